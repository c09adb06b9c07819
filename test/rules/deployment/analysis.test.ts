import { JsonObject } from '../../../src/manifest/manifest';
import { deployment, namespace, object, requestAuthentication, service, testAnalyzer } from '../analysis-table';

const D = 'Deployment shop/d';
const shop = namespace('shop');
const d = deployment('shop/d', { app: 'd' });
const svc = (name: string, ports: ReadonlyArray<JsonObject>, selector: JsonObject = { app: 'd' }, ns = 'shop') => service(`${ns}/${name}`, { selector, ports });

for (const pack of ['istioctl', 'default'] as const) {
  testAnalyzer('IST0116', [
    ['TCP and UDP', [shop, d, svc('a', [{ port: 53, protocol: 'TCP' }]), svc('b', [{ port: 53, protocol: 'UDP' }])], [D]],
    ['none is TCP', [shop, d, svc('a', [{ port: 53 }]), svc('b', [{ port: 53, protocol: 'TCP' }])], []],
    ['none and UDP', [shop, d, svc('a', [{ port: 53 }]), svc('b', [{ port: 53, protocol: 'UDP' }])], [D]],
    ['of one Service', [shop, d, svc('a', [{ name: 't', port: 53 }, { name: 'u', port: 53, protocol: 'UDP' }])], [D]],
    ['other ports', [shop, d, svc('a', [{ port: 53 }]), svc('b', [{ port: 54, protocol: 'UDP' }])], []],
    ['another selector', [shop, d, svc('a', [{ port: 53 }]), svc('b', [{ port: 53, protocol: 'UDP' }], { app: 'x' })], []],
    ['an empty selector', [shop, d, svc('a', [{ port: 53 }]), svc('b', [{ port: 53, protocol: 'UDP' }], {})], []],
    ['another namespace', [shop, d, svc('a', [{ port: 53 }]), svc('b', [{ port: 53, protocol: 'UDP' }], { app: 'd' }, 'edge')], []],
    ['not in the mesh', [d, svc('a', [{ port: 53 }]), svc('b', [{ port: 53, protocol: 'UDP' }])], []],
    ['by its own label', [deployment('shop/d', { 'app': 'd', 'sidecar.istio.io/inject': 'true' }), svc('a', [{ port: 53 }]), svc('b', [{ port: 53, protocol: 'UDP' }])], [D]],
    ['ambient mode does not count', [deployment('shop/d', { app: 'd' }, { annotations: { 'ambient.istio.io/redirection': 'enabled' } }), svc('a', [{ port: 53 }]), svc('b', [{ port: 53, protocol: 'UDP' }])], []],
    ['a waypoint', [shop, deployment('shop/d', { app: 'd' }, {}, { labels: { 'gateway.istio.io/managed': 'istio.io-mesh-controller' } }), svc('a', [{ port: 53 }]), svc('b', [{ port: 53, protocol: 'UDP' }])], []],
  ], pack);
}

const twice = (a: JsonObject, b: JsonObject) => [shop, d, svc('a', [a]), svc('b', [b])];
testAnalyzer('IST0137', [
  ['two ports to one', twice({ port: 80, targetPort: 8080 }, { port: 81, targetPort: 8080 }), [D]],
  ['by name', twice({ port: 80, targetPort: 'http' }, { port: 81, targetPort: 'http' }), [D]],
  ['the port itself', twice({ port: 80 }, { port: 81, targetPort: 80 }), [D]],
  ['target port 0 is the port itself', twice({ port: 80, targetPort: 0 }, { port: 81, targetPort: 0 }), []],
  ['one port twice', twice({ port: 80, targetPort: 8080 }, { port: 80, targetPort: 8080 }), []],
  ['other target ports', twice({ port: 80, targetPort: 8080 }, { port: 81, targetPort: 8081 }), []],
]);
testAnalyzer('IST0137', [
  ['of one protocol', twice({ name: 'http-a', port: 80, targetPort: 8080 }, { name: 'http-b', port: 81, targetPort: 8080 }), []],
  ['of different protocols', twice({ name: 'http-a', port: 80, targetPort: 8080 }, { name: 'tcp-b', port: 81, targetPort: 8080 }), [D]],
], 'default');

const auto = (labels: JsonObject = { app: 'd' }) => deployment('shop/d', labels, { spec: { containers: [{ name: 'istio-proxy', image: 'auto' }] } });
const injector = (webhook: JsonObject) => object('admissionregistration.k8s.io/v1', 'MutatingWebhookConfiguration', 'w', { webhooks: [{ name: 'x.istio.io', clientConfig: { url: 'https://a.example' }, ...webhook }] });
const enabled = { matchLabels: { 'istio-injection': 'enabled' } };

testAnalyzer('IST0146', [
  ['no webhook', [shop, auto()], [D]],
  ['a webhook', [shop, injector({ namespaceSelector: enabled }), auto()], []],
  ['a webhook for everything', [injector({}), auto()], []],
  ['of another name', [shop, injector({ name: 'x.example.com' }), auto()], [D]],
  ['for other namespaces', [namespace('shop', {}), injector({ namespaceSelector: enabled }), auto()], [D]],
  ['no namespace has no labels', [injector({ namespaceSelector: { matchExpressions: [{ key: 'a', operator: 'DoesNotExist' }] } }), auto()], []],
  ['for other objects', [shop, injector({ objectSelector: { matchLabels: { a: 'b' } } }), auto()], [D]],
  ['for these objects', [shop, injector({ objectSelector: { matchLabels: { a: 'b' } } }), auto({ a: 'b' })], []],
  ['a selector that can not be read', [shop, injector({ namespaceSelector: { matchExpressions: [{ key: 'a', operator: '?' }] } }), auto()], [D]],
  ['another image', [shop, d], []],
]);
testAnalyzer('IST0146', [['webhooks are seldom here', [shop, auto()], []]], 'default');

const istiod = (env: ReadonlyArray<JsonObject>, labels: JsonObject = { app: 'istiod' }) => deployment('istio-system/istiod', labels, { spec: { containers: [{ name: 'a', image: 'a' }, { name: 'b', image: 'b', env }] } }, { labels });
const blocked = [{ name: 'BLOCKED_CIDRS_IN_JWKS_URIS', value: '10.0.0.0/8' }];
const jwt = requestAuthentication('shop/r', {});

testAnalyzer('IST0175', [
  ['not restricted', [jwt, istiod([])], ['Deployment istio-system/istiod']],
  ['an empty value', [jwt, istiod([{ name: 'BLOCKED_CIDRS_IN_JWKS_URIS', value: '' }])], ['Deployment istio-system/istiod']],
  ['restricted', [jwt, istiod(blocked)], []],
  ['nobody asks', [istiod([])], []],
  ['not istiod', [jwt, istiod([], { app: 'x' })], []],
]);
testAnalyzer('IST0175', [['it is advice', [jwt, istiod([])], []]], 'default');
testAnalyzer('IST0175', [['it is advice', [jwt, istiod([])], ['Deployment istio-system/istiod']]], 'strict');
