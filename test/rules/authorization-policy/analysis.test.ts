import { JsonObject } from '../../../src/manifest/manifest';
import { authorizationPolicy, deployment, namespace, object, pod, requestAuthentication, telemetry, testAnalyzer } from '../analysis-table';

const AP = 'AuthorizationPolicy shop/a';
const ROOT = 'AuthorizationPolicy istio-system/a';
const rules = [{ to: [{ operation: { methods: ['GET'] } }] }];
const policy = (labels?: JsonObject, place = 'shop/a', more: JsonObject = {}) => authorizationPolicy(place, { ...(labels === undefined ? {} : { selector: { matchLabels: labels } }), rules, ...more });
const shop = namespace('shop');
const web = deployment('shop/web', { app: 'web' });
const outside = pod('shop/p', { containers: [] }, { labels: { 'app': 'out', 'sidecar.istio.io/inject': 'false' } });

testAnalyzer('IST0127', [
  ['selects a workload', [shop, web, policy({ app: 'web' })], []],
  ['selects none', [shop, web, policy({ app: 'gone' })], [AP]],
  ['selects one that is not in the mesh', [shop, outside, policy({ app: 'out' })], [AP]],
  ['a namespace without workloads', [shop, policy()], [AP]],
  ['a namespace with workloads', [shop, web, policy()], []],
  ['a namespace that is not in the mesh', [namespace('shop', {}), web, policy()], [AP]],
  ['an empty selector and workloads', [shop, web, policy({})], []],
  ['an empty selector and none', [shop, policy({})], [AP]],
  ['a workload of another namespace', [shop, web, namespace('edge'), policy({ app: 'web' }, 'edge/a')], ['AuthorizationPolicy edge/a']],
  ['root namespace, no selector', [policy(undefined, 'istio-system/a')], []],
  ['root namespace, a workload anywhere', [shop, web, policy({ app: 'web' }, 'istio-system/a')], []],
  ['root namespace, none', [shop, web, policy({ app: 'gone' }, 'istio-system/a')], [ROOT]],
  ['another root namespace', [shop, web, policy({ app: 'web' }, 'root/a')], [], { meshConfig: { rootNamespace: 'root' } }],
  ['what was the root namespace has the gateway that stands in', [shop, web, policy(undefined, 'istio-system/a')], [], { meshConfig: { rootNamespace: 'root' } }],
  ['targets are not considered', [shop, policy(undefined, 'shop/a', { targetRefs: [{ kind: 'Service', name: 'x' }] })], [AP]],
  ['ambient Pods are in the mesh', [pod('shop/p', { containers: [] }, { annotations: { 'ambient.istio.io/redirection': 'enabled' } }), policy()], []],
  ['a proxy that is there', [pod('shop/p', { containers: [{ name: 'istio-proxy', image: 'x' }] }), policy()], []],
  ['a proxy among init containers', [pod('shop/p', { initContainers: [{ name: 'istio-proxy', image: 'x' }], containers: [] }), policy()], []],
  ['the label of the Pod wins over its annotation', [pod('shop/p', { containers: [] }, { labels: { 'sidecar.istio.io/inject': 'true' }, annotations: { 'sidecar.istio.io/inject': 'false' } }), policy()], []],
  ['the annotation of the Pod wins over the namespace', [shop, pod('shop/p', { containers: [] }, { annotations: { 'sidecar.istio.io/inject': 'false' } }), policy()], [AP]],
]);

testAnalyzer('IST0127', [
  ['workloads may be elsewhere', [shop, policy({ app: 'gone' })], []],
  ['not in a closed world', [shop, policy({ app: 'gone' })], [AP], { closedWorld: true }],
  ['a policy with targets is for these', [shop, policy(undefined, 'shop/a', { targetRefs: [{ kind: 'Service', name: 'x' }] })], [], { closedWorld: true }],
], 'default');

const from = (source: JsonObject) => [shop, web, namespace('edge'), authorizationPolicy('shop/a', { rules: [{ from: [{ source }] }] })];

testAnalyzer('IST0101', [
  ['a namespace', from({ namespaces: ['edge'] }), []],
  ['in any case', from({ namespaces: ['Edge'] }), []],
  ['one that is not there', from({ namespaces: ['edge', 'gone'] }), [AP]],
  ['one that is not there, excluded', from({ notNamespaces: ['gone'] }), [AP]],
  ['a star', from({ namespaces: ['*'] }), []],
  ['a star where there are no namespaces', [authorizationPolicy('shop/a', { rules: [{ from: [{ source: { namespaces: ['*'] } }] }] })], [AP]],
  ['an end', from({ namespaces: ['*ge'] }), []],
  ['an end in another case', from({ namespaces: ['*GE'] }), [AP]],
  ['a start', from({ namespaces: ['ed*'] }), []],
  ['a star at both sides is taken for an end', from({ namespaces: ['*dg*'] }), [AP]],
]);

testAnalyzer('IST0101', [
  ['namespaces may be elsewhere', from({ namespaces: ['gone'] }), []],
  ['not in a closed world', from({ namespaces: ['gone'] }), [AP], { closedWorld: true }],
], 'default');

const gatewayPod = pod('shop/g', { containers: [] }, { labels: { 'gateway.networking.k8s.io/gateway-name': 'public', 'app': 'edge' } });
const wasm = (spec: JsonObject) => object('extensions.istio.io/v1alpha1', 'WasmPlugin', 'shop/a', { spec: { url: 'oci://x.example/p', ...spec } });
const selector = { selector: { matchLabels: { app: 'edge' } } };

testAnalyzer('IST0166', [
  ['AuthorizationPolicy', [gatewayPod, policy({ app: 'edge' })], [AP]],
  ['RequestAuthentication', [gatewayPod, requestAuthentication('shop/a', selector)], ['RequestAuthentication shop/a']],
  ['Telemetry', [gatewayPod, telemetry('shop/a', selector)], ['Telemetry shop/a']],
  ['WasmPlugin', [gatewayPod, wasm(selector)], ['WasmPlugin shop/a']],
  ['an empty selector', [gatewayPod, wasm({ selector: {} })], ['WasmPlugin shop/a']],
  ['no selector', [gatewayPod, wasm({})], []],
  ['a targetRef', [gatewayPod, wasm({ ...selector, targetRef: { kind: 'Gateway', name: 'public' } })], []],
  ['targetRefs are not considered', [gatewayPod, wasm({ ...selector, targetRefs: [{ kind: 'Gateway', name: 'public' }] })], ['WasmPlugin shop/a']],
  ['other Pods', [pod('shop/g', { containers: [] }, { labels: { app: 'edge' } }), wasm(selector)], []],
  ['another namespace', [gatewayPod, policy({ app: 'edge' }, 'edge/a')], []],
]);
testAnalyzer('IST0166', [['selectors work', [gatewayPod, policy({ app: 'edge' })], []]], 'default');
