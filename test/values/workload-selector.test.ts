import { workloadSelectorProblems } from '../../src/values/workload-selector';

describe('workloadSelectorProblems', () => {
  test('passes plain labels', () => {
    expect(workloadSelectorProblems({ 'app': 'web', 'any thing': 'x!' })).toEqual([]);
  });

  test.each([[undefined], [null], [{}]])('warns of a selector with the labels %j', (labels) => {
    expect(workloadSelectorProblems(labels)).toEqual([expect.objectContaining({ severity: 'warning', path: [] })]);
  });

  test.each([[{ '': 'x' }, ''], [{ 'a*': 'x' }, 'a*'], [{ a: '*' }, 'a'], [{ a: 'x*' }, 'a']])('refuses %j', (labels, key) => {
    expect(workloadSelectorProblems(labels as Record<string, string>)).toEqual([expect.objectContaining({ severity: 'error', path: [key] })]);
  });
});
