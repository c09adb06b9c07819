import { MutualTls, PeerAuthentication, PeerAuthenticationProps, WorkloadTarget } from '../../../src';
import { findingsOf, messageOf, reviewsOf, stage } from '../stage';

test('modes of namespace, workload and port', () => {
  const scene = stage();
  const ofNamespace = new PeerAuthentication(scene.shop, 'default', { mesh: scene.mesh, mode: MutualTls.STRICT });
  const ofPorts = new PeerAuthentication(scene.shop, 'legacy', {
    mesh: scene.mesh, target: WorkloadTarget.service(reviewsOf(scene)),
    ports: [{ port: 9080, mode: MutualTls.PERMISSIVE }, { port: 9090, mode: MutualTls.DISABLE }],
  });
  expect(ofNamespace.resource.toJson()).toMatchObject({ metadata: { name: 'default', namespace: 'shop' }, spec: { mtls: { mode: 'STRICT' } } });
  expect(ofPorts.resource.toJson().spec).toEqual({
    selector: { matchLabels: { app: 'reviews' } }, portLevelMtls: { 9080: { mode: 'PERMISSIVE' }, 9090: { mode: 'DISABLE' } },
  });
  expect(findingsOf(scene.app).filter((finding) => finding.startsWith('error'))).toEqual([]);
});

test.each<[string, Partial<PeerAuthenticationProps>]>([
  ['[shop/default] mode is needed where no port has one', {}],
  ['[shop/default] ports are said of a whole namespace, where Istio ignores them: [{"port":80,"mode":"STRICT"}]', { ports: [{ port: 80, mode: MutualTls.STRICT }] }],
  ['[shop/default] ports[0].port', { ports: [{ port: 0, mode: MutualTls.STRICT }], target: WorkloadTarget.labels({ app: 'a' }) }],
  ['[shop/default] target is a gateway or waypoint', { mode: MutualTls.STRICT, target: WorkloadTarget.gateway('a', 'b') }],
])('%s', (expected, props) => {
  const { shop, mesh } = stage();
  expect(messageOf(() => new PeerAuthentication(shop, 'default', { mesh, ...props }))).toContain(expected);
});
