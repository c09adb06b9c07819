import { JsonObject } from '../../../src/manifest/manifest';
import { certificateProblem } from '../../../src/model/analysis/secret-table';
import { deployment, gateway, object, pod, service, testAnalyzer } from '../analysis-table';

const GW = 'Gateway shop/a';
const B = 'Gateway shop/b';
const http = (host = 'a.example', number = 80, more: JsonObject = {}): JsonObject => ({ port: { number, name: `http-${number}`, protocol: 'HTTP' }, hosts: [host], ...more });
const https = (host: string, credentialName: string, more: JsonObject = {}): JsonObject => ({ port: { number: 443, name: 'https', protocol: 'HTTPS' }, hosts: [host], tls: { mode: 'SIMPLE', credentialName }, ...more });
const gw = (selector: JsonObject, servers: ReadonlyArray<JsonObject>, place = 'shop/a') => gateway(place, { selector, servers });
const ingress = { istio: 'ingressgateway' };
const edge = deployment('edge/gw', { app: 'edge', tier: 'x' });
const front = (...ports: ReadonlyArray<JsonObject>) => service('edge/gw', { selector: { app: 'edge' }, ports });

testAnalyzer('IST0101', [
  ['the default ingress gateway is there', [gw(ingress, [http()])], []],
  ['a workload of any namespace', [edge, gw({ app: 'edge' }, [http()])], []],
  ['nobody', [edge, gw({ app: 'edge', tier: 'y' }, [http()])], [GW]],
  ['an empty selector selects all', [gw({}, [http()])], []],
  ['without servers', [gw(ingress, [])], [GW]],
  ['without servers and selector', [gw({}, [])], []],
  ['without servers beside a related one', [gw(ingress, []), gw(ingress, [http()], 'shop/b')], []],
]);
testAnalyzer('IST0101', [
  ['workloads may be elsewhere', [gw({ app: 'gone' }, [http()])], []],
  ['not in a closed world', [gw({ app: 'gone' }, [http()])], [GW], { closedWorld: true }],
], 'default');

const tcp = { protocol: 'TCP' };
testAnalyzer('IST0162', [
  ['ports of the default ingress gateway', [gw(ingress, [http(), http('b.example', 31400), https('c.example', 'x')])], []],
  ['another port', [gw(ingress, [http('b.example', 8080)])], [GW]],
  ['no Service', [edge, gw({ app: 'edge' }, [http()])], [GW]],
  ['the port of the Service', [edge, front({ port: 80, targetPort: 8080, ...tcp }), gw({ app: 'edge' }, [http()])], []],
  ['its target port', [edge, front({ port: 81, targetPort: 80, ...tcp }), gw({ app: 'edge' }, [http()])], []],
  ['a named target port', [edge, front({ port: 81, targetPort: 'web', ...tcp }), gw({ app: 'edge' }, [http('a.example', 81)])], []],
  ['target port 0', [edge, front({ port: 81, targetPort: 0, ...tcp }), gw({ app: 'edge' }, [http('a.example', 81)])], []],
  ['a protocol that is not written does not count', [edge, front({ port: 80 }), gw({ app: 'edge' }, [http()])], [GW]],
  ['UDP', [edge, front({ port: 80, protocol: 'UDP' }), gw({ app: 'edge' }, [http()])], [GW]],
  ['a Service of another namespace', [edge, service('shop/gw', { selector: { app: 'edge' }, ports: [{ port: 80, ...tcp }] }), gw({ app: 'edge' }, [http()])], [GW]],
  ['a Service without selector selects all', [edge, service('edge/all', { ports: [{ port: 80, ...tcp }] }), gw({ app: 'edge' }, [http()])], []],
  ['without Pods it is another code', [gw({ app: 'gone' }, [http()])], []],
]);
testAnalyzer('IST0162', [
  ['a protocol that is not written is TCP', [edge, front({ port: 80 }), gw({ app: 'edge' }, [http()])], []],
  ['the Service may be elsewhere', [edge, gw({ app: 'edge' }, [http()])], []],
  ['a Service without selector selects nothing', [edge, service('edge/all', { ports: [{ port: 81, ...tcp }] }), gw({ app: 'edge' }, [http()])], []],
  ['another port', [edge, front({ port: 81, ...tcp }), gw({ app: 'edge' }, [http()])], [GW]],
], 'default');

const files = (a: string, b: string): JsonObject => ({ port: { number: 443, name: 'https', protocol: 'HTTPS' }, hosts: ['f.example'], tls: { mode: 'SIMPLE', serverCertificate: a, privateKey: b } });
testAnalyzer('IST0138', [
  ['the same Secret', [gw(ingress, [https('a.example', 'x')]), gw(ingress, [https('b.example', 'x')], 'shop/b')], [GW, B]],
  ['in another namespace', [gw(ingress, [https('a.example', 'x')]), gw(ingress, [https('b.example', 'x')], 'edge/b')], [GW, 'Gateway edge/b']],
  ['different Secrets', [gw(ingress, [https('a.example', 'x')]), gw(ingress, [https('b.example', 'y')], 'shop/b')], []],
  ['different selectors', [gw(ingress, [https('a.example', 'x')]), gw({ app: 'edge' }, [https('b.example', 'x')], 'shop/b')], []],
  ['the other asks for more', [gw(ingress, [https('a.example', 'x')]), gw({ ...ingress, tier: 'x' }, [https('b.example', 'x')], 'shop/b')], [GW]],
  ['no selector relates to all', [gw({}, [https('a.example', 'x')]), gw(ingress, [https('b.example', 'x')], 'shop/b')], [GW]],
  ['the same files', [gw(ingress, [files('c', 'k')]), gw(ingress, [files('c', 'k')], 'shop/b')], [GW, B]],
  ['another key', [gw(ingress, [files('c', 'k')]), gw(ingress, [files('c', 'l')], 'shop/b')], []],
  ['files and a Secret', [gw(ingress, [files('c', 'k')]), gw(ingress, [https('b.example', 'c')], 'shop/b')], []],
  ['lists are not looked at', [gw(ingress, [https('a.example', '', { tls: { credentialNames: ['x'] } })]), gw(ingress, [https('b.example', '', { tls: { credentialNames: ['x'] } })], 'shop/b')], []],
  ['twice in one Gateway', [gw(ingress, [https('a.example', 'x'), https('b.example', 'x')])], []],
]);
testAnalyzer('IST0138', [
  ['the same Pods', [gw(ingress, [https('a.example', 'x')]), gw(ingress, [https('b.example', 'x')], 'shop/b')], [GW, B]],
  ['perhaps other Pods', [gw(ingress, [https('a.example', 'x')]), gw({ ...ingress, tier: 'x' }, [https('b.example', 'x')], 'shop/b')], []],
], 'default');

const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBKTCB3KADAgECAhQ=
-----END CERTIFICATE-----
`;
const secret = (place: string, data: JsonObject, more: JsonObject = {}) => object('v1', 'Secret', place, { data, ...more });
const base64 = (text: string) => Buffer.from(text).toString('base64');

testAnalyzer('IST0101', [
  ['a Secret that is not there', [edge, gw({ app: 'edge' }, [https('a.example', 'x')])], [GW]],
  ['in the namespace of the Gateway', [edge, secret('shop/x', {}), gw({ app: 'edge' }, [https('a.example', 'x')])], [GW]],
  ['in the namespace of the Pods', [edge, secret('edge/x', {}), gw({ app: 'edge' }, [https('a.example', 'x')])], []],
  ['with its namespace', [edge, secret('pay/x', {}), gw({ app: 'edge' }, [https('a.example', 'pay/x')])], []],
  ['what will make it does not count', [edge, object('cert-manager.io/v1', 'Certificate', 'edge/c', { spec: { secretName: 'x' } }), gw({ app: 'edge' }, [https('a.example', 'x')])], [GW]],
  ['lists are not looked at', [edge, gw({ app: 'edge' }, [https('a.example', '', { tls: { credentialNames: ['x'] } })])], []],
]);
testAnalyzer('IST0101', [
  ['Secrets may be elsewhere', [edge, gw({ app: 'edge' }, [https('a.example', 'x')])], []],
  ['not in a closed world', [edge, gw({ app: 'edge' }, [https('a.example', 'x')])], [GW], { closedWorld: true }],
  ['a Certificate makes it', [edge, object('cert-manager.io/v1', 'Certificate', 'edge/c', { spec: { secretName: 'x' } }), gw({ app: 'edge' }, [https('a.example', 'x')])], [], { closedWorld: true }],
  ['an ExternalSecret makes it', [edge, object('external-secrets.io/v1', 'ExternalSecret', 'edge/x', { spec: {} }), gw({ app: 'edge' }, [https('a.example', 'x')])], [], { closedWorld: true }],
  ['a SealedSecret makes it', [edge, object('bitnami.com/v1alpha1', 'SealedSecret', 'edge/x', { spec: {} }), gw({ app: 'edge' }, [https('a.example', 'x')])], [], { closedWorld: true }],
], 'default');

testAnalyzer('IST0161', [
  ['no certificate', [edge, secret('edge/x', {}), gw({ app: 'edge' }, [https('a.example', 'x')])], [GW]],
  ['no key', [edge, secret('edge/x', { 'tls.crt': base64(CERTIFICATE) }), gw({ app: 'edge' }, [https('a.example', 'x')])], [GW]],
  ['not PEM', [edge, secret('edge/x', { 'tls.crt': base64('x'), 'tls.key': base64('x') }), gw({ app: 'edge' }, [https('a.example', 'x')])], [GW]],
  ['PEM of something else', [edge, secret('edge/x', { 'tls.crt': base64(CERTIFICATE), 'tls.key': base64('x') }), gw({ app: 'edge' }, [https('a.example', 'x')])], [GW]],
  ['a Secret that is not there is another code', [edge, gw({ app: 'edge' }, [https('a.example', 'x')])], []],
]);

describe('certificateProblem', () => {
  const entries = { 'tls.crt': 'x', 'tls.key': 'x' };
  test('stringData counts where the API server is asked', () => {
    expect(certificateProblem(secret('edge/x', {}, { stringData: entries }), false)).toMatch(/neither/);
    expect(certificateProblem(secret('edge/x', {}, { stringData: entries }), true)).toMatch(/PEM/);
  });
});

const two = (a: JsonObject, b: JsonObject, other: JsonObject = ingress) => [gw(ingress, [a]), gw(other, [b], 'shop/b'), pod('shop/p', { containers: [] }, { labels: { ...ingress, tier: 'x' } })];
testAnalyzer('IST0145', [
  ['the same host', two(http(), http()), [GW, B]],
  ['another protocol is no matter', two(http(), http('a.example', 80, { port: { number: 80, name: 'x', protocol: 'TCP' } })), [GW, B]],
  ['a host that overlaps', two(http('*.example'), http()), []],
  ['the namespace belongs to the text', two(http('./a.example'), http()), []],
  ['another port', two(http(), http('a.example', 81)), []],
  ['another address', two(http(), http('a.example', 80, { bind: '127.0.0.1' })), []],
  ['a selector within another, and a Pod of both', two(http(), http(), { ...ingress, tier: 'x' }), [GW, B]],
  ['a selector within another, and no Pod of both', two(http(), http(), { ...ingress, tier: 'y' }), []],
  ['other labels of the same Pod', two(http(), http(), { tier: 'x' }), []],
  ['no selector is within every other', two(http(), http(), {}), [GW, B]],
  ['the last server of a port speaks for the Gateway', [gw(ingress, [http('a.example'), http('b.example')]), gw(ingress, [http('a.example')], 'shop/b')], [GW]],
]);
testAnalyzer('IST0145', [
  ['plain HTTP is merged', two(http(), http()), []],
  ['different protocols are another rule\'s matter', two(http(), http('a.example', 80, { port: { number: 80, name: 'x', protocol: 'TCP' } })), []],
  ['TLS', two(https('a.example', 'x'), https('a.example', 'y')), [GW, B]],
  ['a redirect is a block of TLS, too', two(http('a.example', 80, { tls: { httpsRedirect: true } }), http('a.example', 80, { tls: { httpsRedirect: true } })), [GW, B]],
  ['for all namespaces', two(https('*/a.example', 'x'), https('a.example', 'y')), [GW, B]],
  ['for the same namespace', two(https('./a.example', 'x'), https('shop/a.example', 'y')), [GW, B]],
  ['for its own namespace each', [gw(ingress, [https('./a.example', 'x')]), gw(ingress, [https('./a.example', 'y')], 'edge/b')], []],
], 'default');
