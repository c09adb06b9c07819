import { JsonObject } from '../../../src/manifest/manifest';
import { manifestOf } from '../../../src/manifest/manifest-of';
import { service, testAnalyzer } from '../analysis-table';

const S = 'Service shop/s';
const ports = (...list: ReadonlyArray<JsonObject>) => [service('shop/s', { ports: list })];
const external = (...list: ReadonlyArray<JsonObject>) => [service('shop/s', { type: 'ExternalName', externalName: 'a.example', ports: list })];
const marked = (labels: JsonObject) => [service('shop/s', { ports: [{ name: 'web', port: 80 }] }, { labels })];

testAnalyzer('IST0118', [
  ['no protocol', ports({ name: 'web', port: 8080 }), [S]],
  ['no name', ports({ port: 8080 }), [S]],
  ['a protocol', ports({ name: 'http', port: 8080 }), []],
  ['a protocol and more', ports({ name: 'HTTP-web', port: 8080 }), []],
  ['a protocol and more, not divided', ports({ name: 'httpweb', port: 8080 }), [S]],
  ['grpc-web and more, not divided', ports({ name: 'grpc-webby', port: 8080 }), []],
  ['UDP', ports({ name: 'web', port: 8080, protocol: 'UDP' }), []],
  ['SCTP', ports({ name: 'web', port: 8080, protocol: 'SCTP' }), [S]],
  ['appProtocol wins', ports({ name: 'http', port: 8080, appProtocol: 'x' }), [S]],
  ['an empty appProtocol, too', ports({ name: 'http', port: 8080, appProtocol: '' }), [S]],
  ['appProtocol of Kubernetes', ports({ name: 'a', port: 1, appProtocol: 'kubernetes.io/h2c' }, { name: 'b', port: 2, appProtocol: 'kubernetes.io/ws' }, { name: 'c', port: 3, appProtocol: 'kubernetes.io/wss' }), []],
  ['a name like an appProtocol of Kubernetes', ports({ name: 'kubernetes.io/h2c', port: 1 }), [S]],
  ['well-known ports', ports(...[25, 53, 3306, 27017].map((port) => ({ name: `a${port}`, port }))), []],
  ['a part of Istio', marked({ istio: '' }), []],
  ['of the release istio', marked({ release: 'istio' }), []],
  ['a gateway that Istio made', marked({ 'gateway.istio.io/managed': 'istio.io-gateway-controller' }), []],
  ['a gateway of somebody else', marked({ 'gateway.istio.io/managed': 'example.com-controller' }), [S]],
  ['an external name is another code', external({ name: 'web', port: 80 }), []],
]);
testAnalyzer('IST0118', [['the proxy finds out', ports({ name: 'web', port: 8080 }), []]], 'default');

for (const pack of ['istioctl', 'default'] as const) {
  testAnalyzer('IST0150', [
    ['no protocol', external({ name: 'web', port: 80 }), [S]],
    ['tcp alone', external({ name: 'tcp', port: 80 }), [S]],
    ['tcp with an appProtocol', external({ name: 'tcp', port: 80, appProtocol: 'http' }), [S]],
    ['tcp and more', external({ name: 'tcp-x', port: 80 }), []],
    ['another protocol', external({ name: 'https', port: 443 }), []],
    ['no external name', ports({ name: 'tcp', port: 80 }), []],
  ], pack);
}

const at = (cluster: string | undefined, spec: JsonObject, name = 's') => manifestOf({ apiVersion: 'v1', kind: 'Service', metadata: { name, namespace: 'shop' }, spec }, cluster === undefined ? {} : { cluster });
const http = { ports: [{ name: 'http', port: 80 }] };
for (const pack of ['istioctl', 'default'] as const) {
  testAnalyzer('IST0170', [
    ['the same', [at('a', http), at('b', http)], []],
    ['other ports', [at('a', http), at('b', { ports: [{ name: 'http', port: 81 }] })], [S]],
    ['another name of a port', [at('a', http), at('b', { ports: [{ name: 'web', port: 80 }] })], [S]],
    ['another target port', [at('a', http), at('b', { ports: [{ name: 'http', port: 80, targetPort: 8080 }] })], [S]],
    ['another protocol', [at('a', http), at('b', { ports: [{ name: 'http', port: 80, protocol: 'UDP' }] })], [S]],
    ['another type', [at('a', http), at('b', { ...http, type: 'NodePort' })], [S]],
    ['headless', [at('a', { ...http, clusterIP: 'None' }), at('b', http)], [S]],
    ['other names', [at('a', http), at('b', { ports: [] }, 'other')], []],
    ['in one cluster', [at(undefined, http), at(undefined, { ports: [] })], []],
    ['one of three', [at('a', http), at('b', http), at('c', { ports: [] })], [S]],
  ], pack);
}
