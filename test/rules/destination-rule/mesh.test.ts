import { failoverWithOutlierDetection } from '../../../src/rules/destination-rule/failover-with-outlier-detection';
import { onePerHost } from '../../../src/rules/destination-rule/one-per-host';
import { tlsFitsServer } from '../../../src/rules/destination-rule/tls-fits-server';
import { pointers, reports } from '../check';
import { deployment, destinationRule, namespace, object, peerAuthentication, service, stream } from '../mesh';

const SHOP = namespace('shop');
const HTTP = '{ name: http, port: 80, targetPort: 8080, protocol: TCP }';
const own = (mode: string, more = '') => peerAuthentication('cart', `selector: { matchLabels: { app: cart } }, mtls: { mode: ${mode} }${more}`);
const whole = (mode: string, name = 'default') => peerAuthentication(name, `mtls: { mode: ${mode} }`);
const client = (mode: string, name = 'cart', host = 'cart.shop.svc.cluster.local') => destinationRule(name, `host: ${host}, trafficPolicy: { tls: { mode: ${mode} } }`);
const server = [SHOP, service(HTTP), deployment()];

describe('MESH-MTLS-CLASH', () => {
  test.each<[string, string[], string[]]>([
    ['plain text to a STRICT workload', [...server, own('STRICT'), client('DISABLE')], ['error']],
    ['plain TLS to a STRICT workload', [...server, own('STRICT'), client('SIMPLE')], ['error']],
    ['mutual TLS to a STRICT workload', [...server, own('STRICT'), client('ISTIO_MUTUAL')], []],
    ['certificates of its own to a STRICT workload', [...server, own('STRICT'), client('MUTUAL')], []],
    ['mutual TLS to a workload without', [...server, own('DISABLE'), client('ISTIO_MUTUAL')], ['error']],
    ['plain text to a workload without', [...server, own('DISABLE'), client('DISABLE')], []],
    ['a PERMISSIVE workload', [...server, own('PERMISSIVE'), client('DISABLE')], []],
    ['a STRICT namespace, which a policy elsewhere may loosen', [...server, whole('STRICT'), client('DISABLE')], ['warning']],
    ['a STRICT mesh', [...server, whole('STRICT', 'istio-system/default'), client('DISABLE')], ['warning']],
    ['a STRICT mesh, loosened for the namespace', [...server, whole('STRICT', 'istio-system/default'), whole('PERMISSIVE'), client('DISABLE')], []],
    ['a policy that inherits', [...server, whole('STRICT'), own('UNSET'), client('DISABLE')], ['warning']],
    ['the port is an exception', [...server, own('STRICT', ', portLevelMtls: { \'8080\': { mode: DISABLE } }'), client('DISABLE')], []],
    ['another port is the exception', [...server, own('STRICT', ', portLevelMtls: { \'80\': { mode: DISABLE } }'), client('DISABLE')], ['error']],
    ['no proxy to ask for it', [namespace('shop', 'istio-injection: disabled'), service(HTTP), deployment(), own('STRICT'), client('DISABLE')], []],
    ['nothing is known of the namespace', [service(HTTP), deployment(), own('STRICT'), client('DISABLE')], []],
    ['the port goes round the proxy', [SHOP, service(HTTP), deployment('cart', 'traffic.sidecar.istio.io/excludeInboundPorts: \'8080\''), own('STRICT'), client('DISABLE')], []],
    ['a Sidecar with ports of its own', [...server, object('networking.istio.io/v1', 'Sidecar', 'cart', 'spec: { ingress: [{ port: { number: 8080 } }] }'), own('STRICT'), client('DISABLE')], []],
    ['no workload is known', [SHOP, service(HTTP), own('STRICT'), client('DISABLE')], []],
    ['clients of another namespace', [...server, own('STRICT'), client('DISABLE', 'edge/cart')], ['error']],
    ['a wide rule', [...server, own('STRICT'), client('DISABLE', 'edge/all', '\'*.local\'')], ['error']],
    ['a wide rule behind a narrow one', [...server, own('STRICT'), client('DISABLE', 'shop/all', '\'*.local\''), client('ISTIO_MUTUAL')], []],
    ['of two rules for the host one is lost, whichever', [...server, own('STRICT'), client('DISABLE'), client('ISTIO_MUTUAL', 'other')], []],
    ['another port of the Service', [...server, own('STRICT'), destinationRule('cart', 'host: cart, trafficPolicy: { portLevelSettings: [{ port: { number: 81 }, tls: { mode: DISABLE } }] }')], []],
    ['that port of the Service', [...server, own('STRICT'), destinationRule('cart', 'host: cart, trafficPolicy: { portLevelSettings: [{ port: { number: 80 }, tls: { mode: DISABLE } }] }')], ['error']],
    ['a subset of others', [...server, own('STRICT'), destinationRule('cart', 'host: cart, subsets: [{ name: v1, labels: { app: x }, trafficPolicy: { tls: { mode: DISABLE } } }]')], []],
    ['a subset of these', [...server, own('STRICT'), destinationRule('cart', 'host: cart, subsets: [{ name: v1, labels: { app: cart }, trafficPolicy: { tls: { mode: DISABLE } } }]')], ['error']],
  ])('%s', (_title, objects, severities) => expect(reports(tlsFitsServer, stream(...objects)).map(({ severity }) => severity)).toEqual(severities));

  test('who knows all policies is sure', () => {
    const found = reports(tlsFitsServer, stream(...server, whole('STRICT'), client('DISABLE')), { closedWorld: true });
    expect(found.map(({ severity }) => severity)).toEqual(['error']);
  });
});

describe('MESH-DR-SPLIT', () => {
  const POLICY = 'trafficPolicy: { loadBalancer: { simple: RANDOM } }';
  const OTHER = 'trafficPolicy: { loadBalancer: { simple: ROUND_ROBIN } }';
  const SUBSET = (label: string) => `subsets: [{ name: v1, labels: { version: ${label} } }]`;
  test.each<[string, string, string, string[]]>([
    ['other policies', `host: cart, ${POLICY}`, `host: cart, ${OTHER}`, ['/spec/trafficPolicy']],
    ['the same policy', `host: cart, ${POLICY}`, `host: cart, ${POLICY}`, []],
    ['a policy and subsets', `host: cart, ${POLICY}`, `host: cart, ${SUBSET('v1')}`, []],
    ['other labels of a subset', `host: cart, ${SUBSET('v1')}`, `host: cart, ${SUBSET('v2')}`, ['/spec/subsets/0']],
    ['the same subset', `host: cart, ${SUBSET('v1')}`, `host: cart, ${SUBSET('v1')}`, []],
    ['another host', `host: cart, ${POLICY}`, `host: shop, ${OTHER}`, []],
    ['a wider host', `host: cart, ${POLICY}`, `host: '*.shop.svc.cluster.local', ${OTHER}`, []],
    ['other clients', `host: cart, ${POLICY}`, `host: cart, workloadSelector: { matchLabels: { a: b } }, ${OTHER}`, []],
    ['exported to all and to its own', `host: cart, exportTo: ['*'], ${POLICY}`, `host: cart, exportTo: [.], ${SUBSET('v1')}`, ['/spec/host']],
    ['exported alike in other words', `host: cart, exportTo: [shop], ${POLICY}`, `host: cart, exportTo: [.], ${SUBSET('v1')}`, []],
    ['exported to others each', `host: cart, exportTo: [a], ${POLICY}`, `host: cart, exportTo: [b], ${OTHER}`, []],
  ])('%s', (_title, one, two, at) => {
    expect(pointers(onePerHost, stream(destinationRule('one', one), destinationRule('two', two)))).toEqual(at);
  });

  test('the older one is in the right', () => {
    const dated = (name: string, date: string, policy: string) =>
      object('networking.istio.io/v1', 'DestinationRule', name, `spec: { host: cart, ${policy} }`, `creationTimestamp: '${date}'`);
    const found = reports(onePerHost, stream(dated('a', '2026-02-01T00:00:00Z', POLICY), dated('b', '2026-01-01T00:00:00Z', OTHER)));
    expect(found.map(({ subject }) => subject)).toEqual(['DestinationRule shop/a']);
  });
});

describe('MESH-LB-NO-OUTLIER-DETECTION', () => {
  const FAILOVER = 'loadBalancer: { localityLbSetting: { failover: [{ from: a, to: b }] } }';
  const DETECTION = 'outlierDetection: { consecutive5xxErrors: 3 }';
  const subset = (policy: string) => `subsets: [{ name: v1, labels: { version: v1 }, trafficPolicy: { ${policy} } }]`;
  test.each<[string, string, number]>([
    ['without', `trafficPolicy: { ${FAILOVER} }`, 1],
    ['with', `trafficPolicy: { ${FAILOVER}, ${DETECTION} }`, 0],
    ['switched off', 'trafficPolicy: { loadBalancer: { localityLbSetting: { enabled: false, failover: [{ from: a, to: b }] } } }', 0],
    ['detection in subsets', `trafficPolicy: { ${FAILOVER} }, ${subset(DETECTION)}`, 0],
    ['a subset without', subset(FAILOVER), 1],
    ['a subset that inherits', `trafficPolicy: { ${DETECTION} }, ${subset(FAILOVER)}`, 0],
    ['a port does not inherit', `trafficPolicy: { ${DETECTION}, portLevelSettings: [{ port: { number: 80 }, ${FAILOVER} }] }`, 1],
    ['a port with', `trafficPolicy: { portLevelSettings: [{ port: { number: 80 }, ${FAILOVER}, ${DETECTION} }] }`, 0],
    ['no failover', 'trafficPolicy: { loadBalancer: { simple: RANDOM } }', 0],
  ])('%s', (_title, spec, count) => expect(pointers(failoverWithOutlierDetection, destinationRule('cart', `host: cart, ${spec}`))).toHaveLength(count));
});
