import { load } from 'js-yaml';
import { KUBERNETES_SCHEMA } from '../../src/manifest/yaml-schema';

const read = (text: string) => load(text, { schema: KUBERNETES_SCHEMA });

test.each([
  ['y', true], ['Y', true], ['yes', true], ['on', true], ['True', true], ['n', false], ['no', false], ['Off', false], ['FALSE', false], ['yEs', 'yEs'],
  ['~', null], ['null', null], ['NULL', null], ['nULL', 'nULL'],
  ['0644', 420], ['0o17', 15], ['0x1F', 31], ['0b101', 5], ['-0x10', -16], ['+12', 12], ['1_000', 1000], ['08', 8], ['-0', 0], ['0', 0],
  ['1.5', 1.5], ['.5', 0.5], ['1.', 1], ['1e3', 1000], ['1E+3', 1000], ['-1.5e-3', -0.0015], ['1_0.5', 10.5], ['._5', '._5'], ['.', '.'], ['+', '+'], ['-', [null]],
  ['9223372036854775807', 9223372036854775807], ['18446744073709551616', 18446744073709551616], ['1e999', '1e999'],
  ['12:30', '12:30'], ['1:2:3', '1:2:3'], ['2001-01-01', '2001-01-01'], ['2001-01-01T00:00:00Z', '2001-01-01T00:00:00Z'], ['1.2.3.4', '1.2.3.4'], ['0xg', '0xg'], ['=', '='],
  ['"1"', '1'], ["'y'", 'y'], ['!!str 12', '12'], ['!!int "12"', 12], ['!!float 12', 12], ['!!binary aGk=', 'hi'], ['!!timestamp 2001-01-01', '2001-01-01'], ['!Ref x', 'x'], ['!X [1]', [1]], ['!Y {a: 1}', { a: 1 }],
])('%s is %j', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([['{y: 1}', 'true'], ['{on: 1}', 'true'], ['{0644: 1}', '420'], ['{"y": 1}', 'y'], ['{1.50: 1}', '1.5'], ['{2001-01-01: 1}', '2001-01-01']])('the key of %s is %p', (text, key) => {
  expect(Object.keys(read(text) as object)).toEqual([key]);
});

test.each([['.inf'], ['-.Inf'], ['.nan'], ['{~: 1}'], ['{[a]: 1}'], ['!!int x']])('refuses %s', (text) => {
  expect(() => read(text)).toThrow();
});

test('merges keys, those of the mapping first', () => {
  expect(read('a: &a {x: 1, y1: 2}\nb: {<<: *a, x: 3}')).toEqual({ a: { x: 1, y1: 2 }, b: { x: 3, y1: 2 } });
});
