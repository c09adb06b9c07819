import * as fc from 'fast-check';
import { displayFindingValue, displayValue } from '../../src/diagnostics/display-value';
import { findingOf, hostileText } from './arbitrary-finding';

test.each([
  ['a', '"a"'], [1, '1'], [true, 'true'], [null, 'null'], [['a', 1], '["a", 1]'], [{ a: { b: 1 } }, '{"a": {"b": 1}}'], ['a\nb', '"a\\nb"'],
  [[[[[1]]]], '[[[[…]]]]'], [Array.from({ length: 20 }, (_none, i) => i), '[0, 1, 2, 3, 4, 5, 6, 7, …]'],
])('%j is shown as %s', (value, expected) => {
  expect(displayValue(value)).toBe(expected);
});

test('is one short line for any value', () => {
  fc.assert(fc.property(fc.oneof(hostileText, fc.jsonValue()), (value) => {
    const shown = displayValue(value);
    expect([...shown].length).toBeLessThanOrEqual(80);
    expect(shown).not.toMatch(/[\u0000-\u001f\u007f\u2028]/);
  }));
});

test('costs nothing for a text of megabytes', () => {
  expect(displayValue('x'.repeat(10_000_000))).toMatch(/^"x+…?/);
});

describe('displayFindingValue', () => {
  const secret = { apiVersion: 'v1', kind: 'Secret', namespace: 'a', name: 'b' };

  test('never shows a Secret or a credential', () => {
    expect(displayFindingValue(findingOf({ value: 'hunter2', subject: secret, pointer: '/data/x' }))).toBe('(hidden)');
    expect(displayFindingValue(findingOf({ value: 'hunter2', pointer: '/tracing/lightstep/accessToken' }))).toBe('(hidden)');
    expect(displayFindingValue(findingOf({ value: 'hunter2', pointer: '/spec/jwtRules/0/jwks' }))).toBe('(hidden)');
    expect(displayFindingValue(findingOf({ value: { lightstep: { accessToken: 'hunter2', address: 'a' } }, pointer: '/tracing' }))).toBe('{"lightstep": {"accessToken": (hidden), "address": "a"}}');
  });

  test('shows other values, and none where there is none', () => {
    expect(displayFindingValue(findingOf({ value: '/etc/key.pem', pointer: '/spec/tls/privateKey' }))).toBe('"/etc/key.pem"');
    expect(displayFindingValue(findingOf())).toBeUndefined();
    expect(displayFindingValue(findingOf({ value: null }))).toBe('null');
  });
});
