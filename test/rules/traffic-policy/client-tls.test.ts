import { clientCertificateComplete } from '../../../src/rules/traffic-policy/client-certificate-complete';
import { configMapReferenceValid } from '../../../src/rules/traffic-policy/config-map-reference-valid';
import { credentialOrFiles } from '../../../src/rules/traffic-policy/credential-or-files';
import { proxyProtocolVersionKnown } from '../../../src/rules/traffic-policy/proxy-protocol-version-known';
import { skippedVerificationMutual } from '../../../src/rules/traffic-policy/skipped-verification-mutual';
import { skippedVerificationSimple } from '../../../src/rules/traffic-policy/skipped-verification-simple';
import { tunnelHostValid } from '../../../src/rules/traffic-policy/tunnel-host-valid';
import { tunnelPortValid } from '../../../src/rules/traffic-policy/tunnel-port-valid';
import { tunnelProtocolKnown } from '../../../src/rules/traffic-policy/tunnel-protocol-known';
import { specTable } from '../spec-table';

describe('TLS of clients', () => {
  specTable({
    rule: configMapReferenceValid,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { tls: { mode: SIMPLE, credentialName: % } } }',
    base: '/trafficPolicy/tls',
    rows: [
      ['configmap://shop/ca', []],
      ['configmap://shop/ca/more', []],
      ['configmap://web/ca', ['/credentialName']],
      ['configmap://shop/', ['/credentialName']],
      ['configmap:///ca', ['/credentialName']],
      ['configmap://', ['/credentialName']],
      ['ca', []],
    ],
  });
  specTable({
    rule: skippedVerificationSimple,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { tls: { mode: %, insecureSkipVerify: true } } }',
    base: '/trafficPolicy/tls',
    rows: [
      ['SIMPLE', []],
      ['SIMPLE, caCertificates: /a', ['/caCertificates']],
      ['SIMPLE, credentialName: a', ['/credentialName']],
      ['SIMPLE, subjectAltNames: [a]', ['/subjectAltNames']],
      ['MUTUAL, subjectAltNames: [a]', []],
    ],
  });
  specTable({
    rule: skippedVerificationMutual,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { tls: { mode: %, insecureSkipVerify: true } } }',
    base: '/trafficPolicy/tls',
    rows: [
      ['MUTUAL, credentialName: a', []],
      ['MUTUAL, caCertificates: /a', ['/caCertificates']],
      ['MUTUAL, subjectAltNames: [a]', ['/subjectAltNames']],
    ],
  });
  specTable({
    rule: credentialOrFiles,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { tls: { mode: % } } }',
    base: '/trafficPolicy/tls',
    rows: [
      ['SIMPLE, credentialName: a, clientCertificate: /a', ['/clientCertificate']],
      ['MUTUAL, credentialName: a, caCrl: /a', ['/caCrl']],
      ['DISABLE, credentialName: a, caCrl: /a', []],
      ['SIMPLE, caCrl: /a', []],
    ],
  });
  specTable({
    rule: clientCertificateComplete,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { tls: { mode: % } } }',
    base: '/trafficPolicy/tls',
    rows: [
      ['MUTUAL', ['', '']],
      ['MUTUAL, privateKey: /a', ['']],
      ['MUTUAL, credentialName: a', []],
      ['SIMPLE', []],
      ['ISTIO_MUTUAL', []],
    ],
  });
});

describe('tunnels and the PROXY protocol', () => {
  specTable({
    rule: tunnelProtocolKnown,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { tunnel: { protocol: % } } }',
    base: '/trafficPolicy/tunnel',
    rows: [
      ['POST', []],
      ['CONNECT', []],
      ["''", []],
      ['post', ['/protocol']],
    ],
  });
  specTable({
    rule: tunnelHostValid,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { tunnel: { targetHost: % } } }',
    base: '/trafficPolicy/tunnel',
    rows: [
      ['a.b', []],
      ['1.2.3.4', []],
      ["'::1'", []],
      ["'*.a'", ['/targetHost']],
      ['1.2.3', ['/targetHost']],
      ["''", ['/targetHost']],
    ],
  });
  specTable({
    rule: tunnelPortValid,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { tunnel: { targetPort: % } } }',
    base: '/trafficPolicy/tunnel',
    rows: [
      ['1', []],
      ['65535', []],
      ['0', ['/targetPort']],
      ['65536', ['/targetPort']],
    ],
  });
  specTable({
    rule: proxyProtocolVersionKnown,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { proxyProtocol: { version: % } } }',
    base: '/trafficPolicy/proxyProtocol',
    rows: [
      ['V1', []],
      ['V2', []],
      ['v1', ['/version']],
    ],
  });
});
