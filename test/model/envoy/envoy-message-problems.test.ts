import * as fc from 'fast-check';
import { toPointer } from '../../../src/diagnostics/field-path';
import { envoyMessageProblems } from '../../../src/model/envoy/envoy-message-problems';
import { EnvoyMessages } from '../../../src/model/envoy/envoy-messages';
import { Field } from '../../../src/model/field';

const CLUSTER = 'envoy.config.cluster.v3.Cluster';
const ROUTE = 'envoy.config.route.v3.Route';
const FILTER = 'envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter';
const URL = 'type.googleapis.com/';

function found(message: string, value: unknown): string[] {
  return envoyMessageProblems(message, Field.of(value)).map(({ code, path }) => `${code} ${toPointer(path)}`);
}

describe('what can be read', () => {
  test.each<[string, string, unknown]>([
    ['nothing', CLUSTER, {}],
    ['both spellings', CLUSTER, { connect_timeout: '5s', connectTimeout: '1h1m' }],
    ['null is unset', CLUSTER, { connect_timeout: null, lb_policy: null, name: null }],
    ['numbers as texts', CLUSTER, { per_connection_buffer_limit_bytes: '32768' }],
    ['enums by number', CLUSTER, { lb_policy: 1 }],
    ['wrappers as their values', CLUSTER, { circuit_breakers: { thresholds: [{ max_connections: 5 }, { max_connections: '5' }] } }],
    ['anything in metadata', ROUTE, { metadata: { filter_metadata: { a: { b: [1, 'c', null, { d: true }] } } } }],
    ['an Any of a message', FILTER, { name: 'a', typed_config: { '@type': `${URL}envoy.extensions.filters.http.cors.v3.Cors` } }],
    ['an Any of a well-known message', ROUTE, { typed_per_filter_config: { a: { '@type': `${URL}google.protobuf.StringValue`, 'value': 'b' } } }],
    ['a discovered configuration', FILTER, { name: 'a', config_discovery: { type_urls: ['x'] } }],
    ['floats that are not finite', ROUTE, { match: { prefix: '/', runtime_fraction: { default_value: { numerator: 1, denominator: 'HUNDRED' } } } }],
  ])('%s', (_title, message, value) => expect(found(message, value)).toEqual([]));
});

describe('what can not be read', () => {
  test.each<[string, string, unknown, string[]]>([
    ['a number as text', CLUSTER, { name: 5 }, ['/name']],
    ['a text as flag', CLUSTER, { ignore_health_on_host_removal: 'true' }, ['/ignore_health_on_host_removal']],
    ['a duration without unit', CLUSTER, { connect_timeout: '5' }, ['/connect_timeout']],
    ['a duration as number', CLUSTER, { connect_timeout: 5 }, ['/connect_timeout']],
    ['an unknown enum value', CLUSTER, { lb_policy: 'round_robin' }, ['/lb_policy']],
    ['a fraction as whole number', CLUSTER, { per_connection_buffer_limit_bytes: 1.5 }, ['/per_connection_buffer_limit_bytes']],
    ['a negative unsigned number', CLUSTER, { per_connection_buffer_limit_bytes: -1 }, ['/per_connection_buffer_limit_bytes']],
    ['too large a number', CLUSTER, { per_connection_buffer_limit_bytes: 4294967296 }, ['/per_connection_buffer_limit_bytes']],
    ['an object as list', CLUSTER, { filters: {} }, ['/filters']],
    ['a list as object', CLUSTER, { circuit_breakers: [] }, ['/circuit_breakers']],
    ['a list as map', CLUSTER, { typed_extension_protocol_options: [] }, ['/typed_extension_protocol_options']],
    ['an element of a list', CLUSTER, { filters: [{ name: 'a' }, { name: 1 }] }, ['/filters/1/name']],
    ['an Any without type', FILTER, { typed_config: {} }, ['/typed_config']],
    ['an Any of nothing known', FILTER, { typed_config: { '@type': `${URL}x.Y` } }, ['/typed_config/@type']],
    ['an Any whose type is no text', FILTER, { typed_config: { '@type': 1 } }, ['/typed_config']],
    ['an Any that is no object', FILTER, { typed_config: 'x' }, ['/typed_config']],
    ['a well-known Any without value', FILTER, { typed_config: { '@type': `${URL}google.protobuf.Duration` } }, ['/typed_config']],
    ['what is inside an Any', FILTER, { typed_config: { '@type': `${URL}envoy.extensions.filters.http.lua.v3.Lua`, 'inlineCode': [] } }, ['/typed_config/inlineCode']],
    ['bytes that are not base64', ROUTE, { direct_response: { status: 200, body: { inline_bytes: '***' } } }, ['/direct_response/body/inline_bytes']],
  ])('%s', (_title, message, value, at) => expect(found(message, value)).toEqual(at.map((pointer) => `EF-021 ${pointer}`)));

  test('the old API version is named', () => {
    const [problem] = envoyMessageProblems(FILTER, Field.of({ typed_config: { '@type': `${URL}envoy.config.filter.http.lua.v2.Lua` } }));
    expect(problem.message).toContain('use v3');
  });

  test('then nothing is said of unknown fields', () => {
    expect(found(CLUSTER, { name: 5, nmae: 'a' })).toEqual(['EF-021 /name']);
  });
});

describe('what is suspicious', () => {
  test('unknown fields, at every depth, with what was probably meant', () => {
    const value = { conect_timeout: '5s', circuit_breakers: { thresholds: [{ maxConnection: 1 }] } };
    expect(found(CLUSTER, value)).toEqual(['EF-022 /conect_timeout', 'EF-022 /circuit_breakers/thresholds/0/maxConnection']);
    expect(envoyMessageProblems(CLUSTER, Field.of(value))[0].message).toContain('did you mean connect_timeout?');
  });

  test('extensions without configuration, unless they stand in lists', () => {
    expect(found(FILTER, { name: 'a' })).toEqual(['EF-024 ']);
    expect(found(CLUSTER, { transport_socket: { name: 'tls' } })).toEqual(['EF-024 /transport_socket']);
    expect(found(CLUSTER, { filters: [{ name: 'a' }] })).toEqual([]);
  });
});

test('never throws, whatever the JSON and the message', () => {
  const names = EnvoyMessages.get().allNames();
  const message = fc.integer({ min: 0, max: names.length - 1 }).map((index) => names[index]);
  fc.assert(fc.property(message, fc.jsonValue(), fc.jsonValue(), (name, any, other) => {
    const fields = EnvoyMessages.get().tryFind(name)?.fields ?? [];
    const value = Object.fromEntries(fields.map((field, index) => [field.name, index % 2 === 0 ? any : other]));
    expect(() => envoyMessageProblems(name, Field.of(value))).not.toThrow();
    expect(() => envoyMessageProblems(name, Field.of(any))).not.toThrow();
  }));
});

test('deep input ends', () => {
  let value: unknown = { match: { prefix: '/' } };
  for (let i = 0; i < 5000; i++) value = { and_rules: { rules: [value] } };
  expect(() => envoyMessageProblems('envoy.config.rbac.v3.Permission', Field.of(value))).not.toThrow();
});
