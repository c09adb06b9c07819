import { JsonObject } from '../../../src/manifest/manifest';
import { deployment, namespace, object, pod, testAnalyzer } from '../analysis-table';

const POD = 'Pod shop/p';
const shop = namespace('shop');
const of = (spec: JsonObject, metadata: JsonObject = {}) => pod('shop/p', { containers: [{ name: 'app', image: 'app' }], ...spec }, metadata);
const wish = (value: string) => ({ 'sidecar.istio.io/inject': value });

testAnalyzer('IST0103', [
  ['no proxy', [shop, of({})], [POD]],
  ['a proxy', [shop, of({ containers: [{ name: 'istio-proxy', image: 'x' }] })], []],
  ['a proxy among init containers', [shop, of({ initContainers: [{ name: 'istio-proxy', image: 'x' }] })], []],
  ['a proxy without image', [shop, of({ containers: [{ name: 'istio-proxy', image: '' }] })], [POD]],
  ['by its label', [shop, of({}, { labels: wish('False') })], []],
  ['by its annotation', [shop, of({}, { annotations: wish('false') })], []],
  ['the label wins', [shop, of({}, { labels: wish('true'), annotations: wish('false') })], [POD]],
  ['on the network of the host', [shop, of({ hostNetwork: true })], []],
  ['a namespace with a revision only', [namespace('shop', { 'istio.io/rev': 'x' }), of({})], []],
  ['a namespace in ambient mode', [namespace('shop', { 'istio-injection': 'enabled', 'istio.io/dataplane-mode': 'ambient' }), of({})], []],
  ['a namespace without', [namespace('shop', {}), of({})], []],
  ['no namespace', [of({})], []],
  ['Pods that stand in have it', [shop, deployment('shop/d', { app: 'd' })], []],
]);
testAnalyzer('IST0103', [['source holds no proxies', [shop, of({})], []]], 'default');

testAnalyzer('IST0147', [
  ['auto', [of({ containers: [{ name: 'istio-proxy', image: 'auto' }] })], [POD]],
  ['auto of another container', [of({ containers: [{ name: 'app', image: 'auto' }] })], []],
  ['auto among init containers', [of({ initContainers: [{ name: 'istio-proxy', image: 'auto' }] })], []],
  ['another image', [of({ containers: [{ name: 'istio-proxy', image: 'x' }] })], []],
  ['a template is injected later', [deployment('shop/d', { app: 'd' }, { spec: { containers: [{ name: 'istio-proxy', image: 'auto' }] } })], []],
  ['as second container', [of({ containers: [{ name: 'app', image: 'x' }, { name: 'istio-proxy', image: 'auto' }] })], [POD]],
]);
testAnalyzer('IST0147', [['in source auto is right', [of({ containers: [{ name: 'istio-proxy', image: 'auto' }] })], []]], 'default');

const user = { securityContext: { runAsUser: 1337 } };
const app = (name = 'app') => ({ containers: [{ name, image: 'x', ...user }] });

testAnalyzer('IST0144', [
  ['a Pod', [of(user)], [POD]],
  ['a container', [of(app())], [POD]],
  ['the proxy', [of(app('istio-proxy'))], []],
  ['the operator', [of(app('istio-operator'))], []],
  ['an init container', [of({ initContainers: app().containers })], []],
  ['another user', [of({ securityContext: { runAsUser: 1338 } })], []],
  ['a part of Istio', [of(user, { labels: { istio: 'pilot' } })], []],
  ['of the release istio', [of(user, { labels: { release: 'istio' } })], []],
  ['of another release', [of(user, { labels: { release: 'x' } })], [POD]],
  ['a Deployment, and the Pod that stands in', [deployment('shop/d', { app: 'd' }, { spec: app() })], ['Deployment shop/d', 'Pod shop/d-0']],
  ['another kind: the Pod that stands in', [object('apps/v1', 'StatefulSet', 'shop/s', { spec: { template: { spec: app() } } })], ['Pod shop/s-0']],
]);
testAnalyzer('IST0144', [
  ['once, at the workload', [deployment('shop/d', { app: 'd' }, { spec: app() })], ['Deployment shop/d']],
  ['of any kind', [object('apps/v1', 'StatefulSet', 'shop/s', { spec: { template: { spec: app() } } })], ['StatefulSet shop/s']],
], 'default');
