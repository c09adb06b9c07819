import { App, Chart, Testing } from 'cdk8s';
import { AuthorizationPolicy, Injection, Mesh, MeshChecks, MeshNamespace, Waypoint, WaypointTraffic } from '../../../src';

test('a namespace in ambient mode, its waypoint and a policy that the waypoint enforces', () => {
  const app = new App();
  const shop = new Chart(app, 'shop', { namespace: 'shop' });
  const mesh = new Mesh(shop, 'mesh', { revision: 'canary' });
  const waypoint = new Waypoint(shop, 'waypoint', { mesh, traffic: WaypointTraffic.ALL });
  new MeshNamespace(shop, 'namespace', { mesh, name: 'shop', injection: Injection.AMBIENT, labels: waypoint.useLabels });
  AuthorizationPolicy.allowNothing(shop, 'deny', { mesh, target: waypoint.target });
  const objects: Array<{ kind: string; metadata: unknown; spec?: unknown }> = Testing.synth(shop);
  expect(objects).toEqual([
    {
      apiVersion: 'gateway.networking.k8s.io/v1',
      kind: 'Gateway',
      metadata: { name: 'waypoint', namespace: 'shop', labels: { 'istio.io/waypoint-for': 'all', 'istio.io/rev': 'canary' } },
      spec: { gatewayClassName: 'istio-waypoint', listeners: [{ name: 'mesh', port: 15008, protocol: 'HBONE' }] },
    },
    {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'shop', labels: { 'istio.io/use-waypoint': 'waypoint', 'istio.io/dataplane-mode': 'ambient' } },
    },
    {
      apiVersion: 'security.istio.io/v1',
      kind: 'AuthorizationPolicy',
      metadata: { name: 'deny', namespace: 'shop' },
      spec: { targetRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'waypoint' }] },
    },
  ]);
  expect(MeshChecks.findings(app)).toEqual([]);
});
