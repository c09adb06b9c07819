import { App, Chart } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import {
  AccessLogging, CanaryRoute, ControlPlane, Dialect, ExternalService, Gateway, HeaderMatch, IstioVersion, Listener, Mesh,
  MeshChecks, MeshService, MutualTls, OutboundTraffic, PathMatch, ServicePort, Tracing,
} from '../src';

/** The shop with which the library is explained: platform and shop in charts of their own, told in a dozen sentences. */
function shop(dialect: Dialect): App {
  const app = new App();
  const platform = new Chart(app, 'platform', { namespace: 'istio-system' });
  const zipkin = new kplus.Service(platform, 'zipkin', { metadata: { name: 'zipkin' }, ports: [{ name: 'http', port: 9411 }] });
  zipkin.selectLabel('app', 'zipkin');

  const mesh = new Mesh(platform, 'mesh', {
    version: IstioVersion.V1_31,
    dialect,
    trustDomain: 'prod.example.com',
    trustDomainAliases: ['old.example.com'],
    mutualTls: MutualTls.STRICT,
    outboundTraffic: OutboundTraffic.REGISTRY_ONLY,
    accessLogging: AccessLogging.toStdout(),
    tracing: Tracing.zipkin({ service: zipkin, sampling: 1 }),
    controlPlane: ControlPlane.helm({ revision: 'canary', hub: 'mirror.example.com/istio', holdApplicationUntilProxyStarts: true }),
  });

  const shopChart = new Chart(app, 'shop', { namespace: 'shop' });
  const webDeployment = new kplus.Deployment(shopChart, 'web-deployment', {
    podMetadata: { labels: { app: 'web' } },
    containers: [{ image: 'web', portNumber: 8080 }],
  });
  const web = new MeshService(shopChart, 'web', { mesh, workload: webDeployment });
  const reviews = new MeshService(shopChart, 'reviews', { mesh, host: 'reviews', ports: [ServicePort.http(9080)], versions: ['v1', 'v2'] });
  new ExternalService(shopChart, 'bank', { mesh, hosts: ['api.bank.example'], ports: [ServicePort.https(443)] });

  const gateway = new Gateway(platform, 'public', { mesh, listeners: [Listener.https({ hosts: ['shop.example.com'], credentialName: 'shop-cert' })] });
  gateway.route('shop.example.com', { path: PathMatch.prefix('/'), to: web });

  new CanaryRoute(shopChart, 'reviews-canary', { service: reviews, stable: 'v1', canary: 'v2', weight: 10, preview: [HeaderMatch.exact('x-tester', 'true')] });
  return app;
}

interface Written {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace: string };
}

function objects(app: App): string[] {
  return app.charts.flatMap((chart) => chart.toJson() as Written[]).map(({ kind, metadata }) => `${kind} ${metadata.namespace}/${metadata.name}`).sort();
}

describe('the shop that the library is explained with', () => {
  test.each([Dialect.ISTIO, Dialect.GATEWAY_API])('synthesizes without a finding in the dialect %s', (dialect) => {
    const app = shop(dialect);
    expect(MeshChecks.findings(app)).toEqual([]);
    expect(app.synthYaml()).not.toBe('');
  });

  test('comes to these objects in Istio\'s dialect', () => {
    expect(objects(shop(Dialect.ISTIO)).filter((name) => !name.startsWith('Deployment'))).toEqual([
      'DestinationRule shop/reviews',
      'Gateway istio-system/public',
      'PeerAuthentication istio-system/default',
      'Service istio-system/zipkin',
      'Service shop/web',
      'ServiceEntry shop/bank',
      'Telemetry istio-system/mesh-default',
      'VirtualService istio-system/shop-example-com',
      'VirtualService shop/reviews-canary',
    ]);
  });

  test('comes to these objects in the other', () => {
    expect(objects(shop(Dialect.GATEWAY_API)).filter((name) => !name.startsWith('Deployment'))).toEqual([
      'Gateway istio-system/public',
      'HTTPRoute istio-system/shop-example-com',
      'HTTPRoute shop/reviews-canary',
      'PeerAuthentication istio-system/default',
      'ReferenceGrant shop/httproute-istio-system-to-web',
      'Service istio-system/zipkin',
      'Service shop/reviews-v1',
      'Service shop/reviews-v2',
      'Service shop/web',
      'ServiceEntry shop/bank',
      'Telemetry istio-system/mesh-default',
    ]);
  });
});
