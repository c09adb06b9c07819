import { httpsRedirectOnHttp } from '../../../src/rules/gateway/https-redirect-on-http';
import { tlsPresent } from '../../../src/rules/gateway/tls-present';
import { tlsWithTlsPort } from '../../../src/rules/gateway/tls-with-tls-port';
import { tlsWithoutPlainHttp } from '../../../src/rules/gateway/tls-without-plain-http';
import { gateway, testRule } from '../rule-table';

/** A server with the protocol named first, and its TLS settings. */
const server = (row: string) => {
  const [, protocol, tls] = /^(\S+) ?(.*)$/.exec(row)!;
  return gateway(`{ servers: [{ hosts: ['*'], port: { number: 443, name: a, protocol: ${protocol} }${tls ? `, tls: ${tls}` : ''} }] }`);
};

testRule(tlsPresent, server, {
  refuses: [['HTTPS', '/spec/servers/0'], 'TLS', 'https', ['TLS null', '/spec/servers/0/tls']],
  takes: ['HTTPS {}', 'TLS { mode: SIMPLE }', 'HTTP', 'TCP', 'GRPC'],
});

testRule(tlsPresent, (port) => gateway(`{ servers: [{ hosts: ['*'], port: ${port} }] }`), {
  refuses: ['{ number: 443, name: a, protocol: TLS }'],
  takes: [
    'null',
    '{ number: 0, name: a, protocol: TLS }',
    '{ number: 443, name: "", protocol: TLS }',
    '{ number: 443, name: a, protocol: TLS, targetPort: 8443 }',
  ],
});

testRule(tlsWithoutPlainHttp, server, {
  refuses: [
    ['HTTP { mode: SIMPLE, credentialName: c }', '/spec/servers/0/tls'], 'GRPC { mode: ISTIO_MUTUAL }', 'HTTP2 { mode: OPTIONAL_MUTUAL }',
    'HTTP { privateKey: /k }', 'HTTP { serverCertificate: /c }', 'HTTP { mode: PASSTHROUGH, caCertificates: /c }',
  ],
  takes: ['HTTP {}', 'HTTP { httpsRedirect: true }', 'HTTP { mode: PASSTHROUGH }', 'HTTP { mode: AUTO_PASSTHROUGH }', 'HTTP', 'TCP { mode: SIMPLE }',
    'HTTPS { mode: SIMPLE }', 'HTTP { credentialName: c }'],
});

testRule(tlsWithTlsPort, server, {
  refuses: [['TCP {}', '/spec/servers/0/tls'], 'MONGO { mode: SIMPLE }', 'MYSQL {}', 'REDIS {}', 'UDP {}'],
  takes: ['TCP', 'UDP', 'HTTP {}', 'GRPC-WEB {}', 'TLS {}', 'HTTPS {}', 'unknown {}'],
});

testRule(httpsRedirectOnHttp, server, {
  warns: [['HTTPS { httpsRedirect: true }', '/spec/servers/0/tls/httpsRedirect'], 'TLS { httpsRedirect: true }', 'TCP { httpsRedirect: true }'],
  takes: ['HTTP { httpsRedirect: true }', 'HTTP2 { httpsRedirect: true }', 'HTTPS { httpsRedirect: false }', 'HTTPS {}', 'HTTPS'],
});
