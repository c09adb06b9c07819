import * as fc from 'fast-check';
import { Glob } from '../../src/values/glob';

describe('Glob', () => {
  test.each([
    ['a', 'a', true], ['a', 'b', false], ['*', '', true], ['a*', 'abc', true], ['*c', 'abc', true], ['a*c', 'abc', true], ['a*c', 'ac', true], ['a*a', 'a', false], ['a*b*c', 'axxbyyc', true], ['a*b*c', 'acb', false],
    ['*b*', 'abc', true], ['**', 'x', true], ['ab*bc', 'abc', false],
  ])('%p takes %p: %p', (text, value, expected) => {
    expect(Glob.of(text).matches(value)).toBe(expected);
  });

  test('agrees with the expression it stands for', () => {
    const text = (units: string[]) => fc.string({ unit: fc.constantFrom(...units), maxLength: 8 });
    fc.assert(fc.property(text(['a', 'b', '*']), text(['a', 'b']), (pattern, value) => {
      expect(Glob.of(pattern).matches(value)).toBe(new RegExp(`^${pattern.replace(/\*+/g, '.*')}$`).test(value));
    }), { numRuns: 2000 });
  });

  test('is fast where backtracking is not', () => {
    expect(Glob.of('*a'.repeat(5000)).matches('a'.repeat(4999))).toBe(false);
  });
});
