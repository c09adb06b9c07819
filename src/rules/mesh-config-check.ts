import { Finding } from '../diagnostics/finding';
import { MeshConfigKind } from '../model/mesh-config-document';
import { meshConfigManifest } from '../model/mesh-config-manifest';
import { readMeshConfigText } from '../model/mesh-config-text';
import { MeshModel } from '../model/mesh-model';
import { ALL_RULES } from './all';
import { Rule } from './rule';
import { RuleRunner } from './rule-runner';

const RUNNER = RuleRunner.of(ALL_RULES.filter(({ kind }) => kind === 'MeshConfig' || kind === 'MeshNetworks'));

/**
 * Checks a mesh config: the text of the `istio` ConfigMap's `mesh` key, or an object of that shape. Istiod refuses it where a
 * finding is an error; what it reads over or only logs is a warning. Pointers lead into the mesh config.
 */
export function checkMeshConfig(input: unknown): Finding[] {
  return check('MeshConfig', input);
}

/** Checks mesh networks: the text of the `istio` ConfigMap's `meshNetworks` key, or an object of that shape. */
export function checkMeshNetworks(input: unknown): Finding[] {
  return check('MeshNetworks', input);
}

function check(kind: MeshConfigKind, input: unknown): Finding[] {
  let document: unknown;
  try {
    document = typeof input === 'string' ? readMeshConfigText(input) : (input ?? {});
  } catch (error) {
    return [refusal(kind, 'parse', error instanceof Error ? error.message : String(error))];
  }
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return [refusal(kind, 'meshConfig', 'The document must be a mapping')];
  }
  const manifest = meshConfigManifest(kind, document as Readonly<Record<string, unknown>>);
  return RUNNER.run(MeshModel.of([]), [manifest]);
}

/** What can not even be given to the rules. */
function refusal(kind: MeshConfigKind, layer: 'parse' | 'meshConfig', message: string): Finding {
  const { code, docs, fix } = RUNNER.rulesFor(kind).find(({ name }) => name.endsWith('/decodable')) as Rule;
  return { code, severity: 'error', layer, message, remedy: fix, subject: { apiVersion: '', kind, namespace: '', name: 'istio' }, pointer: '', docs };
}
