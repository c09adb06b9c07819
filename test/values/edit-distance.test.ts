import * as fc from 'fast-check';
import { didYouMean, editDistance } from '../../src/values/edit-distance';

describe('editDistance', () => {
  test.each([['', '', 0], ['abc', 'abc', 0], ['abc', '', 3], ['kitten', 'sitting', 3], ['ab', 'ba', 1], ['host', 'hosts', 1]])('%p to %p: %d', (a, b, expected) => {
    expect(editDistance(a, b)).toBe(expected);
  });

  test('is symmetric, zero only for equals, and at most the longer length', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(fc.property(text, text, (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }));
  });
});

describe('didYouMean', () => {
  test.each([
    ['hots', 'hosts'], ['gateway', 'gateways'], ['HTTP', 'http'], ['xyz', undefined], ['', undefined], ['tsl', 'tls'], ['a'.repeat(100), undefined],
  ])('%p means %p', (text, expected) => {
    expect(didYouMean(text, ['exportTo', 'gateways', 'hosts', 'http', 'tcp', 'tls'])).toBe(expected);
  });

  test('does not depend on the order of candidates', () => {
    const candidates = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 5 }));
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 5 }), candidates, (text, list) => {
      expect(didYouMean(text, list)).toBe(didYouMean(text, [...list].reverse()));
    }));
  });
});
