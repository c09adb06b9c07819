import * as fc from 'fast-check';
import { compareFindings } from '../../src/diagnostics/compare-findings';
import { arbitraryFinding, findingOf } from './arbitrary-finding';

test('orders by what counts, severity, code, subject and field', () => {
  const subject = { apiVersion: 'v1', kind: 'Service', namespace: 'a', name: 'b' };
  const sorted = [
    findingOf({ code: 'A-2', subject, pointer: '/x/9' }),
    findingOf({ code: 'A-2', subject, pointer: '/x/10' }),
    findingOf({ code: 'A-2', subject: { ...subject, name: 'c' }, pointer: '' }),
    findingOf({ code: 'A-2', subject: { ...subject, namespace: 'b' }, pointer: '' }),
    findingOf({ code: 'B-1' }),
    findingOf({ code: 'A-1', severity: 'warning' }),
    findingOf({ code: 'A-1', severity: 'info' }),
    findingOf({ code: 'A-1', acknowledged: 'known' }),
  ];
  expect([...sorted].reverse().sort(compareFindings)).toEqual(sorted);
});

test('is an order', () => {
  fc.assert(fc.property(arbitraryFinding, arbitraryFinding, arbitraryFinding, (a, b, c) => {
    expect(compareFindings(a, a)).toBe(0);
    expect(Math.sign(compareFindings(a, b)) + Math.sign(compareFindings(b, a))).toBe(0);
    if (compareFindings(a, b) <= 0 && compareFindings(b, c) <= 0) expect(compareFindings(a, c)).toBeLessThanOrEqual(0);
  }));
});
