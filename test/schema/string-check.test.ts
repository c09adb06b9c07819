import { problemsOf, textsOf } from './problems';

describe('strings', () => {
  test.each([
    ['ab', 3, false], ['abc', 3, true], ['𝒳𝒳', 3, false], ['𝒳𝒳𝒳', 3, true], ['ééé', 3, true], ['\ud835', 1, true],
  ])('%j has at least %i characters: %s', (value, minLength, fine) => {
    expect(problemsOf({ type: 'string', minLength }, value).length === 0).toBe(fine);
  });

  test.each([
    ['abc', 3, true], ['abcd', 3, false], ['𝒳𝒳𝒳', 3, true], ['𝒳𝒳𝒳𝒳', 3, false],
  ])('%j has at most %i characters: %s', (value, maxLength, fine) => {
    expect(problemsOf({ type: 'string', maxLength }, value).length === 0).toBe(fine);
  });

  test('a text that is too long keeps CEL from being asked, one that is too short does not', () => {
    expect(problemsOf({ type: 'string', maxLength: 1 }, 'ab')[0].blocksCel).toBe(true);
    expect(problemsOf({ type: 'string', minLength: 1 }, '')[0].blocksCel).toBeUndefined();
    expect(textsOf({ type: 'string', minLength: 1 }, '')).toEqual(['SCHEMA-LENGTH .: must not be empty']);
  });

  test.each([
    ['^[a-z]+$', 'abc', true], ['^[a-z]+$', 'abc\n', false], ['b', 'abc', true], ['^(?i)a$', 'A', true], ['\\d', 'x', false],
  ])('pattern %s, %j: %s', (pattern, value, fine) => {
    expect(problemsOf({ type: 'string', pattern }, value).length === 0).toBe(fine);
  });

  test('a pattern is linear in the text', () => {
    const started = Date.now();
    expect(problemsOf({ type: 'string', pattern: '^(a+)+$' }, `${'a'.repeat(5000)}!`)).toHaveLength(1);
    expect(Date.now() - started).toBeLessThan(2000);
  });
});
