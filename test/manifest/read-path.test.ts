import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { readPath } from '../../src/manifest/read-path';

const pod = (name: string) => `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}}\n`;
let root: string;

beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'read-path-'));
});
afterEach(() => {
  fs.rmSync(root, { recursive: true, force: true });
});

function put(name: string, text: string | Uint8Array): void {
  fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  fs.writeFileSync(path.join(root, name), text);
}
const names = (result: { manifests: ReadonlyArray<{ name: string }> }) => result.manifests.map((one) => one.name);

describe('readPath', () => {
  test('reads folders in the order of names, and only manifests', () => {
    put('b.yml', pod('b'));
    put('B.yaml', pod('upper'));
    put('a/z.yaml', pod('z'));
    put('a/c.json', '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"c"}}');
    put('note.txt', 'hello');
    put('.git/x.yaml', pod('hidden'));
    put('node_modules/x.yaml', pod('module'));
    const result = readPath([root]);
    expect(names(result)).toEqual(['upper', 'c', 'z', 'b']);
    expect(result.findings).toEqual([]);
    expect(result.manifests[1].origin).toEqual({ file: `${root}/a/c.json`, line: 1, column: 1 });
    expect(result.files).toHaveLength(4);
    expect(result.sourceOf(result.manifests[0].origin)?.line(2)).toBe('kind: Pod');
    expect(result.sourceOf({})).toBeUndefined();
  });

  test('reads a named file whatever its extension, and each file once', () => {
    put('x.txt', pod('x'));
    expect(names(readPath([path.join(root, 'x.txt'), path.join(root, 'x.txt')]))).toEqual(['x']);
  });

  test('reads standard input', () => {
    const result = readPath(['-'], { stdin: pod('s'), defaultNamespace: 'ns' });
    expect(result.manifests[0]).toMatchObject({ name: 's', namespace: 'ns', origin: { file: '<stdin>', line: 1 } });
  });

  test('ends on links in a circle, and reports those that lead nowhere', () => {
    put('a/x.yaml', pod('x'));
    fs.symlinkSync(root, path.join(root, 'a', 'loop'));
    fs.symlinkSync('self.yaml', path.join(root, 'self.yaml'));
    fs.symlinkSync('nothing', path.join(root, 'gone.yaml'));
    const result = readPath([root]);
    expect(names(result)).toEqual(['x']);
    expect(result.findings.map((one) => [one.code, path.basename(one.origin?.file ?? '')])).toEqual([['PARSE-FILE', 'gone.yaml'], ['PARSE-FILE', 'self.yaml']]);
  });

  test('reports a path that is not there, and goes on', () => {
    put('x.yaml', pod('x'));
    const result = readPath([path.join(root, 'missing'), path.join(root, 'x.yaml')]);
    expect(names(result)).toEqual(['x']);
    expect(result.findings).toEqual([expect.objectContaining({ code: 'PARSE-FILE', message: 'There is no such file or folder', origin: { file: path.join(root, 'missing') } })]);
  });

  test('reports files that are too large, too many or binary', () => {
    put('a.yaml', pod('a'));
    put('b.yaml', `${pod('b')}# ${'x'.repeat(1000)}`);
    put('c.yaml', Uint8Array.of(0xff, 0));
    expect(readPath([root], { limit: { fileBytes: 500 } }).findings.map((one) => one.code)).toEqual(['PARSE-LIMIT', 'PARSE-ENCODING']);
    const few = readPath([root], { limit: { files: 1 } });
    expect(names(few)).toEqual(['a']);
    expect(few.files).toHaveLength(1);
    expect(few.findings.map((one) => one.code)).toEqual(['PARSE-LIMIT']);
  });
});
