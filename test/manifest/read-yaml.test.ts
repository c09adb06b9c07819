import * as fc from 'fast-check';
import { readYaml } from '../../src/manifest/read-yaml';
import { writeManifests } from '../../src/manifest/write-yaml';

const HEAD = 'apiVersion: v1\nkind: Pod\n';
const found = (input: string | Uint8Array) => readYaml(input, { file: 'f' }).findings.map((one) => [one.code, one.severity, one.origin?.line, one.origin?.column, one.pointer]);
const objects = (input: string | Uint8Array) => readYaml(input).manifests.map((one) => one.object);

describe('readYaml', () => {
  test('reads documents in order with their first line, and passes over empty ones', () => {
    const { manifests, findings } = readYaml(`# a\n\n${HEAD}---\n---\n# only a comment\n---   # x\n\n${HEAD}metadata: {name: b}\n...\n`, { file: 'f.yaml' });
    expect(findings).toEqual([]);
    expect(manifests.map((one) => [one.name, one.origin])).toEqual([['', { file: 'f.yaml', line: 3, column: 1 }], ['b', { file: 'f.yaml', line: 10, column: 1 }]]);
  });

  test('reads JSON, CRLF, a byte order mark and directives', () => {
    expect(objects('{"apiVersion": "v1", "kind": "Pod", "a": "\\u0041\\/"}')).toEqual([{ apiVersion: 'v1', kind: 'Pod', a: 'A/' }]);
    expect(objects(`\uFEFF${HEAD.replace(/\n/g, '\r\n')}a: |\r\n  x\r\n  y\r\n`)).toEqual([{ apiVersion: 'v1', kind: 'Pod', a: 'x\ny\n' }]);
    expect(objects(`%YAML 1.1\n---\n${HEAD}`)).toHaveLength(1);
    expect(objects(Buffer.from(`${HEAD}a: ü`))).toEqual([{ apiVersion: 'v1', kind: 'Pod', a: 'ü' }]);
  });

  test('expands lists, with the place of each item', () => {
    const text = 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n- apiVersion: v1\n  kind: List\n  items: [{apiVersion: v1, kind: Node}]\n';
    expect(readYaml(text).manifests.map((one) => [one.kind, one.origin.line, one.origin.column])).toEqual([['Pod', 4, 3], ['Node', 8, 11]]);
    expect(objects('apiVersion: v1\nkind: ServiceList\nitems: [{metadata: {name: a}}]')).toEqual([{ apiVersion: 'v1', kind: 'Service', metadata: { name: 'a' } }]);
    expect(objects('apiVersion: v1\nkind: List\n')).toEqual([]);
    expect(objects('apiVersion: example.com/v1\nkind: AllowList\nspec: {}\n')).toHaveLength(1);
  });

  test.each([
    ['a syntax error', `${HEAD}a: [\n---\n${HEAD}`, [['PARSE-SYNTAX', 'error', 4, 1, '']]],
    ['a duplicate key', `${HEAD}a: 1\na: 2\n`, [['PARSE-DUPLICATE-KEY', 'error', 4, 1, '/a']]],
    ['keys that are equal as JSON', `${HEAD}spec: {y: 1, "true": 2}\n`, [['PARSE-DUPLICATE-KEY', 'error', 3, 14, '/spec/true']]],
    ['several duplicate keys', `---\n${HEAD}l:\n- {b: 1, b: 2}\n- {b: 1}\nkind: X\n`, [['PARSE-DUPLICATE-KEY', 'error', 5, 10, '/l/0/b'], ['PARSE-DUPLICATE-KEY', 'error', 7, 1, '/kind']]],
    ['an infinite number', `${HEAD}a: .inf\n`, [['PARSE-SYNTAX', 'error', 1, 1, '']]],
    ['a list', '- 1', [['PARSE-KIND', 'error', 1, 1, '']]],
    ['a plain value', '\nhello', [['PARSE-KIND', 'error', 2, 1, '']]],
    ['an object without kind', 'a: 1', [['PARSE-KIND', 'info', 1, 1, '']]],
    ['a kind that is no text', 'apiVersion: v1\nkind: 1', [['PARSE-KIND', 'warning', 1, 1, '']]],
    ['an item that is no object', 'apiVersion: v1\nkind: List\nitems:\n- 1', [['PARSE-KIND', 'error', 4, 3, '/items/0']]],
    ['a NUL character', 'a\n\0', [['PARSE-ENCODING', 'error', 2, 1, '']]],
    ['an alias to itself', `${HEAD}a: &a [*a]`, [['PARSE-LIMIT', 'error', 1, 1, '']]],
    ['deep nesting', `${HEAD}a: ${'['.repeat(5000)}`, [['PARSE-LIMIT', 'error', 3, 203, '']]],
  ])('finds %s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([['a: 1', 'no apiVersion and kind'], ['kind: Pod', 'no apiVersion'], ['apiVersion: v1', 'no kind'], ['apiVersion: ""\nkind: ""', 'no apiVersion and kind']])('says what %j lacks', (text, words) => {
    expect(readYaml(text).findings[0].message).toMatch(new RegExp(`${words}$`));
  });

  test('says how to mend a duplicate key', () => {
    expect(readYaml(`${HEAD}kind: Pod`).findings[0].remedy).toContain('Remove one');
    expect(readYaml('a: [').findings[0]).not.toHaveProperty('remedy');
  });

  test('takes bytes that are no UTF-8 for a finding', () => {
    expect(found(Uint8Array.of(0xff, 0xfe, 0x41))).toEqual([['PARSE-ENCODING', 'error', 1, 1, '']]);
  });

  test('keeps the last of duplicate keys, and other documents whatever happens', () => {
    expect(objects(`${HEAD}a: 1\na: 2\n---\n}{\n---\n${HEAD}`)).toEqual([{ apiVersion: 'v1', kind: 'Pod', a: 2 }, { apiVersion: 'v1', kind: 'Pod' }]);
  });

  test('refuses aliases that blow up, and takes those that do not', () => {
    const bomb = Array.from({ length: 12 }, (_none, i) => `a${i}: &a${i} [${i === 0 ? '1' : Array(10).fill(`*a${i - 1}`).join(', ')}]`).join('\n');
    const start = performance.now();
    expect(found(HEAD + bomb)).toEqual([['PARSE-LIMIT', 'error', 1, 1, '']]);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(objects(`${HEAD}a: &x {b: 1}\nc: *x\nd: {<<: *x, e: 2}`)).toEqual([{ apiVersion: 'v1', kind: 'Pod', a: { b: 1 }, c: { b: 1 }, d: { b: 1, e: 2 } }]);
    const chain = Array.from({ length: 300 }, (_none, i) => `a${i}: &a${i} [${i === 0 ? '1' : `*a${i - 1}`}]`).join('\n');
    expect(found(HEAD + chain)).toEqual([['PARSE-LIMIT', 'error', 1, 1, '']]);
  });

  test('bounds lists in lists', () => {
    let text = '{apiVersion: v1, kind: Pod}';
    for (let i = 0; i < 12; i++) text = `{apiVersion: v1, kind: List, items: [${text}]}`;
    expect(readYaml(text).findings.map((one) => one.code)).toEqual(['PARSE-LIMIT']);
  });

  test('reads a text of a megabyte in one value, and none that the API server would not take', () => {
    const big = 'x'.repeat(1_000_000);
    expect(objects(`${HEAD}a: ${big}\nb: "${big}"\n`)).toEqual([{ apiVersion: 'v1', kind: 'Pod', a: big, b: big }]);
    expect(found(`${HEAD}a: ${big}${big}\nb: "${big}${big}"\n`)).toEqual([['PARSE-LIMIT', 'error', 1, 1, '']]);
  });

  test('pollutes no prototype', () => {
    const [object] = objects(`${HEAD}__proto__: {polluted: 1}\nconstructor: {prototype: {polluted: 1}}\na: {<<: {__proto__: {polluted: 1}}}\n`);
    expect(Object.hasOwn(object, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(object.a)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  test('gives findings for any text or bytes, and never throws', () => {
    const line = fc.constantFrom(
      'apiVersion: v1', 'kind: Pod', 'kind: List', 'items:', '- a', '  b: &x', '*x', '<<: *x', '---', '...', '%TAG ! x', '{', ']', '"', "'", '|', '? a', ': b', '\t', '!!set {a}', '!!binary x', '__proto__: {a: 1}', '- - - a',
      '# c', 'y: on', '!<tag:x> y', '&a &b c', 'a: &a [*a]', '!!omap [a: 1]', '\u0085', '\ud800', '\0',
    );
    fc.assert(fc.property(fc.oneof(fc.array(line).map((lines) => lines.join('\n')), fc.string({ unit: 'binary' })), (text) => {
      const { manifests, findings } = readYaml(text);
      for (const { object } of manifests) expect(Object.getPrototypeOf(object)).toBe(Object.prototype);
      for (const finding of findings) expect(finding.origin?.line).toBeGreaterThan(0);
    }), { numRuns: 2000 });
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      readYaml(bytes);
    }), { numRuns: 1000 });
    expect('a' in {}).toBe(false);
  });

  test('finds the same set of objects in any order of documents', () => {
    const document = fc.constantFrom(`${HEAD}a: 1\n`, `${HEAD}metadata: {name: b}\n`, '- 1\n', 'x: [\n', '# c\n', `${HEAD}a: &a 1\nb: *a\n`, `${HEAD}k: 1\nk: 2\n`, 'b: *a\n');
    const shuffled = fc.array(document).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    const contents = (documents: string[]) => {
      const { manifests, findings } = readYaml(documents.join('---\n'));
      return [manifests.map((one) => writeManifests([one])).sort(), findings.map((one) => `${one.code} ${one.message}`).sort()];
    };
    fc.assert(fc.property(shuffled, ([list, other]) => {
      expect(contents(other)).toEqual(contents(list));
    }));
  });
});
