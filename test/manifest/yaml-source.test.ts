import { readYaml } from '../../src/manifest/read-yaml';

const TEXT = `# mesh
apiVersion: v1
kind: Pod
spec:
  hosts: [a, "b b", 'c']
  y: 1
  list:
  - name: x
    deep: {k: v}
  -   name: y
  empty:
  "quoted key": 1
  anchored: &a
    x: 1
  alias: *a
  a/b: 1
---
apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Service
  spec:
    port: 1
`;
const { manifests, source } = readYaml(TEXT);

describe('YamlSource', () => {
  test.each([
    ['', 2, 1],
    ['/spec', 4, 1],
    ['/spec/hosts', 5, 3],
    ['/spec/hosts/0', 5, 11],
    ['/spec/hosts/1', 5, 14],
    ['/spec/hosts/2', 5, 21],
    ['/spec/true', 6, 3],
    ['/spec/list/0/name', 8, 5],
    ['/spec/list/0/deep/k', 9, 12],
    ['/spec/list/1', 10, 7],
    ['/spec/empty', 11, 3],
    ['/spec/quoted key', 12, 3],
    ['/spec/anchored/x', 14, 5],
    ['/spec/a~1b', 16, 3],
    ['/spec/alias/x', 15, 3],
    ['/spec/missing/deeper', 4, 1],
    ['/spec/list/7/name', 7, 3],
    ['/spec/list/x', 7, 3],
    ['/spec/hosts/0/x', 5, 11],
  ])('%p is at %d:%d', (pointer, line, column) => {
    expect(source.locate(manifests[0].origin, pointer)).toEqual({ line, column });
  });

  test('locates in items of lists', () => {
    expect(source.locate(manifests[1].origin, '/spec/port')).toEqual({ line: 24, column: 5 });
  });

  test('knows an object by its place, and none of other texts', () => {
    expect(source.locate({ ...manifests[0].origin }, '/spec')).toEqual({ line: 4, column: 1 });
    expect(source.locate({ line: 99, column: 1 }, '/spec')).toBeUndefined();
  });

  test('gives lines', () => {
    expect(source.line(3)).toBe('kind: Pod');
    expect(source.line(1000)).toBeUndefined();
  });
});
