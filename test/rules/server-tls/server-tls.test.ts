import { certificateComplete } from '../../../src/rules/server-tls/certificate-complete';
import { certificateCount } from '../../../src/rules/server-tls/certificate-count';
import { cipherSuiteKnown } from '../../../src/rules/server-tls/cipher-suite-known';
import { cipherSuiteUnique } from '../../../src/rules/server-tls/cipher-suite-unique';
import { clientCaPresent } from '../../../src/rules/server-tls/client-ca-present';
import { istioMutualAlone } from '../../../src/rules/server-tls/istio-mutual-alone';
import { oneCertificateSource } from '../../../src/rules/server-tls/one-certificate-source';
import { passthroughAlone } from '../../../src/rules/server-tls/passthrough-alone';
import { protocolVersionSafe } from '../../../src/rules/server-tls/protocol-version-safe';
import { revocationListUsable } from '../../../src/rules/server-tls/revocation-list-usable';
import { pointers } from '../check';
import { gateway, testRule } from '../rule-table';

const AT = '/spec/servers/0/tls';
const PAIR = 'serverCertificate: /c, privateKey: /k';
const tls = (members: string) => gateway(`{ servers: [{ hosts: ['*'], port: { number: 443, name: a, protocol: TLS }, tls: { ${members} } }] }`);

testRule(protocolVersionSafe, tls, {
  warns: [['minProtocolVersion: TLSV1_0', `${AT}/minProtocolVersion`], 'minProtocolVersion: TLSV1_1, cipherSuites: []', 'mode: ISTIO_MUTUAL, minProtocolVersion: TLSV1_1'],
  takes: ['minProtocolVersion: TLSV1_2', 'minProtocolVersion: TLS_AUTO', 'minProtocolVersion: TLSV1_0, cipherSuites: [AES128-SHA]', ''],
});

testRule(cipherSuiteKnown, (suites) => tls(`cipherSuites: [${suites}]`), {
  warns: [['AES128-SHA, foo', `${AT}/cipherSuites/1`], 'aes128-sha', 'TLS_AES_128_GCM_SHA256', '3DES'],
  takes: ['ALL', '""', '-ALL', '"+AES128-SHA"', '"[A|B]"', '"!X"', 'ECDHE-ECDSA-CHACHA20-POLY1305', 'DES-CBC3-SHA', ''],
});

testRule(cipherSuiteUnique, (suites) => tls(`cipherSuites: [${suites}]`), {
  warns: [['ALL, AES128-SHA, ALL', `${AT}/cipherSuites/2`], '-X, -X'],
  takes: ['ALL, AES128-SHA', 'foo, foo'],
});

testRule(istioMutualAlone, (members) => tls(`mode: ISTIO_MUTUAL, ${members}`), {
  refuses: [
    [PAIR, `${AT}/serverCertificate`, `${AT}/privateKey`], ['caCertificates: /c', `${AT}/caCertificates`],
    ['credentialName: c', `${AT}/credentialName`], ['credentialNames: [c]', `${AT}/credentialNames`], `tlsCertificates: [{ ${PAIR} }]`,
  ],
  takes: ['', 'credentialName: ""', 'credentialNames: []', 'caCrl: /c'],
});

testRule(istioMutualAlone, tls, { takes: [`mode: SIMPLE, ${PAIR}`] });

testRule(passthroughAlone, tls, {
  warns: [
    ['credentialName: c', `${AT}/credentialName`], 'mode: AUTO_PASSTHROUGH, caCrl: /c', 'mode: PASSTHROUGH, privateKey: /k', 'caCertificates: /c',
    'credentialNames: [a]', `tlsCertificates: [{ ${PAIR} }]`,
  ],
  takes: ['', 'httpsRedirect: true', 'mode: SIMPLE, credentialName: c', 'mode: ISTIO_MUTUAL, caCrl: /c'],
});

testRule(oneCertificateSource, tls, {
  refuses: [
    [`mode: SIMPLE, credentialName: c, ${PAIR}`, AT], 'mode: SIMPLE, credentialName: c, credentialNames: [d]',
    `mode: MUTUAL, tlsCertificates: [{ ${PAIR} }], ${PAIR}`, `mode: PASSTHROUGH, credentialName: c, ${PAIR}`,
  ],
  takes: ['mode: SIMPLE, credentialName: c', 'mode: SIMPLE, credentialName: c, serverCertificate: /c', `mode: ISTIO_MUTUAL, credentialName: c, ${PAIR}`],
});

testRule(clientCaPresent, tls, {
  refuses: [[`mode: MUTUAL, ${PAIR}`, AT], [`mode: OPTIONAL_MUTUAL, ${PAIR}, caCertificates: ""`, `${AT}/caCertificates`]],
  takes: [`mode: MUTUAL, ${PAIR}, caCertificates: /c`, 'mode: MUTUAL, credentialName: c', 'mode: MUTUAL, credentialNames: [c]', `mode: SIMPLE, ${PAIR}`, ''],
});

testRule(certificateCount, (pairs) => tls(`mode: SIMPLE, ${pairs}`), {
  warns: [[`tlsCertificates: [{ ${PAIR} }, { ${PAIR} }, { ${PAIR} }]`, `${AT}/tlsCertificates`]],
  takes: [`tlsCertificates: [{ ${PAIR} }, { ${PAIR} }]`, 'credentialName: c, tlsCertificates: [{}, {}, {}]'],
});

testRule(certificateComplete, tls, {
  refuses: [
    ['mode: SIMPLE', AT], 'mode: SIMPLE, serverCertificate: /c', 'mode: MUTUAL, privateKey: /k',
    [`mode: OPTIONAL_MUTUAL, tlsCertificates: [{ ${PAIR} }, {}]`, `${AT}/tlsCertificates/1`],
    [`mode: SIMPLE, ${PAIR}, tlsCertificates: [{ privateKey: /k }]`, `${AT}/tlsCertificates/0`],
  ],
  takes: [`mode: SIMPLE, ${PAIR}`, 'mode: SIMPLE, credentialName: c', 'mode: SIMPLE, credentialNames: [c]', 'mode: PASSTHROUGH', 'mode: ISTIO_MUTUAL', ''],
});

testRule(revocationListUsable, (members) => tls(`caCrl: /crl, ${members}`), {
  refuses: [[`mode: SIMPLE, ${PAIR}`, `${AT}/caCrl`], 'mode: PASSTHROUGH, credentialName: c', 'credentialName: c'],
  takes: [`mode: MUTUAL, ${PAIR}, caCertificates: /c`, 'mode: SIMPLE, credentialName: c', 'mode: ISTIO_MUTUAL, credentialName: c', 'mode: PASSTHROUGH'],
});

describe('a Sidecar', () => {
  const sidecar = (listener: string) => `apiVersion: networking.istio.io/v1\nkind: Sidecar\nmetadata: { name: a, namespace: b }\nspec: { ingress: [${listener}] }\n`;

  test('has its listeners checked too', () => {
    expect(pointers(certificateComplete, sidecar('{ port: { number: 443 }, tls: { mode: SIMPLE } }'))).toEqual(['/spec/ingress/0/tls']);
    expect(pointers(certificateComplete, sidecar(`{ port: { number: 443 }, tls: { mode: SIMPLE, ${PAIR} } }`))).toEqual([]);
  });

  test('has listeners without a port left alone', () => {
    expect(pointers(certificateComplete, sidecar('{ tls: { mode: SIMPLE } }, null'))).toEqual([]);
  });
});
