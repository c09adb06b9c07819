import { addressValid } from '../../../src/rules/service-entry/address-valid';
import { addressesOfOneHost } from '../../../src/rules/service-entry/addresses-of-one-host';
import { dnsEndpointAddressValid } from '../../../src/rules/service-entry/dns-endpoint-address-valid';
import { dnsEndpointLabelsValid } from '../../../src/rules/service-entry/dns-endpoint-labels-valid';
import { dnsEndpointNotNull } from '../../../src/rules/service-entry/dns-endpoint-not-null';
import { dnsEndpointPortsValid } from '../../../src/rules/service-entry/dns-endpoint-ports-valid';
import { dnsHostResolvable } from '../../../src/rules/service-entry/dns-host-resolvable';
import { dynamicHostWildcard } from '../../../src/rules/service-entry/dynamic-host-wildcard';
import { dynamicLocationKnown } from '../../../src/rules/service-entry/dynamic-location-known';
import { dynamicPortNamesHost } from '../../../src/rules/service-entry/dynamic-port-names-host';
import { dynamicWithoutAddresses } from '../../../src/rules/service-entry/dynamic-without-addresses';
import { dynamicWithoutEndpoints } from '../../../src/rules/service-entry/dynamic-without-endpoints';
import { exportToValid } from '../../../src/rules/service-entry/export-to-valid';
import { hostNotEverything } from '../../../src/rules/service-entry/host-not-everything';
import { hostValid } from '../../../src/rules/service-entry/host-valid';
import { hostWildcardWhole } from '../../../src/rules/service-entry/host-wildcard-whole';
import { hostsPresent } from '../../../src/rules/service-entry/hosts-present';
import { manyHostsNeedHostInProtocol } from '../../../src/rules/service-entry/many-hosts-need-host-in-protocol';
import { noneWithoutEndpoints } from '../../../src/rules/service-entry/none-without-endpoints';
import { noneWithoutSelector } from '../../../src/rules/service-entry/none-without-selector';
import { portNameUnique } from '../../../src/rules/service-entry/port-name-unique';
import { portNameValid } from '../../../src/rules/service-entry/port-name-valid';
import { portNotNull } from '../../../src/rules/service-entry/port-not-null';
import { portNumberUnique } from '../../../src/rules/service-entry/port-number-unique';
import { portNumberValid } from '../../../src/rules/service-entry/port-number-valid';
import { portProtocolKnown } from '../../../src/rules/service-entry/port-protocol-known';
import { rangeWithoutDns } from '../../../src/rules/service-entry/range-without-dns';
import { resolutionKnown } from '../../../src/rules/service-entry/resolution-known';
import { roundRobinOneEndpoint } from '../../../src/rules/service-entry/round-robin-one-endpoint';
import { selectorOrEndpoints } from '../../../src/rules/service-entry/selector-or-endpoints';
import { staticEndpointNotNull } from '../../../src/rules/service-entry/static-endpoint-not-null';
import { targetPortValid } from '../../../src/rules/service-entry/target-port-valid';
import { tcpPortWithAddress } from '../../../src/rules/service-entry/tcp-port-with-address';
import { specTable } from '../spec-table';

describe('hosts', () => {
  specTable({
    rule: hostsPresent,
    kind: 'ServiceEntry',
    rows: [
      ['{}', ['']],
      ['{ hosts: [] }', ['/hosts']],
    ],
  });
  specTable({
    rule: hostNotEverything,
    kind: 'ServiceEntry',
    rows: [
      ["{ hosts: ['*', '*.a'] }", ['/hosts/0']],
    ],
  });
  specTable({
    rule: hostValid,
    kind: 'ServiceEntry',
    spec: '{ hosts: [%] }',
    base: '/hosts/0',
    rows: [
      ["''", ['']],
      ["'*'", []],
      ["'*.com'", []],
      ['1.2.3.4', ['']],
      ["'a.*.com'", ['']],
      ['a_b', ['']],
      ['a.b.', []],
    ],
  });
  specTable({
    rule: hostWildcardWhole,
    kind: 'ServiceEntry',
    spec: '{ hosts: [%] }',
    base: '/hosts/0',
    rows: [
      ["'*a.com'", ['']],
      ["'*.a.com'", []],
      ["'*'", []],
      ["'*a.com'], resolution: DYNAMIC_DNS, addresses: [", []],
    ],
  });
});

describe('addresses', () => {
  specTable({
    rule: addressValid,
    kind: 'ServiceEntry',
    spec: '{ hosts: [a.b], addresses: [%] }',
    base: '/addresses/0',
    rows: [
      ['10.0.0.1', []],
      ['10.0.0.1/8', []],
      ["'2001:db8::/32'", []],
      ['10.0.0.0/33', ['']],
      ['a.b', ['']],
      ['1.2.3.4/8/9', ['']],
      ['01.2.3.4', ['']],
    ],
  });
  specTable({
    rule: rangeWithoutDns,
    kind: 'ServiceEntry',
    spec: '{ hosts: [a.b], addresses: [10.0.0.0/8], resolution: % }',
    base: '/addresses/0',
    rows: [
      ['NONE', []],
      ['STATIC', []],
      ['DNS', ['']],
      ['DNS_ROUND_ROBIN', ['']],
      ['DYNAMIC_DNS', ['']],
    ],
  });
});

describe('ports', () => {
  specTable({
    rule: portNotNull,
    kind: 'ServiceEntry',
    rows: [
      ['{ hosts: [a.b], ports: [null, { number: 1 }] }', ['/ports/0']],
    ],
  });
  specTable({
    rule: portNameUnique,
    kind: 'ServiceEntry',
    rows: [
      ['{ hosts: [a.b], ports: [{ name: a }, { name: a }, null] }', ['/ports/1/name']],
    ],
  });
  specTable({
    rule: portNumberUnique,
    kind: 'ServiceEntry',
    rows: [
      ['{ hosts: [a.b], ports: [{ number: 1 }, { number: 1 }] }', ['/ports/1/number']],
    ],
  });
  specTable({
    rule: targetPortValid,
    kind: 'ServiceEntry',
    spec: '{ hosts: [a.b], ports: [{ targetPort: % }] }',
    base: '/ports/0/targetPort',
    rows: [
      ['0', []],
      ['1', []],
      ['65535', []],
      ['65536', ['']],
    ],
  });
  specTable({
    rule: portNameValid,
    kind: 'ServiceEntry',
    spec: '{ hosts: [a.b], ports: [{ name: % }] }',
    base: '/ports/0/name',
    rows: [
      ['http-1', []],
      ['A', []],
      ['http_1', ['']],
      ["''", ['']],
      ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', []],
      ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', ['']],
    ],
  });
  specTable({
    rule: portProtocolKnown,
    kind: 'ServiceEntry',
    spec: '{ hosts: [a.b], ports: [{ protocol: % }] }',
    base: '/ports/0/protocol',
    rows: [
      ["''", []],
      ['http_proxy', []],
      ['GRPC-Web', []],
      ['HBONE', ['']],
      ['SCTP', ['']],
    ],
  });
  specTable({
    rule: portNumberValid,
    kind: 'ServiceEntry',
    spec: '{ hosts: [a.b], ports: [{ number: % }] }',
    base: '/ports/0/number',
    rows: [
      ['1', []],
      ['65535', []],
      ['0', ['']],
      ['65536', ['']],
    ],
  });
  specTable({
    rule: tcpPortWithAddress,
    kind: 'ServiceEntry',
    spec: '{ hosts: [a.b], ports: [{ number: 1, protocol: % }] }',
    base: '/ports/0',
    rows: [
      ['TCP', ['']],
      ["''", ['']],
      ['tcp', []],
      ['HTTP', []],
      ['TCP }], addresses: [1.2.3.4], endpoints: [{ address: a', []],
      ['TCP }], resolution: DNS, endpoints: [{ address: a', []],
    ],
  });
});

describe('resolutions', () => {
  specTable({
    rule: noneWithoutEndpoints,
    kind: 'ServiceEntry',
    rows: [
      ['{ hosts: [a.b], endpoints: [{ address: a }] }', ['/endpoints']],
      ['{ hosts: [a.b], resolution: DNS, endpoints: [{ address: a }] }', []],
    ],
  });
  specTable({
    rule: noneWithoutSelector,
    kind: 'ServiceEntry',
    rows: [
      ['{ hosts: [a.b], resolution: NONE, workloadSelector: { labels: { a: b } } }', ['/workloadSelector']],
      ['{ hosts: [a.b], resolution: STATIC, workloadSelector: { labels: { a: b } } }', []],
    ],
  });
  specTable({
    rule: staticEndpointNotNull,
    kind: 'ServiceEntry',
    rows: [
      ['{ hosts: [a.b], resolution: STATIC, endpoints: [null] }', ['/endpoints/0']],
      ['{ hosts: [a.b], resolution: DNS, endpoints: [null] }', []],
    ],
  });
  specTable({
    rule: dnsEndpointNotNull,
    kind: 'ServiceEntry',
    rows: [
      ['{ hosts: [a.b], resolution: DNS, endpoints: [null] }', ['/endpoints/0']],
    ],
  });
  specTable({
    rule: dnsHostResolvable,
    kind: 'ServiceEntry',
    rows: [
      ["{ hosts: [a.b, '*.a', '*.b'], resolution: DNS }", ['/hosts/1']],
      ["{ hosts: ['*.a'], resolution: STATIC }", []],
      ["{ hosts: ['123'], resolution: DNS }", ['/hosts/0']],
    ],
  });
  specTable({
    rule: roundRobinOneEndpoint,
    kind: 'ServiceEntry',
    rows: [
      ['{ hosts: [a.b], resolution: DNS_ROUND_ROBIN, endpoints: [{ address: a }, { address: b }] }', ['/endpoints']],
    ],
  });
  specTable({
    rule: selectorOrEndpoints,
    kind: 'ServiceEntry',
    rows: [
      ['{ hosts: [a.b], workloadSelector: {}, endpoints: [{ address: a }] }', ['/endpoints']],
    ],
  });
  specTable({
    rule: resolutionKnown,
    kind: 'ServiceEntry',
    rows: [
      ['{ hosts: [a.b], resolution: static }', ['/resolution']],
      ['{ hosts: [a.b], resolution: null }', []],
    ],
  });
  specTable({
    rule: addressesOfOneHost,
    kind: 'ServiceEntry',
    rows: [
      ['{ hosts: [a.b, c.d], addresses: [1.2.3.4], ports: [{ protocol: MONGO }], resolution: DNS }', ['/hosts']],
      ['{ hosts: [a.b, c.d], addresses: [1.2.3.4], ports: [{ protocol: UDP }], resolution: DNS }', []],
    ],
  });
  specTable({
    rule: manyHostsNeedHostInProtocol,
    kind: 'ServiceEntry',
    rows: [
      ['{ hosts: [a.b, c.d], ports: [{ protocol: UDP }], resolution: DNS }', ['/ports/0']],
      ['{ hosts: [a.b, c.d], ports: [{}], resolution: NONE }', []],
      ['{ hosts: [a.b, c.d], ports: [{ protocol: TLS }, { protocol: GRPC }], resolution: STATIC }', []],
    ],
  });
});

describe('endpoints with DNS', () => {
  specTable({
    rule: dnsEndpointAddressValid,
    kind: 'ServiceEntry',
    spec: '{ hosts: [a.b], resolution: DNS, endpoints: [%] }',
    base: '/endpoints/0',
    rows: [
      ['{ address: a.b }', []],
      ['{ address: 1.2.3.4 }', []],
      ["{ address: '*.a' }", ['/address']],
      ['{ address: unix:///a }', ['/address']],
      ['{ network: a }', ['']],
    ],
  });
  specTable({
    rule: dnsEndpointLabelsValid,
    kind: 'ServiceEntry',
    rows: [
      ["{ hosts: [a.b], resolution: DNS, endpoints: [{ address: a, labels: { 'a b': c } }] }", ['/endpoints/0/labels']],
    ],
  });
  specTable({
    rule: dnsEndpointPortsValid,
    kind: 'ServiceEntry',
    rows: [
      [
        '{ hosts: [a.b], ports: [{ name: http }], resolution: DNS, endpoints: [{ address: a, ports: { http: 65536, https: 1 } }] }',
        ['/endpoints/0/ports/http', '/endpoints/0/ports/https'],
      ],
    ],
  });
});

describe('dynamic DNS', () => {
  specTable({
    rule: dynamicHostWildcard,
    kind: 'ServiceEntry',
    rows: [
      ["{ hosts: ['*.a', a.b], resolution: DYNAMIC_DNS }", ['/hosts/1']],
    ],
  });
  specTable({
    rule: dynamicWithoutAddresses,
    kind: 'ServiceEntry',
    rows: [
      ['{ hosts: [a.b], resolution: DYNAMIC_DNS, addresses: [1.2.3.4] }', ['/addresses']],
    ],
  });
  specTable({
    rule: dynamicWithoutEndpoints,
    kind: 'ServiceEntry',
    rows: [
      ['{ hosts: [a.b], resolution: DYNAMIC_DNS, endpoints: [{ address: a }] }', ['/endpoints']],
    ],
  });
  specTable({
    rule: dynamicLocationKnown,
    kind: 'ServiceEntry',
    rows: [
      ['{ hosts: [a.b], resolution: DYNAMIC_DNS, location: X }', ['/location']],
    ],
  });
  specTable({
    rule: dynamicPortNamesHost,
    kind: 'ServiceEntry',
    spec: '{ hosts: [a.b], ports: [{ protocol: % }], resolution: DYNAMIC_DNS }',
    base: '/ports/0/protocol',
    rows: [
      ['tls', []],
      ['Http2', []],
      ['GRPC', []],
      ['HTTP', []],
      ['HTTPS', ['']],
      ['grpc-web', ['']],
      ["''", ['']],
    ],
  });
});

describe('exportTo', () => {
  specTable({
    rule: exportToValid,
    kind: 'ServiceEntry',
    spec: '{ hosts: [a.b], exportTo: % }',
    base: '/exportTo',
    rows: [
      ["['~']", []],
      ["['~', a]", ['']],
      ["['*', a]", ['']],
      ["['.', shop]", ['/1']],
      ["['a b']", ['/0']],
    ],
  });
});

describe('with allocation of addresses switched off', () => {
  specTable({
    rule: tcpPortWithAddress,
    kind: 'ServiceEntry',
    metadata: "labels: { networking.istio.io/enable-autoallocate-ip: 'FALSE' }",
    rows: [
      ['{ hosts: [a.b], ports: [{ number: 1, protocol: TCP }], resolution: DNS }', ['/ports/0']],
    ],
  });
});
