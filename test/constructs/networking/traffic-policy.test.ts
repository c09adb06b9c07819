import { ApiObject, Duration } from 'cdk8s';
import {
  ClientTls, EgressHost, Http2Upgrade, LoadBalancing, Locality, MeshService, OutboundTraffic, ServicePort,
  SidecarScope, TrafficPolicy, WorkloadTarget,
} from '../../../src';
import { findingsOf, messageOf, stage } from '../stage';

function written(policy: TrafficPolicy): { policy: Record<string, unknown>; findings: string[] } {
  const scene = stage();
  const web = new MeshService(scene.shop, 'web', { mesh: scene.mesh, host: 'web', ports: [ServicePort.http(80)], trafficPolicy: policy });
  const [rule] = web.node.findAll().filter(ApiObject.isApiObject).map((object) => object.toJson());
  return { policy: rule.spec.trafficPolicy, findings: findingsOf(scene.app) };
}

test.each<[string, TrafficPolicy, unknown]>([
  ['least requests, with warm-up', { loadBalancing: LoadBalancing.leastRequest({ warmUp: { duration: Duration.minutes(2), minimumPercent: 20, aggression: 1.5 } }) },
    { loadBalancer: { simple: 'LEAST_REQUEST', warmup: { duration: '2m', minimumPercent: 20, aggression: 1.5 } } }],
  ['any endpoint', { loadBalancing: LoadBalancing.random() }, { loadBalancer: { simple: 'RANDOM' } }],
  ['the address asked for', { loadBalancing: LoadBalancing.passthrough() }, { loadBalancer: { simple: 'PASSTHROUGH' } }],
  ['hash of a header', { loadBalancing: LoadBalancing.hashHeader('x-user', { minimumRingSize: 2048 }) },
    { loadBalancer: { consistentHash: { httpHeaderName: 'x-user', ringHash: { minimumRingSize: 2048 } } } }],
  ['hash of a cookie', { loadBalancing: LoadBalancing.hashCookie({ name: 'session', path: '/', ttl: Duration.hours(1) }) },
    { loadBalancer: { consistentHash: { httpCookie: { name: 'session', path: '/', ttl: '1h' } } } }],
  ['hash of the address', { loadBalancing: LoadBalancing.hashSourceIp({ maglevTableSize: 65537 }) },
    { loadBalancer: { consistentHash: { useSourceIp: true, maglev: { tableSize: 65537 } } } }],
  ['hash of a parameter', { loadBalancing: LoadBalancing.hashQueryParameter('user') }, { loadBalancer: { consistentHash: { httpQueryParameterName: 'user' } } }],
  ['failover by region', { loadBalancing: LoadBalancing.roundRobin(), locality: Locality.failover({ from: 'us', to: 'eu' }), outlierDetection: { consecutive5xxErrors: 3 } },
    {
      loadBalancer: { simple: 'ROUND_ROBIN', localityLbSetting: { enabled: true, failover: [{ from: 'us', to: 'eu' }] } },
      outlierDetection: { consecutive5xxErrors: 3 },
    }],
  ['fixed shares of places', { locality: Locality.distribute({ from: 'us/*', to: { 'us/*': 80, 'eu/*': 20 } }) },
    { loadBalancer: { localityLbSetting: { enabled: true, distribute: [{ from: 'us/*', to: { 'us/*': 80, 'eu/*': 20 } }] } } }],
  ['no locality', { locality: Locality.disabled() }, { loadBalancer: { localityLbSetting: { enabled: false } } }],
  ['pools and HTTP/2 flow control', {
    connectionPool: {
      maxConnections: 100, connectTimeout: Duration.millis(250), tcpKeepalive: { probes: 3, time: Duration.hours(2), interval: Duration.seconds(75) },
      http1MaxPendingRequests: 10, maxRequests: 20, maxRequestsPerConnection: 1, maxRetries: 2,
      maxConcurrentStreams: 5, http2Upgrade: Http2Upgrade.UPGRADE,
      httpIdleTimeout: Duration.minutes(1),
    },
  }, {
    connectionPool: {
      tcp: { maxConnections: 100, connectTimeout: '250ms', tcpKeepalive: { probes: 3, time: '2h', interval: '75s' } },
      http: {
        http1MaxPendingRequests: 10, http2MaxRequests: 20, maxRequestsPerConnection: 1, maxRetries: 2, maxConcurrentStreams: 5,
        h2UpgradePolicy: 'UPGRADE', idleTimeout: '1m',
      },
    },
  }],
  ['outlier detection', {
    outlierDetection: {
      consecutiveGatewayErrors: 2, consecutiveLocalOriginFailures: 4, interval: Duration.seconds(5),
      baseEjectionTime: Duration.minutes(1), maxEjectionPercent: 50, minHealthPercent: 25,
    },
  }, {
    outlierDetection: {
      consecutiveGatewayErrors: 2, splitExternalLocalOriginErrors: true, consecutiveLocalOriginFailures: 4, interval: '5s', baseEjectionTime: '1m', maxEjectionPercent: 50, minHealthPercent: 25,
    },
  }],
  ['TLS', { tls: ClientTls.simple({ sni: 'a.example', subjectAltNames: ['b.example'], caCertificates: '/etc/ca.pem' }) },
    { tls: { mode: 'SIMPLE', sni: 'a.example', subjectAltNames: ['b.example'], caCertificates: '/etc/ca.pem' } }],
  ['the mesh\'s TLS', { tls: ClientTls.istioMutual() }, { tls: { mode: 'ISTIO_MUTUAL' } }],
  ['a retry budget', { retryBudget: { percent: 25, minRetryConcurrency: 5 } }, { retryBudget: { percent: 25, minRetryConcurrency: 5 } }],
])('%s', (_name, policy, expected) => {
  expect(written(policy)).toEqual({ policy: expected, findings: [] });
});

test.each<[string, TrafficPolicy, string]>([
  ['an ejection above 100 %', { outlierDetection: { maxEjectionPercent: 101 } }, 'maxEjectionPercent'],
  ['shares of places that do not sum up', { locality: Locality.distribute({ from: 'us/*', to: { 'us/*': 80 } }) }, 'localityLbSetting'],
  ['mutual TLS without certificate', { tls: ClientTls.mutual({}) }, 'tls'],
])('%s is found', (_name, policy, field) => {
  expect(written(policy).findings.join('\n')).toMatch(new RegExp(`error .* at shop/web/DestinationRule/Resource spec\\.trafficPolicy\\.[^ ]*${field}`));
});

test('the scope of sidecars: hosts once, in order', () => {
  const scene = stage();
  const web = new MeshService(scene.shop, 'web', { mesh: scene.mesh, host: 'web', namespace: 'front', ports: [ServicePort.http(80)] });
  const { resource } = new SidecarScope(scene.shop, 'default', {
    mesh: scene.mesh,
    target: WorkloadTarget.labels({ app: 'a' }),
    egress: [EgressHost.service(web), EgressHost.ownNamespace(), EgressHost.namespace('ops'), EgressHost.of('./*'), EgressHost.of('*/b.example.com')],
    outboundTraffic: OutboundTraffic.REGISTRY_ONLY,
  });
  expect(resource.toJson().spec).toEqual({
    workloadSelector: { labels: { app: 'a' } },
    egress: [{ hosts: ['*/b.example.com', './*', 'front/web.front.svc.cluster.local', 'ops/*'] }],
    outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' },
  });
  const { shop, mesh } = scene;
  expect(messageOf(() => new SidecarScope(shop, 'none', { mesh, egress: [] }))).toContain('[shop/none] egress is empty, which Istio reads as "everything": []');
  expect(messageOf(() => new SidecarScope(shop, 'edge', { mesh, egress: [EgressHost.ownNamespace()], target: WorkloadTarget.gateway('a', 'b') }))).toContain('[shop/edge] target is a gateway');
});
