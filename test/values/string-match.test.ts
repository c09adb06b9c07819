import * as fc from 'fast-check';
import { StringMatch, StringMatchSpec, stringMatchProblem, stringMatchRegexProblem } from '../../src/values/string-match';
import { testProblems } from './problem-table';

describe('stringMatchProblem', () => {
  testProblems<StringMatchSpec>(stringMatchProblem, [{}, { exact: '' }, { exact: 'a' }, { prefix: '/' }, { regex: '.*' }], [[{ prefix: '' }, 'empty prefix'], [{ regex: '' }, 'empty'], { regex: '(' }, { regex: '*' }, { regex: 'a'.repeat(1025) }]);
});

describe('stringMatchRegexProblem', () => {
  testProblems<StringMatchSpec>(stringMatchRegexProblem, [{ prefix: '' }, { exact: '(' }, {}], [{ regex: '(' }, { regex: '' }]);
});

describe('StringMatch', () => {
  test.each([
    [{ exact: '/a' }, false, '/a', true],
    [{ exact: '/a' }, false, '/A', false],
    [{ exact: '/a' }, true, '/A', true],
    [{ exact: '' }, false, '', true],
    [{ prefix: '/foo' }, false, '/foobar', true],
    [{ prefix: '/foo' }, false, '/fo', false],
    [{ prefix: '/FOO' }, true, '/foobar', true],
    [{ regex: '/a.*' }, false, '/abc', true],
    [{ regex: 'b' }, false, 'abc', false],
    [{ regex: '/A' }, true, '/a', false],
    [{ regex: '*' }, false, '', true],
    [{}, false, 'anything', true],
    [{ exact: null, prefix: 'a' }, false, 'ab', true],
  ])('%j (any case: %p) takes %j: %p', (spec, ignoreCase, text, expected) => {
    expect(StringMatch.parse(spec, ignoreCase).matches(text)).toBe(expected);
  });

  test('refuses what is broken', () => {
    expect(StringMatch.tryParse({ regex: '(' })).toBeUndefined();
    expect(StringMatch.tryParse({ exact: 'a', prefix: 'b' })).toBeUndefined();
    expect(() => StringMatch.parse({ exact: 'a', prefix: 'b' })).toThrow('more than one');
  });

  test('an exact match is a prefix match of nothing more', () => {
    fc.assert(fc.property(fc.string(), fc.string(), fc.boolean(), (value, text, ignoreCase) => {
      const exact = StringMatch.of('exact', value, ignoreCase);
      const prefix = StringMatch.of('prefix', value, ignoreCase);
      expect(exact.matches(value) && prefix.matches(value + text)).toBe(true);
      if (exact.matches(text)) expect(prefix.matches(text)).toBe(true);
      expect(exact.equals(StringMatch.parse({ exact: value }, ignoreCase))).toBe(true);
      expect(exact.equals(prefix)).toBe(false);
    }));
  });

  test('says what it is', () => {
    expect(String(StringMatch.PRESENT)).toBe('present');
    expect(String(StringMatch.of('prefix', '/a', true))).toBe('prefix "/a" (any case)');
  });
});
