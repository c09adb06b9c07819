import { JsonObject, Manifest } from '../../../src/manifest/manifest';
import { KNOWN_ANNOTATIONS } from '../../../src/model/analysis/known-annotations';
import { deployment, namespace, object, pod, service, testAnalyzer } from '../analysis-table';

const POD = 'Pod shop/p';
const of = (annotations: JsonObject, labels: JsonObject = {}) => pod('shop/p', { containers: [] }, { annotations, labels });
const onNamespace = (annotations: JsonObject) => object('v1', 'Namespace', 'shop', {}, { annotations });
const onService = (annotations: JsonObject) => service('shop/s', { ports: [] }, { annotations });
const onDeployment = (annotations: JsonObject) => deployment('shop/d', { app: 'd' }, {}, { annotations });
const inTemplate = (annotations: JsonObject): Manifest => deployment('shop/d', { app: 'd' }, { annotations });

testAnalyzer('IST0108', [
  ['of an Istio family', [of({ 'sidecar.istio.io/gone': 'x' })], [POD]],
  ['of any such family', [of({ 'a.b.istio.io/x': 'x' })], [POD]],
  ['the family alone', [of({ 'istio.io': 'x' })], [POD]],
  ['an end that only looks like it', [of({ 'notistio.io/x': 'x' })], [POD]],
  ['of somebody else', [of({ 'istio.io.example.com/x': 'x', 'example.com/istio.io': 'x' })], []],
  ['in another case', [of({ 'sidecar.ISTIO.io/gone': 'x' })], []],
  ['those that Istio sets', [of({ 'sidecar.istio.io/status': 'x', 'gateway.istio.io/controller-version': '5', 'istio.io/rev': 'x' })], []],
  ['on a Namespace', [onNamespace({ 'istio.io/gone': 'x' })], ['Namespace shop']],
  ['on a Service', [onService({ 'istio.io/gone': 'x' })], ['Service shop/s']],
  ['on a Deployment', [onDeployment({ 'istio.io/gone': 'x' })], ['Deployment shop/d']],
  ['in a template: at the Pod that stands in', [inTemplate({ 'istio.io/gone': 'x' })], ['Pod shop/d-0']],
  ['on other kinds', [object('apps/v1', 'StatefulSet', 'shop/s', { spec: {} }, { annotations: { 'istio.io/gone': 'x' } })], []],
]);
testAnalyzer('IST0108', [
  ['in a template: at the workload', [inTemplate({ 'istio.io/gone': 'x' })], ['Deployment shop/d']],
  ['in the template of another kind', [object('batch/v1', 'CronJob', 'shop/c', { spec: { jobTemplate: { spec: { template: { metadata: { annotations: { 'istio.io/gone': 'x' } } } } } } })], ['CronJob shop/c']],
], 'default');

testAnalyzer('IST0135', [
  ['deprecated', [of({ 'sidecar.istio.io/statsInclusionPrefixes': 'x' })], [POD]],
  ['the wish for injection', [of({ 'sidecar.istio.io/inject': 'true' })], [POD]],
  ['the wish for injection beside its label', [of({ 'sidecar.istio.io/inject': 'true' }, { 'sidecar.istio.io/inject': 'false' })], []],
  ['another with its label', [of({ 'sidecar.istio.io/extraStatTags': 'x' }, { 'sidecar.istio.io/extraStatTags': 'x' })], [POD]],
  ['on the wrong kind, too', [onService({ 'sidecar.istio.io/inject': 'true' })], ['Service shop/s']],
  ['current', [of({ 'sidecar.istio.io/logLevel': 'debug' })], []],
]);
testAnalyzer('IST0135', [['it is no error', [of({ 'sidecar.istio.io/inject': 'true' })], []]], 'default');
testAnalyzer('IST0135', [['in a template', [inTemplate({ 'sidecar.istio.io/inject': 'true' })], ['Deployment shop/d']]], 'strict');

for (const pack of ['istioctl', 'default'] as const) {
  testAnalyzer('IST0107', [
    ['of Pods on a Deployment', [onDeployment({ 'sidecar.istio.io/inject': 'true' })], ['Deployment shop/d']],
    ['of Services on a Pod', [of({ 'networking.istio.io/exportTo': '*' })], [POD]],
    ['of Pods on a Namespace', [onNamespace({ 'sidecar.istio.io/proxyCPU': '1' })], ['Namespace shop']],
    ['of an Ingress', [onService({ 'kubernetes.io/ingress.class': 'istio' })], ['Service shop/s']],
    ['of Services and Namespaces', [onService({ 'networking.istio.io/traffic-distribution': 'PreferClose' }), onNamespace({ 'networking.istio.io/traffic-distribution': 'PreferClose' })], []],
    ['of all kinds', [onService({ 'galley.istio.io/analyze-suppress': 'IST0118' }), namespace('edge')], []],
    ['of Pods on a Pod', [of({ 'sidecar.istio.io/proxyCPU': '1' })], []],
  ], pack);

  testAnalyzer('IST0125', [
    ['an address instead of a range', [of({ 'traffic.sidecar.istio.io/excludeOutboundIPRanges': '10.0.0.1' })], [POD]],
    ['a blank in a list of ranges', [of({ 'traffic.sidecar.istio.io/includeOutboundIPRanges': '10.0.0.0/8, 11.0.0.0/8' })], [POD]],
    ['a star and ranges', [of({ 'traffic.sidecar.istio.io/includeOutboundIPRanges': '*' })], []],
    ['no ranges', [of({ 'traffic.sidecar.istio.io/includeOutboundIPRanges': '' })], []],
    ['ports with blanks', [of({ 'traffic.sidecar.istio.io/excludeInboundPorts': '80, 90' })], []],
    ['a star is for included ports only', [of({ 'traffic.sidecar.istio.io/excludeInboundPorts': '*' })], [POD]],
    ['a mode', [of({ 'sidecar.istio.io/interceptionMode': 'TPROXY' })], []],
    ['no mode', [of({ 'sidecar.istio.io/interceptionMode': 'tproxy' })], [POD]],
    ['a large number', [of({ 'readiness.status.sidecar.istio.io/periodSeconds': '4294967296' })], [POD]],
    ['a port with blanks around', [of({ 'status.sidecar.istio.io/port': ' 15020 ' })], []],
    ['a boolean', [of({ 'prometheus.istio.io/merge-metrics': 'T' })], []],
    ['no boolean', [of({ 'prometheus.istio.io/merge-metrics': 'yes' })], [POD]],
    ['a quantity', [of({ 'sidecar.istio.io/proxyMemory': '1Gi' })], []],
    ['no quantity', [of({ 'sidecar.istio.io/proxyMemory': '1 Gi' })], [POD]],
    ['a proxy config', [of({ 'proxy.istio.io/config': 'drainDuration: 45s' })], []],
    ['a proxy config that is wrong', [of({ 'proxy.istio.io/config': 'drainDuration: 45' })], [POD]],
    ['on the wrong kind the value is not looked at', [onService({ 'sidecar.istio.io/proxyMemory': 'x' })], []],
    ['of all kinds the value is not looked at', [of({ 'galley.istio.io/analyze-suppress': '%' })], []],
  ], pack);
}

test('the deprecated annotations are those that the reference calls so', () => {
  expect([...KNOWN_ANNOTATIONS].filter(([, { deprecated }]) => deprecated).map(([name]) => name).sort()).toEqual([
    'alpha.istio.io/canonical-serviceaccounts', 'alpha.istio.io/kubernetes-serviceaccounts', 'sidecar.istio.io/discoveryAddress',
    'sidecar.istio.io/extraStatTags', 'sidecar.istio.io/inject', 'sidecar.istio.io/statsCompression', 'sidecar.istio.io/statsInclusionPrefixes',
    'sidecar.istio.io/statsInclusionRegexps', 'sidecar.istio.io/statsInclusionSuffixes', 'traffic.sidecar.istio.io/kubevirtInterfaces',
  ]);
});
