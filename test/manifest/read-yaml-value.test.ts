import { readYamlValue } from '../../src/manifest/read-yaml-value';

describe('readYamlValue', () => {
  test.each([['a: y', { a: true }], ['# c\n---\n- 1\n', [1]], ['', undefined], ['~', undefined], ['x', 'x'], ['\uFEFFa: 0644', { a: 420 }]])('%j is %j', (text, value) => {
    expect(readYamlValue(text)).toEqual({ value, findings: [] });
  });

  test.each([
    ['a: [', 'PARSE-SYNTAX', undefined],
    ['x: 1\na: 1\na: 2', 'PARSE-DUPLICATE-KEY', { x: 1, a: 2 }],
    ['a: 1\n---\nb: 2', 'PARSE-SYNTAX', { a: 1 }],
    ['a: &a [*a]', 'PARSE-LIMIT', undefined],
    ['a\0', 'PARSE-SYNTAX', undefined],
  ])('finds in %j %s', (text, code, value) => {
    const result = readYamlValue(text, { file: 'mesh.yaml' });
    expect(result.value).toEqual(value);
    expect(result.findings).toEqual([expect.objectContaining({ code, origin: expect.objectContaining({ file: 'mesh.yaml' }) })]);
  });
});
