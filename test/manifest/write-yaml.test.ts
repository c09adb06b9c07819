import * as fc from 'fast-check';
import { load } from 'js-yaml';
import { parseAllDocuments } from 'yaml';
import { readYaml } from '../../src/manifest/read-yaml';
import { writeManifests, writeYaml, writeYamlValue } from '../../src/manifest/write-yaml';

const tricky = fc.constantFrom(
  'y', 'on', 'No', '~', 'null', '', ' ', '12:30', '0644', '0o17', '1_000', '1e3', '.5', '.inf', '.nan', '2001-01-01', '<<', '=', '*a', '&a', '!x', '- a', '? a', 'a: b', 'a #b', '---', '...', '%a', '@a', '`a', "it's", '"q"',
  'a\nb', 'a\nb\n', '\n', ' lead', 'trail ', '\ttab', 'a\u0085b', '\u2028', '0x1F', '+1', '-0', '{', '[', '|', '>', '__proto__', 'x'.repeat(200), 'a\r\nb', '\u0007',
);
const text = fc.oneof(tricky, fc.string({ unit: 'grapheme', maxLength: 12 }));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, text, fc.integer(), fc.boolean(), fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0 || 0), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(text, tie('value'), { maxKeys: 4 })),
}));
const object = fc.record({ apiVersion: fc.constant('v1'), kind: fc.constant('Pod'), spec: value, status: value });

describe('writeYaml', () => {
  test('puts apiVersion, kind and metadata first, the rest by name', () => {
    const text1 = writeYaml([{ spec: { b: 1, a: [{ z: 1, y2: 2 }] }, metadata: { name: 'web', labels: {} }, kind: 'Pod', apiVersion: 'v1' }, { kind: 'X', apiVersion: 'v1' }]);
    expect(text1).toBe(
      'apiVersion: v1\nkind: Pod\nmetadata:\n  labels: {}\n  name: web\nspec:\n  a:\n    - y2: 2\n      z: 1\n  b: 1\n---\napiVersion: v1\nkind: X\n',
    );
  });

  test('writes nothing for nothing', () => {
    expect(writeYaml([])).toBe('');
  });

  test('writes what JSON keeps', () => {
    const shared = { a: 1 };
    expect(writeYamlValue({ z: new Date(0), b: undefined, c: [undefined], d: () => 1, e: NaN, f: shared, g: shared })).toBe(
      "z: '1970-01-01T00:00:00.000Z'\nc:\n  - null\ne: null\nf:\n  a: 1\ng:\n  a: 1\n",
    );
  });

  test('is read back as it was written', () => {
    fc.assert(fc.property(fc.array(object, { maxLength: 3 }), (list) => {
      const { manifests, findings } = readYaml(writeYaml(list));
      expect(findings).toEqual([]);
      expect(manifests.map((one) => one.object)).toEqual(list);
      expect(writeManifests(manifests)).toBe(writeYaml(list));
    }), { numRuns: 1000 });
  });

  test.each(['.', '-.', '+._', '..'])('%s is quoted: YAML 1.1 says it is a number', (dots) => {
    expect(writeYaml([{ text: dots }])).toBe(`text: '${dots}'\n`);
  });

  test('means the same to readers of YAML 1.1 and 1.2', () => {
    fc.assert(fc.property(object, (one) => {
      const written = writeYaml([one]);
      expect(load(written)).toEqual(one);
      for (const version of ['1.1', '1.2'] as const) {
        const [document] = parseAllDocuments(written, { version });
        expect(document && 'toJS' in document ? JSON.stringify(document.toJS()) : undefined).toBe(JSON.stringify(load(written)));
      }
    }), { numRuns: 300 });
  });

  test('does not depend on the order of keys', () => {
    const reversed = (one: unknown): unknown => {
      if (Array.isArray(one)) return one.map(reversed);
      return typeof one === 'object' && one !== null ? Object.fromEntries(Object.entries(one).reverse().map(([key, member]) => [key, reversed(member)])) : one;
    };
    fc.assert(fc.property(object, (one) => {
      expect(writeYaml([reversed(one)])).toBe(writeYaml([one]));
    }));
  });
});
