import * as fc from 'fast-check';
import { dnsLabelProblem } from '../../src/values/dns-label';
import { testProblems } from './problem-table';

describe('dnsLabelProblem', () => {
  testProblems(
    dnsLabelProblem,
    ['a', '0', 'A1', 'v1-beta', 'a--b', 'a'.repeat(63)],
    [['', 'empty'], ['a'.repeat(64), '63'], 'a_b', '-a', 'a-', 'a.b', '*', 'ä', 'a b', 'a\n', '-'],
  );

  test('agrees with the pattern it stands for', () => {
    const pattern = /^[a-zA-Z0-9]([-a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$/;
    const text = fc.string({ unit: fc.constantFrom('a', 'Z', '5', '-', '_', '.', '*'), maxLength: 66 });
    fc.assert(fc.property(text, (label) => (dnsLabelProblem(label) === undefined) === pattern.test(label)));
  });
});
