import { EgressHost, Injection, MeshNamespace, MeshProps } from '../../../src';
import { findingsOf, messageOf, stage, yamlOf } from '../stage';

const labelsOf = (props: MeshProps, injection?: Injection) => {
  const { platform, mesh } = stage(props);
  return new MeshNamespace(platform, 'shop', {
    mesh,
    injection,
    labels: { team: 'a' },
  }).namespace.toJson().metadata;
};

test("a namespace is written once, outside its chart's namespace, with the labels of one way of injection", () => {
  expect(labelsOf({})).toEqual({
    name: 'shop',
    labels: { 'team': 'a', 'istio-injection': 'enabled' },
  });
  expect(labelsOf({ revision: 'r1' }).labels).toEqual({
    'team': 'a',
    'istio.io/rev': 'r1',
  });
  expect(
    labelsOf({ revision: 'r1' }, Injection.revision('prod')).labels,
  ).toEqual({ 'team': 'a', 'istio.io/rev': 'prod' });
  expect(labelsOf({}, Injection.AMBIENT).labels).toEqual({
    'team': 'a',
    'istio.io/dataplane-mode': 'ambient',
  });
  expect(labelsOf({}, Injection.DISABLED).labels).toEqual({
    'team': 'a',
    'istio-injection': 'disabled',
  });
});

test('egress makes the Sidecar `default` of the namespace', () => {
  const scene = stage();
  const { sidecarScope } = new MeshNamespace(scene.platform, 'shop', {
    mesh: scene.mesh,
    egress: [EgressHost.ownNamespace(), EgressHost.namespace('istio-system')],
    annotations: { a: 'b' },
  });
  expect(sidecarScope).toBeDefined();
  expect(yamlOf(scene.platform)).toMatchInlineSnapshot(`
   "apiVersion: v1
   kind: Namespace
   metadata:
     annotations:
       a: b
     labels:
       istio-injection: enabled
     name: shop
   ---
   apiVersion: networking.istio.io/v1
   kind: Sidecar
   metadata:
     name: default
     namespace: shop
   spec:
     egress:
       - hosts:
           - ./*
           - istio-system/*
   "
  `);
  expect(findingsOf(scene.app)).toEqual([]);
});

test.each<[string, Partial<ConstructorParameters<typeof MeshNamespace>[2]>]>([
  ['[platform/shop] name cannot name a namespace: it', { name: 'My Shop' }],
  [
    '[platform/shop] labels[istio-injection] would contradict `injection`: "enabled"',
    { labels: { 'istio-injection': 'enabled' } },
  ],
  [
    '[platform/shop] labels[istio.io/rev] would contradict `injection`: "a"',
    { labels: { 'istio.io/rev': 'a' } },
  ],
  [
    '[platform/shop/default] egress is empty, which Istio reads as "everything": []',
    { egress: [] },
  ],
])('%s', (expected, props) => {
  const { platform, mesh } = stage();
  expect(
    messageOf(() => new MeshNamespace(platform, 'shop', { mesh, ...props })),
  ).toContain(expected);
});
