import { displayPointer } from '../src/diagnostics/field-path';
import { Finding, Layer } from '../src/diagnostics/finding';
import { lint } from '../src/lint/lint';
import { readYaml } from '../src/manifest/read-yaml';
import { GatewayApiTarget } from '../src/releases/gateway-api-target';
import { Comparison, Disagreement, LabelledCase, Suite, Tally } from './suite';

/** One thing that a gate said of an object. */
export interface AdmissionError {
  readonly by: string;
  readonly field?: string;
  readonly message: string;
}

/** What became of an object. */
export interface AdmissionVerdict {
  readonly admitted: boolean;
  readonly errors: ReadonlyArray<AdmissionError>;
  readonly warnings: ReadonlyArray<string>;
}

export interface ObjectCase extends LabelledCase {
  readonly kind: string;
  readonly yaml: string;
  readonly verdict: AdmissionVerdict;
}

/** Gates of admission; what analyzers and practice say is another matter. */
const GATES: ReadonlySet<Layer> = new Set<Layer>(['parse', 'structural', 'listType', 'unknownField', 'cel', 'release', 'webhook']);

const TARGET = { gatewayApi: GatewayApiTarget.experimental() };

function textOf({ code, message, pointer }: Finding): string {
  return `${displayPointer(pointer)}: ${message} (${code})`;
}

/** Labels name a field that broke a combination only in their message. */
function fieldOf(error: AdmissionError): string | undefined {
  if (error.field === undefined || error.field !== '<nil>') return error.field;
  return /"(spec[^"]*)" must/.exec(error.message)?.[1] ?? / in (spec\S*)$/.exec(error.message)?.[1];
}

/** `ports[http]` and `ports["http"]` are the same entry of a map as `ports.http`; so, for all that matters here, is `ports[0]`. */
function plainField(field: string): string {
  return field.replace(/\["?([^\]"]*)"?\]/g, '.$1');
}

function fields(verdict: AdmissionVerdict): Set<string> {
  return new Set(verdict.errors.map(fieldOf).filter((field) => field !== undefined && field !== '').map((field) => plainField(field ?? '')));
}

function gates(verdict: AdmissionVerdict): string {
  const all = new Set(verdict.errors.map(({ by }) => by));
  // The webhook is never asked of what the API server refuses; labels hold its answer nevertheless.
  if (all.size > 1) all.delete('webhook');
  return [...all].sort().join('+') || 'none';
}

function tally(agrees: boolean): Tally {
  return { agreed: agrees ? 1 : 0, of: 1 };
}

/** What is alike in messages: without names, numbers and quoted texts. */
function gist(message: string): string {
  return message.replace(/"(?:\\.|[^"\\])*"|'[^']*'/g, '…').replace(/\d+/g, 'N').slice(0, 100).replace(/\s+/g, ' ');
}

function classOf(labelled: ObjectCase, answer: AdmissionVerdict): Disagreement | undefined {
  const { verdict, kind } = labelled;
  if (verdict.admitted === answer.admitted) return undefined;
  if (verdict.admitted) {
    return { verdict: 'false alarm', class: `${kind} ${answer.errors[0].message.replace(/^.*\((.*)\)$/s, '$1')}`, detail: answer.errors[0].message };
  }
  const error = verdict.errors[0];
  const rest = error.field === undefined ? error.message : error.message.replace(error.field, '');
  return { verdict: 'missed', class: `${kind} ${error.by}: ${gist(rest)}`, detail: error.message };
}

/** Is this object admitted? */
export const objects: Suite<ObjectCase, { readonly verdict: AdmissionVerdict }> = {
  name: 'objects',

  answer({ yaml }) {
    const { manifests, findings } = readYaml(yaml, { defaultNamespace: 'default' });
    const all = [...findings, ...lint(manifests, { target: TARGET }).findings].filter(({ layer }) => GATES.has(layer));
    const errors = all.filter(({ severity }) => severity === 'error');
    return {
      verdict: {
        admitted: errors.length === 0,
        errors: errors.map((finding) => ({ by: finding.layer, field: displayPointer(finding.pointer), message: textOf(finding) })),
        warnings: all.filter(({ severity, layer }) => severity === 'warning' && layer === 'webhook').map(textOf),
      },
    };
  },

  compare(labelled, { verdict: answer }): Comparison {
    const { verdict } = labelled;
    const facets: Record<string, Tally> = {};
    const disagreements = [classOf(labelled, answer)].filter((each) => each !== undefined);
    if (!verdict.admitted && !answer.admitted) {
      const [expected, got] = [gates(verdict), gates(answer)];
      facets.layer = tally(expected === got);
      if (expected !== got) disagreements.push({ verdict: 'noted', class: `layer: ${expected} expected, ${got} answered` });
      const wanted = fields(verdict);
      if (wanted.size > 0 && !expected.includes('webhook')) {
        const own = fields(answer);
        const missing = [...wanted].filter((field) => !own.has(field));
        facets.field = tally(missing.length === 0);
        if (missing.length > 0) disagreements.push({ verdict: 'noted', class: `field: ${expected}`, detail: `${missing.join()} not among ${[...own].join()}` });
      }
    }
    if (verdict.admitted && answer.admitted) {
      const agrees = verdict.warnings.length > 0 === answer.warnings.length > 0;
      facets.warnings = tally(agrees);
      const said = verdict.warnings[0] ?? answer.warnings[0];
      if (!agrees) disagreements.push({ verdict: 'noted', class: `warning ${verdict.warnings.length > 0 ? 'missed' : 'false'}: ${labelled.kind} ${gist(said)}`, detail: said });
    }
    return { disagreements, facets };
  },
};
