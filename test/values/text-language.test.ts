import * as fc from 'fast-check';
import { identityLanguage } from '../../src/values/identity-language';
import { pathLanguage } from '../../src/values/path-language';
import { normalizePath, PathNormalization } from '../../src/values/path-normalization';
import { Principal } from '../../src/values/principal';
import { ANY_TEXT, HEADER_VALUE, HOST_HEADER, METHOD, TextLanguage, WORD } from '../../src/values/text-language';

function has(language: TextLanguage, text: string): boolean {
  let state = language.start;
  for (const character of text) {
    state = language.next(state, character);
    if (state < 0) return false;
  }
  return language.accepts(state);
}

test.each<[string, TextLanguage, string, boolean]>([
  ['any text', ANY_TEXT, '', true],
  ['any text', ANY_TEXT, ' a ', true],
  ['a word', WORD, '', false],
  ['a method', METHOD, 'GET', true],
  ['a method', METHOD, '', false],
  ['a host', HOST_HEADER, '', false],
  ['a header', HEADER_VALUE, '', true],
  ['a header', HEADER_VALUE, 'a b', true],
  ['a header', HEADER_VALUE, ' a', false],
  ['a header', HEADER_VALUE, 'a ', false],
])('%s: %s %p is one: %p', (_, language, text, expected) => {
  expect(has(language, text)).toBe(expected);
});

describe('pathLanguage', () => {
  const modes: PathNormalization[] = ['NONE', 'BASE', 'MERGE_SLASHES', 'DECODE_AND_MERGE_SLASHES'];

  test('has the paths that stay as they are, and no others', () => {
    const path = fc.string({ unit: fc.constantFrom('/', '.', '%', '2', 'F', 'f', 'a', '5', 'C', '\\', 'e', '6'), maxLength: 9 }).map((rest) => `/${rest}`);
    fc.assert(fc.property(fc.constantFrom(...modes), path, (how, text) => {
      expect(has(pathLanguage(how), text)).toBe(normalizePath(text, how) === text);
    }), { numRuns: 2000 });
  });

  test('has nothing that does not begin with a slash', () => {
    expect(modes.map((how) => has(pathLanguage(how), 'a') || has(pathLanguage(how), ''))).toEqual([false, false, false, false]);
  });
});

describe('identityLanguage', () => {
  const language = identityLanguage(['cluster.local', 'cluster.dev']);

  test.each([
    ['spiffe://cluster.local/ns/a/sa/b', true],
    ['spiffe://cluster.dev/ns/a-1/sa/b-2.c', true],
    ['spiffe://other/ns/a/sa/b', false],
    ['spiffe://cluster.local/ns//sa/b', false],
    ['spiffe://cluster.local/ns/a/sa/', false],
    ['spiffe://cluster.local/ns/-a/sa/b', false],
    ['spiffe://cluster.local/ns/a-/sa/b', false],
    ['spiffe://cluster.local/ns/a/sa/b.', false],
    ['spiffe://cluster.local/ns/a/sx/b', false],
    ['spiffe://cluster.local/ns/a/sa/b/c', false],
    ['cluster.local/ns/a/sa/b', false],
  ])('%s is one: %p', (text, expected) => {
    expect(has(language, text)).toBe(expected);
  });

  test('has every identity of its trust domains', () => {
    const name = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,5}[a-z0-9])?$/);
    fc.assert(fc.property(fc.constantFrom('cluster.local', 'cluster.dev'), name, name, (domain, namespace, account) => {
      expect(has(language, Principal.of(domain, namespace, account).toSpiffe())).toBe(true);
    }));
  });
});
