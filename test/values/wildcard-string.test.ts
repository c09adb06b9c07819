import * as fc from 'fast-check';
import { WildcardString } from '../../src/values/wildcard-string';

describe('WildcardString', () => {
  test.each([
    ['abc', 'abc', true], ['abc', 'abcd', false], ['abc*', 'abc', true], ['abc*', 'abcd', true], ['abc*', 'xabc', false], ['*abc', 'xabc', true], ['*abc', 'abcx', false],
    ['a*c', 'abc', false], ['a*c', 'a*c', true], ['*b*', 'ab*', true], ['*b*', 'abc', false], ['*', 'x', true], ['*', '', false], ['', '', true], ['abc', 'ABC', false],
  ])('%p takes %p: %p', (text, value, expected) => {
    expect(WildcardString.of(text).matches(value)).toBe(expected);
  });

  test('takes nothing that is absent', () => {
    expect(WildcardString.of('*', { anyTakesEmpty: true }).matches(undefined)).toBe(false);
    expect(WildcardString.of('').matches(undefined)).toBe(false);
  });

  test('has options', () => {
    expect(WildcardString.of('*', { anyTakesEmpty: true }).matches('')).toBe(true);
    expect(WildcardString.of('*.Example.com', { ignoreCase: true }).matches('A.EXAMPLE.COM')).toBe(true);
  });

  test('is what its kind says', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', 'b') }), fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1 }), (text, value) => {
      fc.pre(text !== '');
      expect(WildcardString.of(`${text}*`).matches(value)).toBe(value.startsWith(text));
      expect(WildcardString.of(`*${text}`).matches(value)).toBe(value.endsWith(text));
      expect(WildcardString.of(text).matches(value)).toBe(text === value);
    }));
  });
});
