import { displayPointer } from '../src/diagnostics/field-path';
import { Finding } from '../src/diagnostics/finding';
import { lint } from '../src/lint/lint';
import { JsonObject } from '../src/manifest/manifest';
import { isJsonObject } from '../src/manifest/manifest-of';
import { readMeshConfigText } from '../src/model/mesh-config-text';
import { Comparison, Disagreement, LabelledCase, Suite, Tally } from './suite';

/** What istiod makes of a mesh config. Texts are empty where there is nothing to say. */
export interface MeshConfigVerdict {
  readonly accepted: boolean;
  readonly error: string;
  readonly unknownField: string;
  readonly warning: string;
}

export interface MeshConfigCase extends LabelledCase {
  readonly kind: 'MeshConfig' | 'MeshNetworks';
  readonly yaml: string;
  readonly verdict: MeshConfigVerdict;
}

const UNKNOWN_FIELD: ReadonlySet<string> = new Set(['MC-101', 'MN-101']);

function textOf({ code, message, pointer }: Finding): string {
  return `${displayPointer(pointer)}: ${message} (${code})`;
}

function findingsOf({ kind, yaml }: MeshConfigCase): ReadonlyArray<Finding> | string {
  let document: unknown;
  try {
    document = readMeshConfigText(yaml);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const object: JsonObject = isJsonObject(document) ? document : {};
  const result = lint([], kind === 'MeshConfig' ? { meshConfig: object } : { meshNetworks: object });
  return result.findings.filter(({ layer }) => layer === 'meshConfig');
}

function gist(message: string): string {
  return message.replace(/"(?:\\.|[^"\\])*"|'[^']*'/g, '…').replace(/[\d.]+/g, 'N').replace(/^N errors? occurred:\s*\*/, '').slice(0, 90).replace(/\s+/g, ' ');
}

function tally(agrees: boolean): Tally {
  return { agreed: agrees ? 1 : 0, of: 1 };
}

/** Does istiod start with this mesh config? */
export const meshconfigs: Suite<MeshConfigCase, { readonly verdict: MeshConfigVerdict }> = {
  name: 'meshconfigs',

  answer(labelled) {
    const findings = findingsOf(labelled);
    if (typeof findings === 'string') return { verdict: { accepted: false, error: findings, unknownField: '', warning: '' } };
    const errors = findings.filter(({ severity }) => severity === 'error');
    const unknown = findings.filter(({ code }) => UNKNOWN_FIELD.has(code));
    const warnings = findings.filter(({ severity, code }) => severity !== 'error' && !UNKNOWN_FIELD.has(code));
    return {
      verdict: {
        accepted: errors.length === 0,
        error: errors.map(textOf).join('\n'),
        unknownField: unknown.map(textOf).join('\n'),
        warning: warnings.map(textOf).join('\n'),
      },
    };
  },

  compare({ kind, verdict }, { verdict: answer }): Comparison {
    const disagreements: Disagreement[] = [];
    if (verdict.accepted && !answer.accepted) {
      disagreements.push({ verdict: 'false alarm', class: `${kind} ${/\(([A-Z0-9-]+)\)/.exec(answer.error)?.[1] ?? gist(answer.error)}`, detail: answer.error });
    } else if (!verdict.accepted && answer.accepted) {
      disagreements.push({ verdict: 'missed', class: `${kind} ${gist(verdict.error)}`, detail: verdict.error });
    }
    const facets: Record<string, Tally> = {};
    if (verdict.accepted && answer.accepted) {
      for (const part of ['unknownField', 'warning'] as const) {
        const agrees = (verdict[part] === '') === (answer[part] === '');
        facets[part] = tally(agrees);
        const said = verdict[part] || answer[part];
        if (!agrees) disagreements.push({ verdict: 'noted', class: `${part} ${verdict[part] === '' ? 'false' : 'missed'}: ${gist(said)}`, detail: said });
      }
    }
    return { disagreements, facets };
  },
};
