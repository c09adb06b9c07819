import * as fc from 'fast-check';
import { Regex, regexProblem } from '../../src/values/regex';
import { testProblems } from './problem-table';

describe('regexProblem', () => {
  testProblems(
    regexProblem,
    ['a', '.*', '(?i)abc', '\\d+', '[[:alpha:]]', '\\pL', '(?P<n>a)', 'a{1000}', 'a'.repeat(1024)],
    [['', 'empty'], ['a'.repeat(1025), '1024'], ['ä'.repeat(513), '1024'], ['(', 'RE2'], '*', '[a', '(?=a)', '(?<!a)b', '(a)\\1', 'a{1001}', '((a{100}){100}){100}', '\\C'],
  );
});

describe('Regex', () => {
  test.each([
    ['/api/.*', '/api/x', true], ['/api', '/api/x', false], ['a|ab', 'ab', true], ['', '', true], ['a.b', 'a\nb', false], ['(?s)a.b', 'a\nb', true], ['^a$', 'a', true], ['(?i)AB', 'ab', true],
  ])('%s matches the whole of %j: %p', (pattern, text, expected) => {
    expect(Regex.parse(pattern).fullMatch(text)).toBe(expected);
  });

  test('finds parts', () => {
    expect(Regex.parse('b+').partialMatch('abbc')).toBe(true);
    expect(Regex.parse('^b').partialMatch('ab')).toBe(false);
  });

  test('replaces with groups, as the proxy rewrites paths', () => {
    expect(Regex.parse('/api/(v[0-9]+)/(.*)').replaceAll('/api/v1/x', '/\\2/\\1')).toBe('/x/v1');
    expect(Regex.parse('a').replaceAll('banana', '[\\0]')).toBe('b[a]n[a]n[a]');
    expect(Regex.parse('(a)|b').replaceAll('b', '\\1\\\\\\9$1')).toBe('\\$1');
  });

  test('gives one object for one pattern', () => {
    expect(Regex.parse('x+')).toBe(Regex.parse('x+'));
    expect(Regex.tryParse('(')).toBeUndefined();
    expect(() => Regex.parse('(')).toThrow('RE2');
    expect(Regex.parse('(a)(b)').groupCount()).toBe(2);
  });

  test('stays right when more patterns come than are kept', () => {
    for (let i = 0; i < 5000; i++) expect(Regex.parse(`x${i}`).fullMatch(`x${i}`)).toBe(true);
  });

  test('takes time linear in the text where backtracking would never end', () => {
    const start = performance.now();
    expect(Regex.parse('(a*)*b').fullMatch('a'.repeat(50_000))).toBe(false);
    expect(Regex.parse('(x+x+)+y').fullMatch('x'.repeat(50_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('never throws on any pattern, and matches a quoted text', () => {
    fc.assert(fc.property(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), (pattern, text) => {
      Regex.tryParse(pattern)?.fullMatch(text);
      fc.pre(!text.includes('\\E'));
      expect(Regex.parse(`\\Q${text}\\E`).fullMatch(text)).toBe(true);
    }));
  });
});
