import { ApiObject, Testing, Chart } from 'cdk8s';
import { AccessLogging, Mesh, MeshProps, Tracing } from '../../../src';
import { findingsOf, messageOf, stage } from '../stage';

function written(props: MeshProps) {
  const { app, mesh } = stage(props);
  return { telemetry: mesh.telemetry!.toJson().spec, providers: mesh._meshConfig().extensionProviders, findings: findingsOf(app) };
}

test.each<[string, MeshProps, unknown, unknown]>([
  ['standard output', { accessLogging: AccessLogging.toStdout() }, { accessLogging: [{ providers: [{ name: 'envoy' }] }] }, undefined],
  ['only some requests', { accessLogging: AccessLogging.toStdout({ filter: 'response.code >= 400' }) },
    { accessLogging: [{ providers: [{ name: 'envoy' }], filter: { expression: 'response.code >= 400' } }] }, undefined],
  ['JSON', { accessLogging: AccessLogging.toStdout({ jsonFormat: { code: '%RESPONSE_CODE%' } }) },
    { accessLogging: [{ providers: [{ name: 'access-log-file' }] }] },
    [{ name: 'access-log-file', envoyFileAccessLog: { path: '/dev/stdout', logFormat: { labels: { code: '%RESPONSE_CODE%' } } } }]],
  ['a file with a format', { accessLogging: AccessLogging.toFile('/var/log/a.log', { format: '%PROTOCOL%\n' }) },
    { accessLogging: [{ providers: [{ name: 'access-log-file' }] }] },
    [{ name: 'access-log-file', envoyFileAccessLog: { path: '/var/log/a.log', logFormat: { text: '%PROTOCOL%\n' } } }]],
  ['no log, no spans', { accessLogging: AccessLogging.disabled(), tracing: Tracing.disabled() },
    { accessLogging: [{ disabled: true }], tracing: [{ disableSpanReporting: true }] }, undefined],
  ['spans', { tracing: Tracing.openTelemetry({ host: 'otel.obs.svc.cluster.local', sampling: 12.5 }) },
    { tracing: [{ providers: [{ name: 'opentelemetry' }], randomSamplingPercentage: 12.5 }] },
    [{ name: 'opentelemetry', opentelemetry: { service: 'otel.obs.svc.cluster.local', port: 4317 } }]],
])('%s', (_name, props, telemetry, providers) => expect(written(props)).toEqual({ telemetry, providers, findings: [] }));

test('spans go to a service of any library, by its host in this cluster', () => {
  const app = Testing.app();
  const chart = new Chart(app, 'obs', { namespace: 'obs' });
  const zipkin = new ApiObject(chart, 'zipkin', { apiVersion: 'v1', kind: 'Service', metadata: { name: 'zipkin' }, spec: { ports: [{ port: 9411 }] } });
  const mesh = new Mesh(chart, 'mesh', { clusterDomain: 'k8s.example', tracing: Tracing.zipkin({ service: zipkin }) });
  expect(mesh._meshConfig().extensionProviders).toEqual([{ name: 'zipkin', zipkin: { service: 'zipkin.obs.svc.k8s.example', port: 9411 } }]);
});

test.each<[string, () => unknown]>([
  ['say either the `service` that takes the spans or its `host`', () => Tracing.zipkin({})],
  ['sampling is a percentage from 0 to 100, not 101', () => Tracing.zipkin({ host: 'a.b', sampling: 101 })],
  ['"access.log" is no absolute path', () => AccessLogging.toFile('access.log')],
  ['two ways to write one line', () => AccessLogging.toStdout({ format: 'a', jsonFormat: { a: 'b' } })],
  ['the format is said by the provider "otel" itself', () => AccessLogging.toProvider('otel', { format: 'a' })],
])('%s', (expected, action) => expect(messageOf(action)).toContain(expected));
