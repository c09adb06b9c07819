import * as fc from 'fast-check';
import { ExportTo, exportToProblem, exportToProblems } from '../../src/values/export-to';

const rules = (ns: string, list: string[], more = {}) => exportToProblems(ns, list, more).map((problem) => `${problem.rule}@${problem.path.join('.')}`);

describe('exportToProblems', () => {
  test.each([
    [[], []],
    [['.'], []],
    [['*'], []],
    [['a', 'b'], []],
    [['.', 'own'], ['EXP-001@1']],
    [['own', '.'], ['EXP-001@1']],
    [['x', 'x'], ['EXP-001@1']],
    [['~'], ['EXP-002@0']],
    [['a_b'], ['EXP-003@0']],
    [[''], ['EXP-003@0']],
    [['*', 'a'], ['EXP-005@']],
    [['a', '*'], ['EXP-005@']],
    [['*', '*'], ['EXP-001@1', 'EXP-005@']],
  ])('%j of an object in "own": %j', (list, expected) => {
    expect(rules('own', list)).toEqual(expected);
  });

  test.each([[['~'], []], [['~', 'a'], ['EXP-006@']], [['~', '*'], ['EXP-005@', 'EXP-006@']]])('%j of a ServiceEntry: %j', (list, expected) => {
    expect(rules('own', list, { serviceEntry: true })).toEqual(expected);
  });

  test.each([[[], []], [['.'], []], [['own'], []], [['.', 'a'], ['EXP-004@']], [['a'], ['EXP-004@']], [['*'], ['EXP-004@']]])('%j beside a workload selector: %j', (list, expected) => {
    expect(rules('own', list, { workloadSelector: true })).toEqual(expected);
  });

  test('is undefined for nothing, and looks at the own namespace in the place of "."', () => {
    expect(exportToProblem('own', undefined)).toBeUndefined();
    expect(exportToProblem('not_a_label', ['.'])).toContain('name of a namespace');
  });
});

describe('ExportTo', () => {
  test.each([
    [['*'], 'x', true],
    [['.'], 'own', true],
    [['.'], 'x', false],
    [['x'], 'x', true],
    [['x'], 'own', false],
    [['~'], 'own', false],
    [['?', 'x'], 'x', true],
    [[], 'x', true],
  ])('%j is visible to %s: %p', (list, namespace, expected) => {
    expect(ExportTo.parse(list).visibleTo(namespace, 'own')).toBe(expected);
  });

  test('takes the default of the mesh where nothing is said', () => {
    expect(ExportTo.parse(undefined, ['.']).visibleTo('x', 'own')).toBe(false);
    expect(ExportTo.fromAnnotation('', ['.']).isPrivate('own')).toBe(true);
    expect(ExportTo.fromAnnotation(' a , b').visibleTo('b', 'own')).toBe(true);
  });

  test('knows its kinds', () => {
    expect(ExportTo.parse(['*']).isPublic()).toBe(true);
    expect(ExportTo.parse(['own', '.']).isPrivate('own')).toBe(true);
    expect(ExportTo.parse(['own', 'x']).isPrivate('own')).toBe(false);
    expect(ExportTo.parse(['~']).isNone()).toBe(true);
  });

  test('has one key for one set, in any order', () => {
    const list = fc.uniqueArray(fc.constantFrom('.', 'a', 'b', 'own', '*'), { minLength: 1 });
    fc.assert(fc.property(list, (entries) => {
      expect(ExportTo.parse([...entries].reverse()).key('own')).toBe(ExportTo.parse(entries).key('own'));
    }));
    expect(ExportTo.parse(['.']).key('own')).toBe('own');
  });
});
