import { toPointer } from '../../src/diagnostics/field-path';
import { MeshConfigDocument, MeshConfigKind } from '../../src/model/mesh-config-document';
import { meshConfigMessage } from '../../src/model/mesh-config-schema';
import { MESH_CONFIG_MESSAGES } from '../../src/model/mesh-config-messages';
import { PROXY_CONFIG_MESSAGES } from '../../src/model/mesh-config-proxy-messages';
import { TRAFFIC_MESSAGES } from '../../src/model/mesh-config-traffic-messages';
import { MESH_CONFIG_ENUMS } from '../../src/model/mesh-config-enums';
import { readMeshConfigText } from '../../src/model/mesh-config-text';

function problems(yaml: string, kind: MeshConfigKind = 'MeshConfig'): string[] {
  return MeshConfigDocument.of(kind, readMeshConfigText(yaml)).problems.map(({ code, path }) => `${code} ${toPointer(path)}`);
}

describe('MeshConfigDocument', () => {
  test.each([
    ['', 'an empty document'],
    ['trustDomain: null', 'null as unset'],
    ['mesh_mTLS: { min_protocol_version: TLSV1_3 }', 'original names'],
    ['extensionProviders: [{ name: a, zipkin: { enable_64bit_trace_id: true } }]', 'an original name with a digit'],
    ['extensionProviders: [{ name: a, zipkin: null, datadog: {} }]', 'null beside another member of a oneof'],
    ['defaultConfig: { tracing: { customTags: { a: { literal: {} } } } }', 'empty messages'],
    ['extensionProviders: [{ name: a, envoyFileAccessLog: { logFormat: { labels: { anything: [1, { a: b }] } } } }]', 'free-form values'],
    ['trust_domain: 5\ntrustDomain: a', 'only the camel case one of two spellings'],
  ])('reads %s', (yaml) => {
    expect(problems(yaml)).toEqual([]);
  });

  test.each([
    ['trustDomain: 5', ['MC-100 /trustDomain']],
    ['enableAutoMtls: yes please', ['MC-100 /enableAutoMtls']],
    ['defaultServiceExportTo: "*"', ['MC-100 /defaultServiceExportTo']],
    ['defaultServiceExportTo: [1]', ['MC-100 /defaultServiceExportTo/0']],
    ['defaultConfig: []', ['MC-100 /defaultConfig']],
    ['defaultConfig: { proxyMetadata: { A: 1 } }', ['MC-100 /defaultConfig/proxyMetadata/A']],
    ['defaultConfig: { proxyMetadata: [] }', ['MC-100 /defaultConfig/proxyMetadata']],
    ['outboundTrafficPolicy: { mode: ALLOW }', ['MC-100 /outboundTrafficPolicy/mode']],
    ['defaultConfig: { serviceCluster: a, tracingServiceName: CANONICAL_NAME_ONLY }', ['MC-100 /defaultConfig/tracingServiceName']],
    ['trustdomain: a\nconnectTimeout: 1d', ['MC-101 /trustdomain', 'MC-100 /connectTimeout']],
    ['proxy_listenPort: 1', ['MC-101 /proxy_listenPort']],
  ])('says of %j what istiod says', (yaml, expected) => {
    expect(problems(yaml)).toEqual(expected);
  });

  test('reads mesh networks under codes of their own', () => {
    expect(problems('networks: { a: { endpoint: [], gateways: [{ port: x }] } }', 'MeshNetworks'))
      .toEqual(['MN-101 /networks/a/endpoint', 'MN-100 /networks/a/gateways/0/port']);
  });

  test.each([['text', 'MC-100 '], [['list'], 'MC-100 ']])('refuses what is no mapping: %j', (value, expected) => {
    expect(MeshConfigDocument.of('MeshConfig', value).problems.map(({ code, path }) => `${code} ${toPointer(path)}`)).toEqual([expected]);
  });

  test('leads back to the names that were written', () => {
    const document = MeshConfigDocument.of('MeshConfig', { default_config: { proxy_admin_port: 0 }, serviceSettings: [{ hosts: ['a'] }] });
    expect(document.locate(['defaultConfig', 'proxyAdminPort'])).toEqual(['default_config', 'proxy_admin_port']);
    expect(document.locate(['serviceSettings', 0, 'hosts', 0])).toEqual(['serviceSettings', 0, 'hosts', 0]);
    expect(document.locate(['trustDomain'])).toEqual(['trustDomain']);
  });

  test('shows nothing of a document that istiod can not read', () => {
    expect(MeshConfigDocument.of('MeshConfig', { trustDomain: 'a', enableAutoMtls: 1 }).root.has('trustDomain')).toBe(false);
  });

  test('is not fooled by names of prototypes', () => {
    const document = MeshConfigDocument.of('MeshConfig', JSON.parse('{ "__proto__": { "trustDomain": "a" }, "constructor": 1, "defaultConfig": { "proxyMetadata": { "__proto__": "x" } } }'));
    expect(document.problems.map(({ path }) => path[0]).sort()).toEqual(['__proto__', 'constructor']);
    expect(document.root.text('trustDomain')).toBe('');
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test('decodes a document once', () => {
    const written = { trustDomain: 'a' };
    expect(MeshConfigDocument.of('MeshConfig', written)).toBe(MeshConfigDocument.of('MeshConfig', written));
  });
});

describe('the catalogue of messages', () => {
  const tables = { ...MESH_CONFIG_MESSAGES, ...PROXY_CONFIG_MESSAGES, ...TRAFFIC_MESSAGES };

  test('names only messages, enums and scalars that there are', () => {
    const scalars = new Set(['string', 'bool', 'boolValue', 'int32', 'int32Value', 'int64Value', 'uint32', 'uint32Value', 'double', 'duration', 'struct']);
    for (const message of Object.keys(tables)) {
      for (const field of meshConfigMessage(message).values()) {
        const known = field.isEnum ? Object.hasOwn(MESH_CONFIG_ENUMS, field.type) : field.isMessage || scalars.has(field.type);
        expect(`${message}.${field.name}: ${known ? 'known' : field.type}`).toBe(`${message}.${field.name}: known`);
      }
    }
  });

  test('has no message that contains itself', () => {
    const visit = (message: string, open: ReadonlyArray<string>): void => {
      expect(open).not.toContain(message);
      for (const field of new Set(meshConfigMessage(message).values())) if (field.isMessage) visit(field.type, [...open, message]);
    };
    visit('MeshConfig', []);
    visit('MeshNetworks', []);
  });
});
