import { JsonObject } from '../../../src/manifest/manifest';
import { deployment, namespace, object, pod, testAnalyzer } from '../analysis-table';

const NS = 'Namespace shop';
const injector = (values: unknown, suffix = '') => object('v1', 'ConfigMap', `istio-system/istio-sidecar-injector${suffix}`, { data: { values: typeof values === 'string' ? values : JSON.stringify(values) } });
const byDefault = (on: boolean, suffix = '') => injector({ sidecarInjectorWebhook: { enableNamespacesByDefault: on } }, suffix);
const shop = (labels: JsonObject) => namespace('shop', labels);

testAnalyzer('IST0102', [
  ['no label', [shop({})], [NS]],
  ['an empty one', [shop({ 'istio-injection': '' })], [NS]],
  ['a label', [shop({ 'istio-injection': 'enabled' })], []],
  ['no injection', [shop({ 'istio-injection': 'disabled' })], []],
  ['a revision', [shop({ 'istio.io/rev': 'x' })], []],
  ['ambient mode', [shop({ 'istio.io/dataplane-mode': 'ambient' })], []],
  ['no ambient mode', [shop({ 'istio.io/dataplane-mode': 'none' })], [NS]],
  ['Istio\'s own', [namespace('istio-system', {})], []],
  ['Kubernetes\' own', [namespace('kube-system', {})], []],
  ['injected by default', [byDefault(true), shop({})], []],
  ['not injected by default', [byDefault(false), shop({})], [NS]],
  ['values that can not be read', [injector('{'), shop({})], [NS]],
]);
testAnalyzer('IST0102', [['it is a matter of style', [shop({})], []]], 'default');

testAnalyzer('IST0148', [
  ['injected by default', [byDefault(true), shop({})], [NS]],
  ['an empty label', [byDefault(true), shop({ 'istio-injection': '' })], [NS]],
  ['with label', [byDefault(true), shop({ 'istio-injection': 'disabled' })], []],
  ['not by default', [byDefault(false), shop({})], []],
  ['the word of a revision before it holds on', [byDefault(true, '-x'), namespace('edge', { 'istio.io/rev': 'x' }), shop({})], [NS]],
  ['the word of a revision after it does not', [byDefault(true, '-x'), namespace('zoo', { 'istio.io/rev': 'x' }), shop({})], []],
  ['a word of its own wins', [byDefault(true, '-x'), byDefault(false), namespace('edge', { 'istio.io/rev': 'x' }), shop({})], []],
]);
testAnalyzer('IST0148', [['it tells how the cluster is', [byDefault(true), shop({})], []]], 'default');

for (const pack of ['istioctl', 'default'] as const) {
  testAnalyzer('IST0123', [
    ['injection and revision', [shop({ 'istio-injection': 'enabled', 'istio.io/rev': 'x' })], [NS]],
    ['injection and ambient mode', [shop({ 'istio-injection': 'enabled', 'istio.io/dataplane-mode': 'ambient' })], [NS]],
    ['revision and ambient mode', [shop({ 'istio.io/rev': 'x', 'istio.io/dataplane-mode': 'ambient' })], [NS]],
    ['injection off takes the others off', [shop({ 'istio-injection': 'disabled', 'istio.io/rev': 'x', 'istio.io/dataplane-mode': 'ambient' })], []],
    ['an empty label takes them off, too', [shop({ 'istio-injection': '', 'istio.io/rev': 'x' })], []],
    ['one', [shop({ 'istio.io/rev': 'x' })], []],
    ['Istio\'s own', [namespace('istio-system', { 'istio-injection': 'enabled', 'istio.io/rev': 'x' })], []],
  ], pack);
}

const proxy = (image: string, more: JsonObject = {}, list = 'containers') => pod('shop/p', { containers: [], [list]: [{ name: 'istio-proxy', image }] }, more);
const images = (suffix = '', image = 'proxyv2') => injector({ global: { hub: 'docker.example/istio', tag: '1.31.0', proxy: { image } } }, suffix);
const on = shop({ 'istio-injection': 'enabled' });
const current = 'docker.example/istio/proxyv2:1.31.0';
const config = (spec: JsonObject, place = 'shop/c') => object('networking.istio.io/v1beta1', 'ProxyConfig', place, { spec });

testAnalyzer('IST0158', [
  ['the same image', [images(), on, proxy(current)], []],
  ['an older one', [images(), on, proxy('docker.example/istio/proxyv2:1.30.0')], [NS]],
  ['among init containers', [images(), on, proxy('docker.example/istio/proxyv2:1.30.0', {}, 'initContainers')], [NS]],
  ['a whole name', [images('', 'mirror.example/p:7'), on, proxy('mirror.example/p:7')], []],
  ['its own image', [images(), on, proxy('x', { annotations: { 'sidecar.istio.io/proxyImage': 'x' } })], []],
  ['not injected', [images(), shop({ 'istio-injection': 'disabled' }), proxy('x')], []],
  ['a revision wins', [images(), images('-x', 'mirror.example/p:7'), shop({ 'istio-injection': 'enabled', 'istio.io/rev': 'x' }), proxy(current)], [NS]],
  ['a revision without injector', [images(), shop({ 'istio.io/rev': 'x' }), proxy('x')], []],
  ['without values', [on, proxy('x')], []],
  ['a variant that nobody asks for', [images(), on, proxy(`${current}-debug`)], [NS]],
  ['a variant of the annotation', [images(), on, proxy(`${current}-debug`, { annotations: { 'sidecar.istio.io/proxyImageType': 'debug' } })], []],
  ['a variant of the namespace', [images(), on, config({ image: { imageType: 'distroless' } }), proxy(`${current}-distroless`)], []],
  ['a variant of the mesh', [images(), on, proxy(`${current}-distroless`)], [], { meshConfig: { defaultConfig: { image: { imageType: 'distroless' } } } }],
  ['a variant of the root namespace', [images(), on, config({ image: { imageType: 'distroless' } }, 'istio-system/c'), proxy(`${current}-distroless`)], []],
  ['a variant for other Pods', [images(), on, config({ image: { imageType: 'distroless' }, selector: { matchLabels: { app: 'x' } } }), proxy(`${current}-distroless`)], [NS]],
  ['Pods that stand in have no image of their own', [images(), on, deployment('shop/d', { app: 'd' })], []],
]);
testAnalyzer('IST0158', [['source holds no proxies', [images(), on, proxy('x')], []]], 'default');
