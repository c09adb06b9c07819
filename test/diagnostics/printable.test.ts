import * as fc from 'fast-check';
import { printable } from '../../src/diagnostics/printable';
import { hostileText } from './arbitrary-finding';

test.each([['a\nb\tc\r', 'a\\nb\\tc\\r'], ['\u001b[31m', '\\u001b[31m'], ['\u202e', '\\u202e'], ['\ud800', '\\ud800'], ['ünï 😀', 'ünï 😀'], ['\u2028', '\\u2028']])('%j becomes %j', (text, expected) => {
  expect(printable(text)).toBe(expected);
});

test('leaves no control character, and changes nothing twice', () => {
  fc.assert(fc.property(hostileText, (text) => {
    const shown = printable(text);
    expect(shown).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
    expect(printable(shown)).toBe(shown);
    expect(Buffer.from(shown, 'utf8').toString('utf8')).toBe(shown);
  }));
});
