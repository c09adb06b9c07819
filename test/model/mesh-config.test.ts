import * as fc from 'fast-check';
import { MeshConfig } from '../../src/model/mesh-config';

describe('MeshConfig', () => {
  test('has the defaults of Istio', () => {
    const config = MeshConfig.parse('');
    expect(config.rootNamespace).toBe('istio-system');
    expect(config.trustDomain).toBe('cluster.local');
    expect(config.trustDomainAliases).toEqual([]);
    expect(config.outboundTrafficMode).toBe('ALLOW_ANY');
    expect(config.inboundTrafficMode).toBe('PASSTHROUGH');
    expect(config.autoMtls).toBe(true);
    expect(config.serviceExportTo.isPublic()).toBe(true);
    expect(config.pathNormalization).toBe('BASE');
    expect(config.connectTimeout.toString()).toBe('10s');
    expect(config.localityLbSetting?.flag('enabled')).toBe(true);
    expect(config.defaultHttpRetryPolicy).toBeUndefined();
    expect([...config.extensionProviders.keys()]).toEqual(['prometheus', 'stackdriver', 'envoy']);
    expect(config.defaultConfig.text('discoveryAddress')).toBe('istiod.istio-system.svc:15012');
    expect(config.defaultProviders).toEqual({ tracing: [], metrics: [], accessLogging: [] });
    expect(config.accessLogFile).toBe('');
    expect(config.discoverySelectors).toEqual([]);
  });

  test('reads what is written', () => {
    const config = MeshConfig.parse(`
rootNamespace: mesh
trustDomain: prod.example.com
trustDomainAliases: [b, a, b]
outboundTrafficPolicy: { mode: REGISTRY_ONLY }
enableAutoMtls: no
defaultVirtualServiceExportTo: ['.']
defaultServiceExportTo: []
pathNormalization: { normalization: MERGE_SLASHES }
accessLogFile: /dev/stdout
accessLogEncoding: JSON
defaultProviders: { metrics: [prometheus] }
defaultHttpRetryPolicy: { attempts: 0 }
discoverySelectors:
  - matchLabels: { mesh: 'on' }
serviceSettings:
  - settings: { clusterLocal: true }
    hosts: ['*.kube-system.svc.cluster.local']
defaultConfig:
  proxyStatsMatcher: { inclusionPrefixes: [cluster.x] }
`);
    expect(config.rootNamespace).toBe('mesh');
    expect(config.trustDomains.own).toBe('prod.example.com');
    expect(config.trustDomainAliases).toEqual(['a', 'b']);
    expect(config.trustDomains.accepts('a')).toBe(true);
    expect(config.outboundTrafficMode).toBe('REGISTRY_ONLY');
    expect(config.autoMtls).toBe(false);
    expect(config.virtualServiceExportTo.isPrivate('shop')).toBe(true);
    expect(config.serviceExportTo.isPublic()).toBe(true);
    expect(config.pathNormalization).toBe('MERGE_SLASHES');
    expect(config.accessLogEncoding).toBe('JSON');
    expect(config.defaultProviders.metrics).toEqual(['prometheus']);
    expect(config.defaultHttpRetryPolicy?.number('attempts')).toBe(0);
    expect(config.discoverySelectors[0].matches({ mesh: 'on' })).toBe(true);
    expect(config.serviceSettings[0].child('settings')?.flag('clusterLocal')).toBe(true);
    expect(config.proxyStatsMatcher?.list('inclusionPrefixes').map(({ string }) => string)).toEqual(['cluster.x']);
  });

  test.each([
    ['outboundTrafficPolicy: {}', 'REGISTRY_ONLY'],
    ['outboundTrafficPolicy: null', 'ALLOW_ANY'],
    ['outbound_traffic_policy: { mode: ALLOW_ANY_DYNAMIC_DNS }', 'ALLOW_ANY_DYNAMIC_DNS'],
  ])('%s is %s', (yaml, mode) => {
    expect(MeshConfig.parse(yaml).outboundTrafficMode).toBe(mode);
  });

  test('replaces whole fields, but merges the proxy config by field', () => {
    const config = MeshConfig.parse('localityLbSetting: {}\ndefaultConfig: { statusPort: 15021, tracingServiceName: CANONICAL_NAME_ONLY }');
    expect(config.localityLbSetting?.has('enabled')).toBe(false);
    expect(config.defaultConfig.number('statusPort')).toBe(15021);
    expect(config.defaultConfig.number('proxyAdminPort')).toBe(15000);
    expect(config.defaultConfig.has('serviceCluster')).toBe(false);
  });

  test('keeps the last of providers with equal names, at the place of the first', () => {
    const config = MeshConfig.parse(`
extensionProviders:
  - name: otel
    zipkin: { service: zipkin.obs.svc.cluster.local, port: 9411 }
  - name: envoy
    envoyFileAccessLog: { path: /tmp/log }
  - name: otel
    opentelemetry: { service: otel.obs.svc.cluster.local, port: 4317 }
`);
    expect([...config.extensionProviders.keys()]).toEqual(['prometheus', 'stackdriver', 'envoy', 'otel']);
    expect(config.extensionProviders.get('otel')).toMatchObject({ type: 'opentelemetry', service: 'otel.obs.svc.cluster.local', port: 4317 });
    expect(config.providerFor('tracing', 'otel')?.name).toBe('otel');
    expect(config.providerFor('authorization', 'otel')).toBeUndefined();
    expect(config.providerFor('accessLogging', 'envoy')?.settings.text('path')).toBe('/tmp/log');
  });

  test('refuses what istiod refuses, and says where', () => {
    expect(() => MeshConfig.parse('connectTimeout: 1d\ntrustDomain: 5')).toThrow(/^connectTimeout: .*\ntrustDomain: /);
    expect(() => MeshConfig.parse('a: [')).toThrow(/YAML/);
    expect(() => MeshConfig.parse('[]')).toThrow(/must be a mapping/);
    expect(MeshConfig.tryParse('connectTimeout: 1d')).toBeUndefined();
    expect(MeshConfig.tryParse('connectTimeout: 24h')?.connectTimeout.toSeconds()).toBe(86400);
  });

  test('of an object keeps what can be read', () => {
    const config = MeshConfig.of({ trustDomain: 5, rootNamespace: 'mesh' });
    expect(config.trustDomain).toBe('cluster.local');
    expect(config.rootNamespace).toBe('mesh');
    expect(MeshConfig.of(undefined)).toBe(MeshConfig.DEFAULT);
  });

  test('of any JSON is a mesh config', () => {
    const names = fc.constantFrom('trustDomain', 'defaultConfig', 'extensionProviders', 'discoverySelectors', 'outboundTrafficPolicy', 'defaultProviders', 'x');
    fc.assert(fc.property(fc.dictionary(names, fc.jsonValue()), (written) => {
      const config = MeshConfig.of(written);
      expect(typeof config.trustDomain).toBe('string');
      expect(config.discoverySelectors.length).toBeGreaterThanOrEqual(0);
      expect(['REGISTRY_ONLY', 'ALLOW_ANY', 'ALLOW_ANY_DYNAMIC_DNS']).toContain(config.outboundTrafficMode);
    }));
  });
});
