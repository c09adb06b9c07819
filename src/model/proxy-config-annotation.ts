import { MeshConfigDecoder } from './mesh-config-decoder';
import { proxyConfigProblems } from './mesh-config-proxy-problems';
import { readMeshConfigText } from './mesh-config-text';
import { Field } from './field';
import { Problem } from './problem';
import { ProblemList } from './problem-list';

/**
 * What is wrong with the annotation `proxy.istio.io/config` of a pod: its text is YAML of a proxy config, which is laid over
 * the mesh's and must hold like that one. Paths lead into that YAML. Only errors count.
 */
export function proxyConfigAnnotationProblems(text: string): ReadonlyArray<Problem> {
  const problems = new ProblemList();
  let written: unknown;
  try {
    written = readMeshConfigText(text);
  } catch (error) {
    problems.error('MPC-100', [], error instanceof Error ? error.message : String(error));
    return problems.all;
  }
  const decoded = new MeshConfigDecoder({ refused: 'MPC-100', unknown: 'MPC-101' }, problems).message('ProxyConfig', written, []);
  const refusals = problems.all.filter(({ severity }) => severity === 'error');
  return refusals.length > 0 ? refusals : proxyConfigProblems(Field.of(decoded)).filter(({ severity }) => severity === 'error');
}
