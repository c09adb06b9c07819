import { checkMeshConfig, checkMeshNetworks } from '../../src/rules/mesh-config-check';

function told(findings: ReturnType<typeof checkMeshConfig>): string[] {
  return findings.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`).sort();
}

describe('checkMeshConfig', () => {
  test.each([
    ['', []],
    ['trustDomain: prod.example.com\ndefaultConfig: { concurrency: 2 }', []],
    ['proxyListenPort: 0', ['error MC-001 /proxyListenPort']],
    ['proxyListenPort: 65536', ['error MC-001 /proxyListenPort']],
    ['proxyListenPort: null', []],
    ['connectTimeout: 0.5ms', ['error MC-002 /connectTimeout']],
    ['connectTimeout: 1h', []],
    ['connectTimeout: 1h0.001s', ['error MC-002 /connectTimeout']],
    ['protocolDetectionTimeout: -5ms', []],
    ['protocolDetectionTimeout: 1.5ms', ['error MC-003 /protocolDetectionTimeout']],
    ['localityLbSetting: { distribute: [{ from: a, to: { b: 100 } }], failover: [{ from: a, to: b }] }', ['error MC-005 /localityLbSetting/failover']],
    ['localityLbSetting: { failoverPriority: [x] }', []],
    ['localityLbSetting: { enabled: true }\nzoneAwareLbSetting: { enabled: true }', []],
    ['serviceSettings: [{ hosts: [123, "*"] }]', ['error MC-100 /serviceSettings/0/hosts/0']],
    ['serviceSettings: [{ hosts: ["123", "1.2.3.4"] }]', ['error MC-006 /serviceSettings/0/hosts/1']],
    ['trustDomain: ""', ['error MC-007 /trustDomain']],
    ['trustDomain: a.b.', []],
    ['trustDomain: .', ['error MC-007 /trustDomain']],
    ['trustDomain: 1.2.3.4', []],
    ['trustDomainAliases: [a_b]', ['error MC-008 /trustDomainAliases/0']],
    ['meshMTLS: { ecdhCurves: [""] }', ['error MC-010 /meshMTLS/ecdhCurves']],
    ['tlsDefaults: { ecdhCurves: ["", ""], cipherSuites: [nonsense] }', ['warning MC-011 /tlsDefaults/ecdhCurves/1']],
    ['defaultTrafficPolicy: { connectionPool: { http: { http2KeepAlive: {} } } }', []],
    ['defaultTrafficPolicy: { connectionPool: {} }', ['error MC-012 /defaultTrafficPolicy/connectionPool']],
    ['extensionProviders: [{ name: a, prometheus: {} }, { prometheus: {} }]', ['warning EXT-001 /extensionProviders/1']],
    ['extensionProviders: [{ name: a, sds: {} }]', ['warning EXT-003 /extensionProviders/0/sds']],
    ['extensionProviders: [{ name: a, datadog: { service: "*/*", port: 1 } }]', []],
    ['extensionProviders: [{ name: a, datadog: { service: ns/, port: 1 } }]', ['warning EXT-004 /extensionProviders/0/datadog/service']],
    ['extensionProviders: [{ name: a, envoyExtAuthzGrpc: { service: a, port: 1, statusOnError: "0" } }]', []],
    ['extensionProviders: [{ name: a, envoyExtAuthzGrpc: { service: a, port: 1, statusOnError: "418" } }]', ['warning EXT-010 /extensionProviders/0/envoyExtAuthzGrpc/statusOnError']],
    ['extensionProviders: [{ name: a, envoyExtAuthzHttp: { service: a, port: 1, pathPrefix: "/%zz" } }]', ['warning EXT-010 /extensionProviders/0/envoyExtAuthzHttp/pathPrefix']],
    ['unknown: 1', ['warning MC-101 /unknown']],
    ['a: [', ['error MC-100 ']],
    ['text', ['error MC-100 ']],
    ['- list', ['error MC-100 ']],
    ['trustDomain: a\ntrustDomain: b', []],
  ])('of %j', (yaml, expected) => {
    expect(told(checkMeshConfig(yaml))).toEqual(expected);
  });

  test.each([
    ['{ drainDuration: 500ms }', ['error MPC-003 /defaultConfig/drainDuration']],
    ['{ discoveryAddress: "istiod:0" }', ['error MPC-004 /defaultConfig/discoveryAddress']],
    ['{ tracing: { zipkin: {} } }', ['error MPC-006 /defaultConfig/tracing/zipkin']],
    ['{ tracing: { zipkin: { address: "$(HOST_IP):9411" } } }', []],
    ['{ tracing: { zipkin: { address: "$(HOST_IP)$(HOST_IP):9411" } } }', ['error MPC-006 /defaultConfig/tracing/zipkin/address']],
    ['{ tracing: { openCensusAgent: { address: nonsense } } }', []],
    ['{ envoyMetricsService: {}, statsdUdpAddress: "" }', []],
    ['{ controlPlaneAuthPolicy: 1 }', []],
    ['{ controlPlaneAuthPolicy: 2 }', ['error MPC-012 /defaultConfig/controlPlaneAuthPolicy']],
    ['{ privateKeyProvider: { cryptomb: {} } }', ['error MPC-013 /defaultConfig/privateKeyProvider/cryptomb']],
    ['{ privateKeyProvider: { cryptomb: { pollDelay: 1ns } } }', []],
    ['{ connectionSettings: { listenerConnectionLimit: 0, httpDrainTimeout: 0.1ms } }', ['error MPC-014 /defaultConfig/connectionSettings/listenerConnectionLimit']],
    ['{ proxyAdminPort: "0" }', ['error MPC-011 /defaultConfig/proxyAdminPort']],
  ])('of a proxy config %s', (yaml, expected) => {
    expect(told(checkMeshConfig(`defaultConfig: ${yaml}`))).toEqual(expected);
  });

  test('of an object, in the shape of every finding', () => {
    expect(checkMeshConfig({ default_config: {}, proxy_listen_port: 0 })).toEqual([
      expect.objectContaining({ code: 'MC-102', layer: 'practice', pointer: '/default_config' }),
      expect.objectContaining({
        code: 'MC-001',
        severity: 'error',
        layer: 'meshConfig',
        value: 0,
        message: 'The proxy listen port 0 must be from 1 to 65535',
        remedy: expect.stringContaining('15001'),
        pointer: '/proxy_listen_port',
        docs: expect.stringMatching(/^https:\/\/istio\.io\//),
      }),
    ]);
  });
});

describe('checkMeshNetworks', () => {
  test.each([
    ['', []],
    ['networks: { a: null }', []],
    ['networks: { a: { endpoints: [{}], gateways: [] } }', []],
    ['networks: { a: { endpoints: [{ fromCidr: "" }] } }', ['error MN-001 /networks/a/endpoints/0/fromCidr']],
    ['networks: { a: { endpoints: [{ fromRegistry: null }, { fromRegistry: "" }] } }', ['error MN-002 /networks/a/endpoints/1/fromRegistry']],
    ['networks: { a: { gateways: [{ registryServiceName: 10.0.0.1, port: 1 }] } }', ['error MN-003 /networks/a/gateways/0/registryServiceName']],
    ['networks: { a: { gateways: [{ address: "*.example.com", port: 1 }] } }', ['error MN-004 /networks/a/gateways/0/address']],
    ['networks: { a: { gateways: [{ address: 10.0.0.1 }] } }', ['error MN-005 /networks/a/gateways/0']],
    ['networks: []', ['error MN-100 /networks']],
    ['networks: { a: { x: 1 } }', ['warning MN-101 /networks/a/x']],
  ])('of %j', (yaml, expected) => {
    expect(told(checkMeshNetworks(yaml))).toEqual(expected);
  });
});
