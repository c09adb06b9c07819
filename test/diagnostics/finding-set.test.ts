import * as fc from 'fast-check';
import { FindingSet } from '../../src/diagnostics/finding-set';
import { findingOf, shuffled } from './arbitrary-finding';

describe('FindingSet', () => {
  test('keeps one of equal findings, the acknowledged one', () => {
    const set = FindingSet.of([findingOf(), findingOf({ remedy: 'x' }), findingOf({ acknowledged: 'known' })]);
    expect(set.findings).toEqual([findingOf({ acknowledged: 'known' })]);
  });

  test('keeps findings that differ in code, words, field or place', () => {
    const all = [findingOf(), findingOf({ code: 'X' }), findingOf({ message: 'x' }), findingOf({ pointer: '' }), findingOf({ origin: { line: 2 } }), findingOf({ subject: undefined })];
    expect(FindingSet.of(all).findings).toHaveLength(all.length);
  });

  test('counts what counts', () => {
    const set = FindingSet.of([findingOf({ acknowledged: 'x' }), findingOf({ code: 'W', severity: 'warning' })]).with([findingOf({ code: 'I', severity: 'info' })]);
    expect([set.count('error'), set.count('warning'), set.count('info')]).toEqual([0, 1, 1]);
    expect(set.hasErrors()).toBe(false);
    expect(set.worst()).toBe('warning');
    expect(FindingSet.of([]).worst()).toBeUndefined();
  });

  test('holds the same whatever the order, and once more the same', () => {
    fc.assert(fc.property(shuffled, ([list, other]) => {
      const set = FindingSet.of(list);
      expect(FindingSet.of([...set, ...set]).findings).toEqual(set.findings);
      expect(FindingSet.of(other).findings).toEqual(set.findings);
    }));
  });
});
