import { sourcesCurrent } from '../../../src/rules/object/sources-current';
import { writtenOnce } from '../../../src/rules/object/written-once';
import { pointers, reports } from '../check';
import { object, stream } from '../mesh';

describe('MESH-RETIRED-SOURCE', () => {
  test.each<[string, number]>([
    ['gcr.io/istio-release/pilot:1.28.0', 1],
    ['gcr.io/istio-release', 1],
    ['oci://gcr.io/istio-release/charts/base', 1],
    ['https://istio-release.storage.googleapis.com/charts', 1],
    ['registry.istio.io/release/proxyv2:1.30.1', 1],
    ['registry.istio.io', 1],
    ['gcr.io/istio-testing/pilot:1', 0],
    ['gcr.io/istio-release-mirror/pilot:1', 0],
    ['registry.istio.io.example.com/proxy', 0],
    ['mirror.example.com/gcr.io/istio-release/pilot:1', 0],
    ['my-registry.istio.io/a', 0],
    ['docker.io/istio/pilot:1.31.0', 0],
    ['https://blob.istio.io/istio-release/charts', 0],
  ])('%s', (text, count) => {
    expect(pointers(sourcesCurrent, object('example.com/v1', 'Thing', 'a', `spec: { deep: [{ place: '${text}' }] }`))).toHaveLength(count);
  });

  test('points into lists and maps of any kind of object', () => {
    const yaml = object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'istiod', 'spec: { values: { global: { hub: gcr.io/istio-release } } }');
    expect(pointers(sourcesCurrent, yaml)).toEqual(['/spec/values/global/hub']);
  });

  test('of annotations looks at those that name images, and never at names, labels or status', () => {
    const annotations = 'annotations: { sidecar.istio.io/proxyImage: gcr.io/istio-release/proxyv2:1, note: gcr.io/istio-release }';
    const yaml = object('v1', 'Pod', 'a', 'status: { image: gcr.io/istio-release/x }\nspec: {}', annotations);
    expect(pointers(sourcesCurrent, yaml)).toEqual(['/metadata/annotations/sidecar.istio.io~1proxyImage']);
  });

  test('takes objects of any depth', () => {
    let deep: unknown = 'gcr.io/istio-release';
    for (let i = 0; i < 5000; i++) deep = [deep];
    expect(pointers(sourcesCurrent, object('example.com/v1', 'Thing', 'a', 'spec: {}'))).toEqual([]);
    const found: unknown[] = [];
    const subject = { apiVersion: 'v1', group: '', version: 'v1', kind: 'A', groupKind: 'A', name: 'a', namespace: '', labels: {}, annotations: {}, object: { spec: deep }, origin: {} };
    sourcesCurrent.check(subject, { model: undefined as never, report: (report) => found.push(report) });
    expect(found).toEqual([]);
  });
});

describe('MESH-DUPLICATE', () => {
  const map = (name: string, data: string) => object('v1', 'ConfigMap', name, `data: { a: '${data}' }`);
  test.each<[string, string[], string[]]>([
    ['twice, not alike', [map('a', '1'), map('a', '2')], ['error']],
    ['twice alike', [map('a', '1'), map('a', '1')], ['warning']],
    ['three times', [map('a', '1'), map('a', '2'), map('a', '3')], ['error', 'error']],
    ['another namespace', [map('a', '1'), map('edge/a', '2')], []],
    ['another kind', [map('a', '1'), object('v1', 'Secret', 'a', 'data: {}')], []],
    ['another group', [object('a.example.com/v1', 'Thing', 'a', 'x: 1'), object('b.example.com/v1', 'Thing', 'a', 'x: 2')], []],
    ['another version', [object('a.example.com/v1', 'Thing', 'a', 'x: 1'), object('a.example.com/v2', 'Thing', 'a', 'x: 2')], ['error']],
  ])('%s', (_title, objects, severities) => expect(reports(writtenOnce, stream(...objects)).map(({ severity }) => severity)).toEqual(severities));

  test('what exists elsewhere is no second one', () => {
    expect(pointers(writtenOnce, map('a', '1'), { context: map('a', '2') })).toEqual([]);
  });
});
