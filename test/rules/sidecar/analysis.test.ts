import { JsonObject } from '../../../src/manifest/manifest';
import { deployment, namespace, pod, sidecar, testAnalyzer } from '../analysis-table';

const egress = [{ hosts: ['./*'] }];
const selecting = (place: string, labels: JsonObject) => sidecar(place, { workloadSelector: { labels }, egress });
const general = (place: string, more: JsonObject = {}) => sidecar(place, { egress, ...more });
const web = deployment('shop/web', { app: 'web', version: '1' });
const ambient = pod('shop/p', { containers: [] }, { labels: { app: 'web' }, annotations: { 'ambient.istio.io/redirection': 'enabled' } });
const A = 'Sidecar shop/a';
const B = 'Sidecar shop/b';

testAnalyzer('IST0101', [
  ['a workload', [web, selecting('shop/a', { app: 'web' })], []],
  ['none', [web, selecting('shop/a', { app: 'web', version: '2' })], [A]],
  ['another namespace', [web, selecting('edge/a', { app: 'web' })], ['Sidecar edge/a']],
  ['no selector', [general('shop/a')], []],
  ['an empty selector', [general('shop/a', { workloadSelector: {} })], []],
]);

testAnalyzer('IST0101', [
  ['workloads may be elsewhere', [selecting('shop/a', { app: 'gone' })], []],
  ['not in a closed world', [selecting('shop/a', { app: 'gone' })], [A], { closedWorld: true }],
], 'default');

for (const pack of ['istioctl', 'default'] as const) {
  testAnalyzer('IST0110', [
    ['two', [web, selecting('shop/a', { app: 'web' }), selecting('shop/b', { version: '1' })], [A, B]],
    ['one of three Pods', [web, deployment('shop/x', { app: 'x' }), deployment('shop/y', { app: 'y', version: '1' }), selecting('shop/a', { app: 'web' }), selecting('shop/b', { version: '1' }), selecting('shop/c', { app: 'x' })], [A, B]],
    ['different Pods', [web, deployment('shop/x', { app: 'x' }), selecting('shop/a', { app: 'web' }), selecting('shop/b', { app: 'x' })], []],
    ['one with and one without selector', [web, selecting('shop/a', { app: 'web' }), general('shop/b')], []],
    ['a Pod in ambient mode', [ambient, selecting('shop/a', { app: 'web' }), selecting('shop/b', { app: 'web' })], []],
  ], pack);

  testAnalyzer('IST0111', [
    ['two', [general('shop/a'), general('shop/b')], [A, B]],
    ['an empty selector is none', [general('shop/a', { workloadSelector: { labels: {} } }), general('shop/b')], [A, B]],
    ['different namespaces', [general('shop/a'), general('edge/b')], []],
    ['one', [web, general('shop/a'), selecting('shop/b', { app: 'web' })], []],
    ['in ambient mode', [namespace('shop', { 'istio.io/dataplane-mode': 'ambient' }), general('shop/a'), general('shop/b')], []],
  ], pack);

  testAnalyzer('IST0167', [
    ['a namespace in ambient mode', [namespace('shop', { 'istio.io/dataplane-mode': 'ambient' }), general('shop/a')], [A]],
    ['injection wins', [namespace('shop', { 'istio.io/dataplane-mode': 'ambient', 'istio-injection': 'enabled' }), general('shop/a')], []],
    ['a revision wins', [namespace('shop', { 'istio.io/dataplane-mode': 'ambient', 'istio.io/rev': 'x' }), general('shop/a')], []],
    ['an empty revision does not', [namespace('shop', { 'istio.io/dataplane-mode': 'ambient', 'istio.io/rev': '' }), general('shop/a')], [A]],
    ['a namespace that is not there', [general('shop/a')], []],
    ['a Pod in ambient mode', [ambient, selecting('shop/a', { app: 'web' })], [A]],
    ['the namespace of a Sidecar with selector is no matter', [namespace('shop', { 'istio.io/dataplane-mode': 'ambient' }), web, selecting('shop/a', { app: 'web' })], []],
  ], pack);
}

const proxy = { outboundTrafficPolicy: { mode: 'ALLOW_ANY', egressProxy: { host: 'x.shop.svc.cluster.local', port: { number: 80 } } } };
testAnalyzer('IST0002', [
  ['a proxy for unknown traffic', [general('shop/a', proxy)], [A]],
  ['an empty one, too', [general('shop/a', { outboundTrafficPolicy: { egressProxy: {} } })], [A]],
  ['a mode', [general('shop/a', { outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' } })], []],
  ['nothing', [general('shop/a')], []],
]);
testAnalyzer('IST0002', [['it still works', [general('shop/a', proxy)], []]], 'default');
