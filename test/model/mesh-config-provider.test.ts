import { Field } from '../../src/model/field';
import { MeshConfigProvider } from '../../src/model/mesh-config-provider';

function provider(settings: Record<string, unknown>): MeshConfigProvider {
  return MeshConfigProvider.of(Field.of({ name: 'it', ...settings }));
}

test.each([
  ['envoyExtAuthzGrpc', ['authorization']],
  ['envoyExtAuthzHttp', ['authorization']],
  ['opentelemetry', ['tracing']],
  ['prometheus', ['metrics']],
  ['envoyFileAccessLog', ['accessLogging']],
  ['envoyTcpAls', ['accessLogging']],
  ['stackdriver', ['tracing', 'metrics', 'accessLogging']],
  ['sds', []],
])('%s serves %j', (type, uses) => {
  const served = (['authorization', 'tracing', 'metrics', 'accessLogging'] as const).filter((use) => provider({ [type]: {} }).serves(use));
  expect(served).toEqual(uses);
});

test('without a type it serves nothing', () => {
  expect(provider({}).type).toBeUndefined();
  expect(provider({}).serves('metrics')).toBe(false);
});

test('knows its service', () => {
  expect(provider({ zipkin: { service: 'zipkin.obs.svc.cluster.local', port: 9411 } })).toMatchObject({ name: 'it', type: 'zipkin', service: 'zipkin.obs.svc.cluster.local', port: 9411 });
  expect(provider({ prometheus: {} })).toMatchObject({ service: '', port: undefined });
});
