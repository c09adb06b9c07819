import { App, Chart, Testing } from 'cdk8s';
import { Dialect, LoadBalancing, Mesh, MeshService, ServicePort } from '../../../src';

interface Rule {
  readonly kind: string;
  readonly metadata: { readonly name: string };
  readonly spec: { readonly host: string; readonly trafficPolicy?: unknown };
}

function setting(): { chart: Chart; reviews: MeshService } {
  const chart = new Chart(new App(), 'shop', { namespace: 'shop' });
  const mesh = new Mesh(chart, 'mesh', { dialect: Dialect.GATEWAY_API });
  const ports = [ServicePort.http(9080), ServicePort.http(9081)];
  return { chart, reviews: new MeshService(chart, 'reviews', { mesh, host: 'reviews', ports, versions: ['v1', 'v2'] }) };
}

function rules(chart: Chart): Record<string, Rule['spec']> {
  const written = (Testing.synth(chart) as Rule[]).filter(({ kind }) => kind === 'DestinationRule');
  return Object.fromEntries(written.map(({ metadata, spec }) => [metadata.name, spec]));
}

/** In the Gateway API dialect requests go to the host of a version's own Service, which the service's DestinationRule is not about. */
describe('the traffic policy of a version in the Gateway API dialect', () => {
  const pool = { http1MaxPendingRequests: 64 };

  test.each(['before', 'after'])('is that of the service, said %s the route', (when) => {
    const { chart, reviews } = setting();
    if (when === 'before') reviews.addTrafficPolicy({ connectionPool: pool });
    reviews.route({ to: reviews.version('v1') });
    if (when === 'after') reviews.addTrafficPolicy({ connectionPool: pool });
    expect(rules(chart)['reviews-v1']).toEqual({
      host: 'reviews-v1.shop.svc.cluster.local',
      trafficPolicy: { connectionPool: { http: { http1MaxPendingRequests: 64 } } },
    });
  });

  test('has its own words laid over those of the service', () => {
    const { chart, reviews } = setting();
    reviews.route({ to: reviews.version('v1') });
    reviews.route({ path: undefined, matches: [{ method: 'GET' }], to: reviews.version('v2') });
    reviews.addTrafficPolicy({ connectionPool: pool, loadBalancing: LoadBalancing.roundRobin() });
    reviews.version('v2').addTrafficPolicy({ loadBalancing: LoadBalancing.random() });
    const written = rules(chart);
    expect(written['reviews-v1'].trafficPolicy).toEqual({ connectionPool: { http: { http1MaxPendingRequests: 64 } }, loadBalancer: { simple: 'ROUND_ROBIN' } });
    expect(written['reviews-v2'].trafficPolicy).toEqual({ connectionPool: { http: { http1MaxPendingRequests: 64 } }, loadBalancer: { simple: 'RANDOM' } });
  });

  test('is laid over port by port', () => {
    const { chart, reviews } = setting();
    reviews.route({ to: reviews.version('v1') });
    reviews.addTrafficPolicy({ port: 9080, connectionPool: pool });
    reviews.addTrafficPolicy({ port: 9081, loadBalancing: LoadBalancing.roundRobin() });
    reviews.version('v1').addTrafficPolicy({ port: 9080, loadBalancing: LoadBalancing.random() });
    expect(rules(chart)['reviews-v1'].trafficPolicy).toEqual({
      portLevelSettings: [
        { port: { number: 9080 }, connectionPool: { http: { http1MaxPendingRequests: 64 } }, loadBalancer: { simple: 'RANDOM' } },
        { port: { number: 9081 }, loadBalancer: { simple: 'ROUND_ROBIN' } },
      ],
    });
  });

  test('is not written where nothing is said', () => {
    const { chart, reviews } = setting();
    reviews.route({ to: reviews.version('v1') });
    expect(rules(chart)).toEqual({});
  });
});
