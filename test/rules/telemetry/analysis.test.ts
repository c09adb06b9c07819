import { JsonObject } from '../../../src/manifest/manifest';
import { deployment, telemetry, testAnalyzer } from '../analysis-table';

const tracing = [{ randomSamplingPercentage: 1 }];
const selecting = (place: string, labels: JsonObject) => telemetry(place, { selector: { matchLabels: labels }, tracing });
const general = (place: string, more: JsonObject = {}) => telemetry(place, { tracing, ...more });
const web = deployment('shop/web', { app: 'web', version: '1' });
const [A, B] = ['Telemetry shop/a', 'Telemetry shop/b'];

testAnalyzer('IST0101', [
  ['a workload', [web, selecting('shop/a', { app: 'web' })], []],
  ['none', [web, selecting('shop/a', { app: 'gone' })], [A]],
  ['another namespace', [web, selecting('edge/a', { app: 'web' })], ['Telemetry edge/a']],
  ['an empty selector', [telemetry('shop/a', { selector: {}, tracing })], []],
]);
testAnalyzer('IST0101', [
  ['workloads may be elsewhere', [selecting('shop/a', { app: 'gone' })], []],
  ['not in a closed world', [selecting('shop/a', { app: 'gone' })], [A], { closedWorld: true }],
], 'default');

for (const pack of ['istioctl', 'default'] as const) {
  testAnalyzer('IST0159', [
    ['two', [web, selecting('shop/a', { app: 'web' }), selecting('shop/b', { version: '1' })], [A, B]],
    ['different Pods', [web, deployment('shop/x', { app: 'x' }), selecting('shop/a', { app: 'web' }), selecting('shop/b', { app: 'x' })], []],
    ['one with and one without selector', [web, selecting('shop/a', { app: 'web' }), general('shop/b')], []],
    ['three', [web, selecting('shop/a', { app: 'web' }), selecting('shop/b', { version: '1' }), selecting('shop/c', { app: 'web', version: '1' })], [A, B, 'Telemetry shop/c']],
  ], pack);

  testAnalyzer('IST0160', [
    ['two', [general('shop/a'), general('shop/b')], [A, B]],
    ['different namespaces', [general('shop/a'), general('edge/b')], []],
    ['an empty selector is one', [general('shop/a'), telemetry('shop/b', { selector: {}, tracing })], []],
  ], pack);
}

const targeted = general('shop/b', { targetRefs: [{ kind: 'Service', name: 'web' }] });
testAnalyzer('IST0160', [['with targets, to the letter', [general('shop/a'), targeted], [A, B]]]);
testAnalyzer('IST0160', [
  ['with targets', [general('shop/a'), targeted], []],
  ['with one target', [general('shop/a'), general('shop/b', { targetRef: { kind: 'Service', name: 'web' } })], []],
], 'default');

const logs = (...accessLogging: ReadonlyArray<JsonObject>) => telemetry('shop/a', { accessLogging });
const provider = { meshConfig: { defaultProviders: { accessLogging: ['envoy'] } } };
testAnalyzer('IST0157', [
  ['no provider', [logs({})], [A]],
  ['a provider', [logs({ providers: [{ name: 'envoy' }] })], []],
  ['disabled', [logs({ disabled: true })], []],
  ['explicitly enabled', [logs({ disabled: false })], [A]],
  ['one of two', [logs({ providers: [{ name: 'envoy' }] }, {})], [A]],
  ['a default of the mesh', [logs({})], [], provider],
  ['a default for something else', [logs({})], [A], { meshConfig: { defaultProviders: { tracing: ['x'] } } }],
  ['no access logs', [general('shop/a')], []],
]);
testAnalyzer('IST0157', [
  ['the mesh config is not known', [logs({})], []],
  ['the mesh config has no default', [logs({})], [A], { meshConfig: {} }],
  ['the mesh config has a default', [logs({})], [], provider],
], 'default');

const tracers = { meshConfig: { extensionProviders: [{ name: 'ls', lightstep: { service: 'ls.example', port: 443, accessToken: 'x' } }, { name: 'zip', zipkin: { service: 'z.example', port: 9411 } }] } };
const traces = (...names: ReadonlyArray<string>) => telemetry('shop/a', { tracing: [{ providers: names.map((name) => ({ name })) }] });
for (const pack of ['istioctl', 'default'] as const) {
  testAnalyzer('IST0002', [
    ['Lightstep', [traces('ls')], [A], tracers],
    ['Lightstep after another', [traces('zip', 'ls')], [A], tracers],
    ['Zipkin', [traces('zip')], [], tracers],
    ['a provider that is not known', [traces('gone')], [], tracers],
    ['no mesh config', [traces('ls')], []],
  ], pack);
}
