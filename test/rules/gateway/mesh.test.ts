import { credentialOfOwnNamespace } from '../../../src/rules/gateway/credential-of-own-namespace';
import { credentialWithinReach } from '../../../src/rules/gateway/credential-within-reach';
import { hostsNamed } from '../../../src/rules/gateway/hosts-named';
import { portOfOneProtocol } from '../../../src/rules/gateway/port-of-one-protocol';
import { pointers, reports } from '../check';
import { deployment, gateway, object, service, stream } from '../mesh';

const server = (protocol: string, more = '', name = protocol.toLowerCase()) => `{ port: { number: 8443, name: ${name}, protocol: ${protocol} }, hosts: ['${name}.example.com']${more} }`;
const on = (name: string, servers: string, selector = 'app: cart') => gateway(name, `selector: { ${selector} }, servers: [${servers}]`);
const TLS = ', tls: { mode: SIMPLE, credentialName: c }';

describe('MESH-GATEWAY-PORT-PROTOCOL', () => {
  test.each<[string, string[], string[]]>([
    ['HTTP and TCP', [on('a', server('HTTP')), on('b', server('TCP'))], ['Gateway shop/b']],
    ['TCP and HTTP', [on('a', server('TCP')), on('b', server('HTTP'))], ['Gateway shop/b']],
    ['HTTP and HTTP2', [on('a', server('HTTP')), on('b', server('HTTP2'))], []],
    ['two servers of TLS', [on('a', server('HTTPS', TLS)), on('b', server('HTTPS', TLS, 'other'))], []],
    ['HTTP and HTTPS', [on('a', server('HTTP')), on('b', server('HTTPS', TLS))], ['Gateway shop/b']],
    ['TLS comes first, and leaves room', [on('a', server('HTTPS', TLS)), on('b', server('HTTP'))], []],
    ['other proxies', [on('a', server('HTTP')), on('b', server('TCP'), 'app: other')], []],
    ['labels that the same proxies have', [on('a', server('HTTP')), on('b', server('TCP'), '')], ['Gateway shop/b']],
    ['another address', [on('a', server('HTTP')), on('b', server('TCP', ', bind: 127.0.0.1'))], []],
    ['the same host, of which Istio tells', [on('a', server('HTTP', '', 'x')), on('b', server('TCP', '', 'x'))], []],
    ['one gateway alone', [on('a', server('HTTP'))], []],
  ])('%s', (_title, gateways, subjects) => {
    const found = reports(portOfOneProtocol, stream(service('{ name: http, port: 8443, protocol: TCP }'), deployment(), ...gateways));
    expect(found.map(({ subject }) => subject)).toEqual(subjects);
  });
});

describe('MESH-GATEWAY-ANY-HOST', () => {
  test.each<[string, number]>([['*', 1], ['*/*', 1], ['./*', 0], ['shop/*', 0], ['*/a.example.com', 0], ['*.example.com', 0]])('%s', (host, count) => {
    expect(pointers(hostsNamed, on('a', `{ port: { number: 80, name: http, protocol: HTTP }, hosts: ['${host}'] }`))).toHaveLength(count);
  });
});

describe('certificates', () => {
  const proxies = deployment('edge/cart');
  const credential = (name: string) => on('a', server('HTTPS', `, tls: { mode: SIMPLE, credentialName: ${name} }`));
  const secret = (name: string) => object('v1', 'Secret', name, 'type: kubernetes.io/tls');

  test.each<[string, string[], number]>([
    ['known beside the Gateway only', [proxies, secret('shop/c'), credential('c')], 1],
    ['known beside the proxies, too', [proxies, secret('shop/c'), secret('edge/c'), credential('c')], 0],
    ['the proxies run beside the Gateway', [deployment('shop/cart'), secret('shop/c'), credential('c')], 0],
    ['known nowhere', [proxies, credential('c')], 0],
    ['made by a controller', [proxies, object('external-secrets.io/v1', 'ExternalSecret', 'shop/c', 'spec: {}'), credential('c')], 1],
  ])('MESH-CREDENTIAL-NAMESPACE: %s', (_title, objects, count) => {
    expect(pointers(credentialWithinReach, stream(...objects))).toHaveLength(count);
    expect(pointers(credentialWithinReach, stream(...objects), { closedWorld: true })).toEqual([]);
  });

  test.each<[string, string[], number]>([
    ['of another namespace', [proxies, credential('shop/c')], 1],
    ['of the proxies\' namespace', [proxies, credential('edge/c')], 0],
    ['of one of two namespaces of proxies', [proxies, deployment('shop/cart'), credential('shop/c')], 0],
    ['no proxy is known', [credential('shop/c')], 0],
  ])('MESH-CREDENTIAL-FOREIGN: %s', (_title, objects, count) => expect(pointers(credentialOfOwnNamespace, stream(...objects))).toHaveLength(count));
});
