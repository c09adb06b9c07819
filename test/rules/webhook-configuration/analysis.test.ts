import { JsonObject } from '../../../src/manifest/manifest';
import { object, plainService, testAnalyzer } from '../analysis-table';

const make = (kind: string) => (name: string, webhooks: ReadonlyArray<JsonObject>, labels: JsonObject = {}) => (
  object('admissionregistration.k8s.io/v1', kind, name, { webhooks: webhooks.map((webhook) => ({ name: 'x.istio.io', ...webhook })) }, { labels }));
const mutating = make('MutatingWebhookConfiguration');
const validating = make('ValidatingWebhookConfiguration');
const url = (text: string) => ({ clientConfig: { url: text } });
const M = 'MutatingWebhookConfiguration istio-sidecar-injector';

for (const pack of ['istioctl', 'default'] as const) {
  testAnalyzer('IST0163', [
    ['a URL', [mutating('istio-sidecar-injector', [url('https://a.example/x')])], []],
    ['no URL', [mutating('istio-sidecar-injector', [url('://bad')])], [M]],
    ['a port that is none', [mutating('istio-sidecar-injector', [url('https://a.example:x/')])], [M]],
    ['neither URL nor Service', [mutating('istio-sidecar-injector', [{ clientConfig: { caBundle: 'x' } }])], [M]],
    ['a Service', [mutating('istio-sidecar-injector', [{ clientConfig: { service: { name: 'a', namespace: 'b' } } }])], []],
    ['validators', [validating('istiod-default-validator', [url('://bad')]), validating('istio-validator-x', [url('://bad')])], ['ValidatingWebhookConfiguration istio-validator-x', 'ValidatingWebhookConfiguration istiod-default-validator']],
    ['of other names', [mutating('istio-validator', [url('://bad')]), validating('istiod-default-validator-x', [url('://bad')])], []],
  ], pack);
}

testAnalyzer('IST0164', [
  ['an address', [mutating('istio-sidecar-injector-x', [url('https://10.0.0.1:15017/x')])], ['MutatingWebhookConfiguration istio-sidecar-injector-x']],
  ['an address of IPv6', [mutating('istio-sidecar-injector', [url('https://[::1]/x')])], [M]],
  ['a name', [mutating('istio-sidecar-injector', [url('https://a.example/x')])], []],
  ['of another name', [mutating('x', [url('https://10.0.0.1/x')])], []],
]);
testAnalyzer('IST0164', [['it works', [mutating('istio-sidecar-injector', [url('https://10.0.0.1/x')])], []]], 'default');

const names = (...list: ReadonlyArray<string>) => list.map((name) => `MutatingWebhookConfiguration ${name}`);
const of = (name: string, selectors: JsonObject, labels: JsonObject = {}) => mutating(name, [{ ...url('https://a.example'), ...selectors }], labels);
const enabled = { namespaceSelector: { matchLabels: { 'istio-injection': 'enabled' } } };
const revision = (value: string) => ({ namespaceSelector: { matchLabels: { 'istio.io/rev': value } } });
const wish = { objectSelector: { matchLabels: { 'sidecar.istio.io/inject': 'true' } } };

for (const pack of ['istioctl', 'default'] as const) {
  testAnalyzer('IST0139', [
    ['both for enabled namespaces', [of('a', enabled), of('b', enabled)], names('a', 'b')],
    ['enabled, and everything', [of('a', enabled), of('b', {})], names('a', 'b')],
    ['two revisions', [of('a', revision('x')), of('b', revision('y'))], []],
    ['a namespace may have both labels', [of('a', revision('x')), of('b', enabled)], names('a', 'b')],
    ['the same revision', [of('a', revision('x')), of('b', revision('x'))], names('a', 'b')],
    ['the revision of a label, and all namespaces', [of('a', revision('x')), of('b', {}, { 'istio.io/rev': 'y' })], names('a', 'b')],
    ['by the Pod, and by the namespace', [of('a', enabled), of('b', wish)], names('a', 'b')],
    ['by the Pod, unless the namespace says it', [of('a', enabled), of('b', { ...wish, namespaceSelector: { matchExpressions: [{ key: 'istio-injection', operator: 'DoesNotExist' }] } })], []],
    ['by other labels', [of('a', { namespaceSelector: { matchLabels: { team: 'x' } } }), of('b', {})], []],
    ['two in one configuration', [mutating('a', [{ ...url('https://a.example'), name: 'x.istio.io' }, { ...url('https://a.example'), name: 'y.istio.io' }])], names('a')],
    ['of somebody else', [mutating('a', [{ ...url('https://a.example'), name: 'x.example.com' }]), of('b', {})], []],
    ['of somebody else with a revision', [mutating('a', [{ ...url('https://a.example'), name: 'x.example.com' }], { 'istio.io/rev': 'x' }), of('b', {})], names('a', 'b')],
    ['a revision in an expression', [mutating('a', [{ ...url('https://a.example'), name: 'x.example.com', objectSelector: { matchExpressions: [{ key: 'istio.io/rev', operator: 'In', values: ['x', 'y'] }] } }]), of('b', revision('z'))], names('a', 'b')],
  ], pack);
}

const asking = (namespace: string) => mutating('istio-sidecar-injector', [{ clientConfig: { service: { name: 'istiod', namespace } } }]);
testAnalyzer('IST0139', [
  ['a Service that is there', [plainService('istio-system/istiod', 443), asking('istio-system')], []],
  ['in another namespace', [plainService('istio-system/istiod', 443), asking('edge')], [M]],
  ['one that is not there', [asking('istio-system')], [M]],
]);
testAnalyzer('IST0139', [
  ['the control plane is elsewhere', [asking('istio-system')], []],
  ['not in a closed world', [asking('istio-system')], [M], { closedWorld: true }],
], 'default');
