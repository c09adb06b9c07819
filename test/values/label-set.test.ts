import { labelKeyProblem, labelSetProblem, labelValueProblem } from '../../src/values/label-set';
import { testProblems } from './problem-table';

describe('labelKeyProblem', () => {
  testProblems(
    labelKeyProblem,
    ['app', 'app.kubernetes.io/name', 'A_b.c-d', 'a'.repeat(63), `${'a.'.repeat(126)}b/c`],
    ['', 'a b', '-a', 'a-', 'a/b/c', '/a', 'a/', 'a_b/c', 'a'.repeat(64), `${'a.'.repeat(127)}b/c`, '*'],
  );
});

describe('labelValueProblem', () => {
  testProblems(labelValueProblem, ['', 'my_app', 'v1.2', 'a'.repeat(100)], ['x!', '-a', 'a-', 'a b', '*']);
});

describe('labelSetProblem', () => {
  test('passes nothing and good labels', () => {
    expect(labelSetProblem(undefined)).toBeUndefined();
    expect(labelSetProblem(null)).toBeUndefined();
    expect(labelSetProblem({})).toBeUndefined();
    expect(labelSetProblem({ 'app.kubernetes.io/name': 'my_app' })).toBeUndefined();
  });

  test('names the first bad one in alphabetical order', () => {
    expect(labelSetProblem({ 'z z': 'a', 'a': 'x!' })).toContain('"a" the value "x!"');
    expect(labelSetProblem({ 'b b': 'x' })).toContain('key "b b"');
  });
});
