import { PathTemplate } from '../../src/values/path-template';
import { TextPattern } from '../../src/values/text-pattern';

test.each([
  [TextPattern.ofWildcard('a*'), 'ab', true],
  [TextPattern.ofWildcard('A*', { ignoreCase: true }), 'ab', true],
  [TextPattern.ofWildcard('*'), '', false],
  [TextPattern.ofWildcard('*', { anyTakesEmpty: true }), '', true],
  [TextPattern.ofExact('a*'), 'ab', false],
  [TextPattern.ofExact('a*'), 'a*', true],
  [TextPattern.ofGlob('a*c*'), 'abcd', true],
  [TextPattern.ofContained('b'), 'abc', true],
  [TextPattern.ofContained('b'), 'ac', false],
  [TextPattern.ofTemplate(PathTemplate.parse('/a/{*}')), '/a/b', true],
])('%s takes %p: %p', (pattern, text, expected) => {
  expect(pattern.matches(text)).toBe(expected);
});

test('patterns have the same key only if they take the same', () => {
  const patterns = [
    TextPattern.ofWildcard('a*'), TextPattern.ofWildcard('a*', { ignoreCase: true }), TextPattern.ofWildcard('a*', { anyTakesEmpty: true }),
    TextPattern.ofExact('a*'), TextPattern.ofGlob('a*'), TextPattern.ofContained('a*'), TextPattern.ofWildcard('b'),
  ];
  expect(new Set(patterns.map(({ key }) => key)).size).toBe(patterns.length);
  expect(TextPattern.ofWildcard('a*').key).toBe(patterns[0].key);
});

test('steps spell the pattern', () => {
  const spell = (pattern: TextPattern) => pattern.steps.map(({ takes, repeats }) => `${typeof takes === 'string' ? takes : '?'}${repeats ? '+' : ''}`).join('');
  expect(spell(TextPattern.ofWildcard('ab*'))).toBe('ab?+');
  expect(spell(TextPattern.ofWildcard('*B', { ignoreCase: true }))).toBe('?+b');
  expect(spell(TextPattern.ofTemplate(PathTemplate.parse('/{*}/{**}')))).toBe('/??+/?+');
});
