import { asciiLower } from '../../src/values/ascii-case';

test.each([['ABC-x1', 'abc-x1'], ['abc', 'abc'], ['', ''], ['ÄA', 'Äa'], ['\u0130I', '\u0130i']])('%p becomes %p', (text, lower) => {
  expect(asciiLower(text)).toBe(lower);
});
