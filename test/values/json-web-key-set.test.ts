import * as fc from 'fast-check';
import { jsonWebKeySetProblem, secretKeysOf } from '../../src/values/json-web-key-set';

const RSA = { kty: 'RSA', n: 'xAE7', e: 'AQAB' };
const EC = { kty: 'EC', crv: 'P-256', x: 'AA', y: 'AA' };

test.each([{ keys: [] }, { keys: [RSA, EC] }, RSA, { kty: 'OKP', crv: 'Ed25519', x: 'AA' }, { kty: 'oct', k: 'AA==' }])('takes %j', (value) => {
  expect(jsonWebKeySetProblem(JSON.stringify(value))).toBeUndefined();
});

test.each([
  ['none', 'is not JSON'],
  ['', 'is not JSON'],
  ['[]', 'must be a JSON object'],
  ['null', 'must be a JSON object'],
  ['{}', 'no known type'],
  ['{ "keys": {} }', 'must have a list'],
  ['{ "keys": [1] }', 'key 0 that is no object'],
  [JSON.stringify({ keys: [EC, { kty: 'rsa' }] }), 'key 1 that is of no known type'],
  [JSON.stringify({ ...RSA, n: undefined }), 'without "n"'],
  [JSON.stringify({ ...EC, x: 'a b' }), '"x" that is not base64'],
])('refuses %s', (text, problem) => {
  expect(jsonWebKeySetProblem(text)).toContain(problem);
});

test('finds the keys that can sign', () => {
  expect(secretKeysOf(JSON.stringify({ keys: [RSA, { ...EC, d: 'AA' }, { kty: 'oct', k: 'AA' }] }))).toEqual([1, 2]);
  expect(secretKeysOf(JSON.stringify({ ...RSA, d: 'AA' }))).toEqual([0]);
  expect(secretKeysOf('none')).toEqual([]);
});

test('never throws, and never shows what is in a key', () => {
  fc.assert(fc.property(fc.json(), (text) => {
    expect(jsonWebKeySetProblem(text) ?? '').not.toContain('\n');
  }));
});
