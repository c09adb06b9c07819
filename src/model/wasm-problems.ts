import { portNumberProblem } from '../values/port-number';
import { wasmUrlProblem } from '../values/wasm-url';
import { Field } from './field';
import { Problem } from './problem';
import { ProblemList } from './problem-list';

const CHECKSUM_LENGTH = 64;
const MAX_PULL_SECRET = 253;
const MAX_PLUGIN_NAME = 256;
const MAX_VARIABLE_NAME = 256;

/** What is wrong with the settings of a Wasm module, in a WasmPlugin's spec or a TrafficExtension's `wasm`: WP-010 to WP-016. */
export function wasmProblems(wasm: Field): ReadonlyArray<Problem> {
  const problems = new ProblemList();
  const url = wasm.text('url');
  if (url === '') problems.error('WP-010', wasm.near('url'), 'url must say where the module is');
  else problems.text('WP-011', wasm, 'url', wasmUrlProblem);
  problems.text('WP-012', wasm, 'sha256', checksumProblem);
  problems.text('WP-013', wasm, 'imagePullSecret', (text) => lengthProblem(text, MAX_PULL_SECRET));
  problems.text('WP-014', wasm, 'pluginName', (text) => lengthProblem(text, MAX_PLUGIN_NAME));
  const machine = wasm.child('vmConfig');
  if (machine !== undefined) checkEnvironment(machine.list('env'), problems);
  problems.addAll(extensionMatchProblems('WP-016', wasm));
  return problems.all;
}

/** What is wrong with the ports in `match`. The first problem is all that Istio says. */
export function extensionMatchProblems(code: string, spec: Field): ReadonlyArray<Problem> {
  const problems = new ProblemList();
  for (const match of spec.list('match')) {
    if (!match.present) {
      problems.error(code, match.path(), 'An entry of match must not be null');
      return problems.all;
    }
    for (const port of match.list('ports')) {
      const number = port.number('number') ?? 0;
      const problem = portNumberProblem(number);
      if (problem === undefined) continue;
      problems.error(code, port.near('number'), `The port ${number} ${problem}`, number);
      return problems.all;
    }
  }
  return problems.all;
}

function checksumProblem(text: string): string | undefined {
  if (text === '' || /^[0-9a-f]{64}$/.test(text)) return undefined;
  return text.length === CHECKSUM_LENGTH ? 'may have digits and the letters a to f only' : `must have ${CHECKSUM_LENGTH} characters`;
}

function lengthProblem(text: string, most: number): string | undefined {
  return Buffer.byteLength(text) > most ? `is longer than ${most} characters` : undefined;
}

function checkEnvironment(variables: ReadonlyArray<Field>, problems: ProblemList): void {
  const names = new Set<string>();
  for (const variable of variables) {
    if (!variable.present) continue;
    const name = variable.text('name');
    const problem = variableProblem(name, names);
    if (problem !== undefined) {
      problems.error('WP-015', variable.near('name'), `The environment variable "${name}" ${problem}`, name);
      return;
    }
    names.add(name);
    if (variable.text('valueFrom') === 'HOST' && variable.text('value') !== '') {
      problems.error('WP-015', variable.path('value'), `The environment variable "${name}" is the host's, so it can not have a value`);
      return;
    }
  }
}

function variableProblem(name: string, names: ReadonlySet<string>): string | undefined {
  if (name === '') return 'needs a name';
  return names.has(name) ? 'is there twice' : lengthProblem(name, MAX_VARIABLE_NAME);
}
