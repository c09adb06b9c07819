import { App, Chart, Testing } from 'cdk8s';
import { Dialect, Gateway, HttpRoute, Listener, Mesh, MeshService, ServicePort } from '../../../src';

interface Written {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
  readonly spec: { readonly listeners: ReadonlyArray<{ readonly name: string; readonly allowedRoutes: { readonly namespaces: unknown } }> };
}

test('a redirecting listener takes the route beside the gateway that redirects, and none of those of other namespaces', () => {
  const app = new App();
  const ingress = new Chart(app, 'ingress', { namespace: 'istio-ingress' });
  const shop = new Chart(app, 'shop', { namespace: 'shop' });
  const mesh = new Mesh(ingress, 'mesh', { dialect: Dialect.GATEWAY_API });
  const gateway = new Gateway(ingress, 'public', {
    mesh,
    listeners: [
      Listener.httpsRedirect({ hosts: ['shop.example.com'], routeNamespaces: ['shop'] }),
      Listener.https({ hosts: ['shop.example.com'], credentialName: 'cert' }),
    ],
  });
  const web = new MeshService(shop, 'web', { mesh, ports: [ServicePort.http(80)] });
  new HttpRoute(shop, 'route', { mesh, gateways: [gateway], hosts: ['shop.example.com'], rules: [{ to: web }] });

  const written = Testing.synth(ingress) as Written[];
  const { spec } = written.find(({ kind }) => kind === 'Gateway')!;
  expect(spec.listeners.map(({ name, allowedRoutes }) => [name, allowedRoutes.namespaces])).toEqual([
    ['http-80', { from: 'Same' }],
    ['https-443', { from: 'Selector', selector: { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: ['shop'] }] } }],
  ]);
  const redirect = written.find(({ kind }) => kind === 'HTTPRoute')!;
  expect(redirect.metadata.namespace).toBe('istio-ingress');
});
