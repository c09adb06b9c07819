import { targetRefProblems } from '../values/target-ref';
import { workloadSelectorProblems } from '../values/workload-selector';
import { Field } from './field';
import { Problem } from './problem';
import { ProblemList } from './problem-list';

const TARGETS: ReadonlyArray<string> = ['selector', 'targetRef', 'targetRefs'];

/** At most one of `selector`, `targetRef` and `targetRefs` may say what a policy applies to. Points to the last one written. */
export function oneTargetProblems(code: string, spec: Field): ReadonlyArray<Problem> {
  const problems = new ProblemList();
  const written = TARGETS.filter((name) => (name === 'targetRefs' ? spec.list(name).length > 0 : spec.has(name)));
  if (written.length > 1) {
    problems.error(code, spec.path(written[written.length - 1]), `Only one of ${written.join(' and ')} can say what this applies to`);
  }
  return problems.all;
}

/** What is wrong with a `selector` of `matchLabels`. */
export function selectorProblems(code: string, spec: Field): ReadonlyArray<Problem> {
  const problems = new ProblemList();
  const selector = spec.child('selector');
  if (selector === undefined) return problems.all;
  const labels = selector.child('matchLabels');
  const values = labels === undefined ? undefined : Object.fromEntries(labels.members().map(({ key, value }) => [key, value]));
  for (const { path, message, severity } of workloadSelectorProblems(values)) {
    const [key] = path;
    const at = key === undefined ? selector.path() : selector.path('matchLabels', key);
    const text = key === undefined ? `The selector ${message}` : `The label "${key}" of the selector ${message}`;
    if (severity === 'error') problems.error(code, at, text);
    else problems.warning(code, at, text);
  }
  return problems.all;
}

/** What is wrong with `targetRef` and `targetRefs`. */
export function targetRefProblemsOf(code: string, spec: Field): ReadonlyArray<Problem> {
  const problems = new ProblemList();
  const single = spec.child('targetRef');
  for (const ref of [...(single === undefined ? [] : [single]), ...spec.list('targetRefs')]) {
    if (!ref.present) continue;
    const members = { group: ref.text('group'), kind: ref.text('kind'), name: ref.text('name'), namespace: ref.text('namespace') };
    for (const { path, message } of targetRefProblems(members)) {
      const name = String(path[0]);
      problems.error(code, ref.near(name), `The ${name} of the target ${message}`);
    }
  }
  return problems.all;
}
