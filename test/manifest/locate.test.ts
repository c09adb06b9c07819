import { Finding } from '../../src/diagnostics/finding';
import { locate } from '../../src/manifest/locate';
import { readYaml } from '../../src/manifest/read-yaml';

const { manifests, source } = readYaml('apiVersion: v1\nkind: Pod\nspec:\n  a: 1\n', { file: 'f' });
const { origin } = manifests[0];
const subject = { apiVersion: 'v1', kind: 'Pod', namespace: 'default', name: '' };
const finding: Finding = { code: 'X', severity: 'error', layer: 'webhook', message: 'm', pointer: '/spec/a', origin };

describe('locate', () => {
  test('gives findings and related places the place of their field', () => {
    const [located] = locate([{ ...finding, related: [{ subject, message: 'm', pointer: '/spec', origin }] }], () => source);
    expect(located.origin).toEqual({ file: 'f', line: 4, column: 3 });
    expect(located.related?.[0].origin).toEqual({ file: 'f', line: 3, column: 1 });
  });

  test.each<[string, Partial<Finding>]>([
    ['about the object', { pointer: '' }],
    ['of an App', { origin: { constructPath: 'a' } }],
    ['about the text', { layer: 'parse', origin: { file: 'f', line: 9, column: 9 } }],
    ['without origin', { origin: undefined }],
  ])('leaves a finding %s alone', (_name, more) => {
    expect(locate([{ ...finding, ...more }], () => source)[0].origin).toEqual({ ...finding, ...more }.origin);
  });

  test('keeps the place of the object where the text is not known', () => {
    expect(locate([finding], () => undefined)).toEqual([finding]);
  });

  test('changes nothing twice', () => {
    const once = locate([finding], () => source);
    expect(locate(once, () => source)).toEqual(once);
  });
});
