import { runInNewContext } from 'vm';
import fc from 'fast-check';
import { rawJsonLiteral } from '../../../projenrc/import-crds/schema-text';

function roundTrip(value: unknown): unknown {
  return JSON.parse(runInNewContext(rawJsonLiteral(value)) as string);
}

test.each([
  [{ pattern: '^(\\d+|`x`)$' }],
  [{ rule: 'self == "${a}" || self.b == \'$\'' }],
  [{ '`': ['\\`', '\\${', '\\\\'], 'ends in backslash\\': 'x\\' }],
])('survives as a template literal: %j', (value) => {
  expect(roundTrip(value)).toEqual(value);
});

test('any JSON survives', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => {
    expect(JSON.stringify(roundTrip(value))).toBe(JSON.stringify(value));
  }));
});

test('keeps lines short enough to be compared, and short values on one line', () => {
  const literal = rawJsonLiteral({ list: Array.from({ length: 40 }, (_, index) => ({ name: `field-${index}`, type: 'string' })) });
  expect(Math.max(...literal.split('\n').map((line) => line.length))).toBeLessThan(100);
  expect(rawJsonLiteral({ a: [1, 2] })).toBe('String.raw`{"a":[1,2]}`');
});
