import { App, Chart } from 'cdk8s';
import { k8s } from 'cdk8s-plus-33';
import {
  CanaryRoute, Dialect, ExternalService, Gateway, HeaderMatch, Listener, Mesh, MeshService, MutualTls, OutboundTraffic, PathMatch, ServicePort,
} from '../../src';

/** A shop: a page behind a gateway, reviews in two versions, a bank outside. */
export function shop(dialect: Dialect = Dialect.ISTIO) {
  const app = new App();
  const platform = new Chart(app, 'platform', { namespace: 'istio-system' });
  const mesh = new Mesh(platform, 'mesh', {
    dialect,
    trustDomain: 'prod.example.com',
    trustDomainAliases: ['old.example.com'],
    mutualTls: MutualTls.STRICT,
    outboundTraffic: OutboundTraffic.REGISTRY_ONLY,
  });
  const chart = new Chart(app, 'shop', { namespace: 'shop' });
  const workload = new k8s.KubeDeployment(chart, 'web-workload', {
    metadata: { name: 'web' },
    spec: {
      selector: { matchLabels: { app: 'web' } },
      template: {
        metadata: { labels: { app: 'web' } },
        spec: { serviceAccountName: 'web', containers: [{ name: 'web', image: 'web:1', ports: [{ containerPort: 8080, name: 'http' }] }] },
      },
    },
  });
  const web = new MeshService(chart, 'web', { mesh, workload });
  const reviews = new MeshService(chart, 'reviews', { mesh, host: 'reviews', ports: [ServicePort.http(9080)], versions: ['v1', 'v2'] });
  const bank = new ExternalService(chart, 'bank', { mesh, hosts: ['api.bank.example'], ports: [ServicePort.https(443)] });
  web.calls(reviews, { methods: ['GET'], paths: ['/reviews/*'] });
  web.calls(bank);
  const gateway = new Gateway(platform, 'public', { mesh, listeners: [Listener.https({ hosts: ['shop.example.com'], credentialName: 'shop-cert' })] });
  gateway.route('shop.example.com', { path: PathMatch.prefix('/'), to: web });
  const canary = new CanaryRoute(chart, 'reviews-canary', {
    service: reviews, stable: 'v1', canary: 'v2', weight: 10, preview: [HeaderMatch.exact('x-tester', 'true')],
  });
  return { app, mesh, web, workload, reviews, bank, gateway, canary };
}

