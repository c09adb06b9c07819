import { tryParseCrd } from '../../../projenrc/import-crds/crd';
import { kindsByFile } from '../../../projenrc/import-crds/generated-file';
import { schemaModules } from '../../../projenrc/import-crds/schema-modules';

function document(versions: object[]): object {
  return {
    kind: 'CustomResourceDefinition',
    spec: { group: 'things.example.com', scope: 'Cluster', names: { kind: 'Thing', plural: 'things' }, versions },
  };
}

function version(name: string, field: string, extra: object = {}): object {
  return {
    name,
    served: true,
    storage: name === 'v1',
    schema: { openAPIV3Schema: { type: 'object', properties: { spec: { type: 'object', properties: { [field]: { type: 'string' } } } } } },
    ...extra,
  };
}

test('reads the served versions, newest first', () => {
  const crd = tryParseCrd(document([
    version('v1alpha1', 'a', { served: false }),
    version('v1beta1', 'b', { deprecated: true, deprecationWarning: 'use v1', subresources: { status: {} } }),
    version('v1', 'c'),
  ]), 'standard')!;
  expect(crd).toMatchObject({ channel: 'standard', group: 'things.example.com', kind: 'Thing', plural: 'things', namespaced: false });
  expect(crd.versions).toMatchObject([
    { name: 'v1', storage: true, deprecated: false, statusSubresource: false },
    { name: 'v1beta1', storage: false, deprecated: true, deprecationWarning: 'use v1', statusSubresource: true },
  ]);
});

test.each([[null], [{ kind: 'ValidatingAdmissionPolicy' }], [document([version('v1', 'a', { served: false })])]])('%j is no CRD that serves', (other) => {
  expect(tryParseCrd(other, 'istio')).toBeUndefined();
});

test('equal schemas are written once, whatever version or channel they are of', () => {
  const standard = tryParseCrd(document([version('v1', 'same'), version('v1beta1', 'same')]), 'standard')!;
  const experimental = tryParseCrd(document([version('v1', 'same'), version('v1alpha1', 'other')]), 'experimental')!;
  const files = schemaModules([experimental, standard]);
  expect([...files.keys()]).toEqual(['things-example-com/thing.ts', 'catalogue.ts']);
  expect(files.get('things-example-com/thing.ts')!.match(/"same"/g)).toHaveLength(1);
  expect(files.get('catalogue.ts')!.match(/"schema":\d/g)).toEqual(['"schema":0', '"schema":1', '"schema":0', '"schema":0']);
});

test('classes are made once per kind, from the channel that has all fields', () => {
  const channels = ['experimental', 'standard'].map((channel) => tryParseCrd(document([version('v1', channel)]), channel)!);
  const kinds = kindsByFile(channels).get('things-example-com')!;
  expect(kinds.map(({ crd }) => crd.channel)).toEqual(['experimental']);
});
