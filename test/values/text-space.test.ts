import * as fc from 'fast-check';
import { PathTemplate } from '../../src/values/path-template';
import { pathLanguage } from '../../src/values/path-language';
import { ANY_TEXT, HOST_HEADER, METHOD } from '../../src/values/text-language';
import { TextPattern } from '../../src/values/text-pattern';
import { TextSpace } from '../../src/values/text-space';

const wild = (text: string) => TextPattern.ofWildcard(text);

/** `takes` as digits, with the example. */
function classes(space: TextSpace): Record<string, string> {
  return Object.fromEntries(space.classes.map(({ takes, example }) => [takes.map(Number).join(''), example]));
}

describe('TextSpace', () => {
  test('has every combination, and prefers what it is told to', () => {
    expect(classes(TextSpace.of([wild('GET'), wild('P*'), wild('*T')], METHOD, ['GET', 'POST', 'DELETE']))).toEqual({
      '101': 'GET', '011': 'POST', '000': 'DELETE', '010': 'P', '001': 'T',
    });
  });

  test('does not have what no text can be', () => {
    expect(Object.keys(classes(TextSpace.of([wild('/a*'), wild('/ab*')], pathLanguage('BASE')))).sort()).toEqual(['00', '10', '11']);
    expect(Object.keys(classes(TextSpace.of([wild('/a/../b'), wild('*')], pathLanguage('BASE'))))).toEqual(['01']);
    expect(Object.keys(classes(TextSpace.of([wild('/a/../b'), wild('*')], pathLanguage('NONE')))).sort()).toEqual(['01', '11']);
  });

  test('knows the empty text', () => {
    expect(classes(TextSpace.of([wild('*')], ANY_TEXT))).toMatchObject({ 0: '' });
    expect(Object.keys(classes(TextSpace.of([TextPattern.ofWildcard('*', { anyTakesEmpty: true })], ANY_TEXT)))).toEqual(['1']);
  });

  test('lets the case of letters not count where it does not', () => {
    expect(classes(TextSpace.of([TextPattern.ofWildcard('*.Example.com', { ignoreCase: true })], HOST_HEADER))).toEqual({ 0: 'b', 1: '.example.com' });
  });

  test('refuses patterns that can not be walked through', () => {
    const patterns = [...'abcdefghijklmnopq'].map((letter) => TextPattern.ofContained(letter));
    expect(() => TextSpace.of(patterns, ANY_TEXT)).toThrow('17 patterns (*a* …) are too many');
  });

  const pattern = fc.oneof(
    fc.constantFrom('', '*', 'a', 'a*', '*a', 'ab*', '*ba', 'b', '/a', '/a/*', '*/b', '/b*').map(wild),
    fc.constantFrom('a*b', '*a*', '*ab*a', '/*/b').map((text) => TextPattern.ofGlob(text)),
    fc.constantFrom('/{*}', '/a/{**}', '/{*}/b', '/{**}/b', '/a/{*}/{**}').map((text) => TextPattern.ofTemplate(PathTemplate.parse(text))),
    fc.constantFrom('a*', 'b').map((text) => TextPattern.ofExact(text)),
    fc.constantFrom('ab', '').map((text) => TextPattern.ofContained(text)),
  );
  const patterns = fc.array(pattern, { minLength: 1, maxLength: 5 });

  test('gives examples that are what it says', () => {
    fc.assert(fc.property(patterns, (list) => {
      for (const { takes, example } of TextSpace.of(list, ANY_TEXT).classes) expect(list.map((one) => one.matches(example))).toEqual(takes);
    }));
  });

  test('has a class for any text', () => {
    fc.assert(fc.property(patterns, fc.string({ unit: fc.constantFrom('a', 'b', '/', 'c', '*', ' '), maxLength: 6 }), (list, text) => {
      expect(classes(TextSpace.of(list, ANY_TEXT))).toHaveProperty(list.map((one) => Number(one.matches(text))).join(''));
    }));
  });
});
