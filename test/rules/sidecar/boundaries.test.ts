import { catchAllListenerLast } from '../../../src/rules/sidecar/catch-all-listener-last';
import { defaultEndpointLocal } from '../../../src/rules/sidecar/default-endpoint-local';
import { egressBindValid } from '../../../src/rules/sidecar/egress-bind-valid';
import { egressEverythingAlone } from '../../../src/rules/sidecar/egress-everything-alone';
import { egressHostUnique } from '../../../src/rules/sidecar/egress-host-unique';
import { egressHostValid } from '../../../src/rules/sidecar/egress-host-valid';
import { egressHostsPresent } from '../../../src/rules/sidecar/egress-hosts-present';
import { egressListenerUnique } from '../../../src/rules/sidecar/egress-listener-unique';
import { egressNotNull } from '../../../src/rules/sidecar/egress-not-null';
import { egressPortValid } from '../../../src/rules/sidecar/egress-port-valid';
import { egressProxyValid } from '../../../src/rules/sidecar/egress-proxy-valid';
import { egressProxyWithAllowAny } from '../../../src/rules/sidecar/egress-proxy-with-allow-any';
import { egressSocketValid } from '../../../src/rules/sidecar/egress-socket-valid';
import { egressTargetPortUnset } from '../../../src/rules/sidecar/egress-target-port-unset';
import { httpPoolOnHttp } from '../../../src/rules/sidecar/http-pool-on-http';
import { ingressBindValid } from '../../../src/rules/sidecar/ingress-bind-valid';
import { ingressNotNull } from '../../../src/rules/sidecar/ingress-not-null';
import { ingressPortNameValid } from '../../../src/rules/sidecar/ingress-port-name-valid';
import { ingressPortNumberValid } from '../../../src/rules/sidecar/ingress-port-number-valid';
import { ingressPortPresent } from '../../../src/rules/sidecar/ingress-port-present';
import { ingressPortUnique } from '../../../src/rules/sidecar/ingress-port-unique';
import { ingressProtocolKnown } from '../../../src/rules/sidecar/ingress-protocol-known';
import { ingressTargetPortUnset } from '../../../src/rules/sidecar/ingress-target-port-unset';
import { ingressTlsUsable } from '../../../src/rules/sidecar/ingress-tls-usable';
import { notEmpty } from '../../../src/rules/sidecar/not-empty';
import { outboundModeSupported } from '../../../src/rules/sidecar/outbound-mode-supported';
import { workloadSelectorValid } from '../../../src/rules/sidecar/workload-selector-valid';
import { specTable } from '../spec-table';

describe('the whole', () => {
  specTable({
    rule: notEmpty,
    kind: 'Sidecar',
    rows: [
      ['{}', ['']],
      ['{ egress: [] }', ['']],
      ['{ workloadSelector: {} }', ['']],
      ['{ outboundTrafficPolicy: {} }', []],
      ['{ inboundConnectionPool: {} }', []],
      ['{ ingress: [{}] }', []],
    ],
  });
  specTable({
    rule: workloadSelectorValid,
    kind: 'Sidecar',
    spec: '{ workloadSelector: % }',
    base: '/workloadSelector',
    rows: [
      ['{ labels: { a: b } }', []],
      ['{}', ['']],
      ["{ labels: { a: 'b*' } }", ['/labels/a']],
    ],
  });
});

describe('ingress', () => {
  specTable({
    rule: ingressNotNull,
    kind: 'Sidecar',
    rows: [
      ['{ ingress: [null] }', ['/ingress/0']],
    ],
  });
  specTable({
    rule: ingressPortPresent,
    kind: 'Sidecar',
    rows: [
      ['{ ingress: [{}, null] }', ['/ingress/0']],
    ],
  });
  specTable({
    rule: ingressPortNumberValid,
    kind: 'Sidecar',
    rows: [
      ['{ ingress: [{ port: {} }] }', ['/ingress/0/port']],
    ],
  });
  specTable({
    rule: ingressTargetPortUnset,
    kind: 'Sidecar',
    base: '/ingress/0/port/targetPort',
    rows: [
      ['{ ingress: [{ port: { targetPort: 1 } }, { port: { targetPort: 0 } }] }', ['']],
    ],
  });
  specTable({
    rule: ingressPortNameValid,
    kind: 'Sidecar',
    rows: [
      ['{ ingress: [{ port: { name: a_b } }, { port: { name: null } }] }', ['/ingress/0/port/name']],
    ],
  });
  specTable({
    rule: ingressProtocolKnown,
    kind: 'Sidecar',
    rows: [
      ['{ ingress: [{ port: { protocol: x } }, { port: {} }] }', ['/ingress/0/port/protocol']],
    ],
  });
  specTable({
    rule: ingressPortUnique,
    kind: 'Sidecar',
    rows: [
      ['{ ingress: [{ port: { number: 1 }, bind: 1.1.1.1 }, { port: { number: 1 }, bind: 2.2.2.2 }] }', ['/ingress/1/port/number']],
    ],
  });
  specTable({
    rule: ingressBindValid,
    kind: 'Sidecar',
    spec: '{ ingress: [{ port: { number: 80, protocol: HTTP }, bind: % }] }',
    base: '/ingress/0/bind',
    rows: [
      ['0.0.0.0', []],
      ["'::1'", []],
      ["''", []],
      ['unix:///a', ['']],
      ['a.b', ['']],
      ['1.2.3.4/8', ['']],
    ],
  });
  specTable({
    rule: defaultEndpointLocal,
    kind: 'Sidecar',
    spec: '{ ingress: [{ port: { number: 80, protocol: HTTP }, defaultEndpoint: % }] }',
    base: '/ingress/0/defaultEndpoint',
    rows: [
      ["':8080'", []],
      ["'[::1]:80'", []],
      ["'[::]:80'", []],
      ['0.0.0.0:65535', []],
      ["'unix://@a'", []],
      ["''", []],
      ['10.0.0.1:80', ['']],
      ['localhost:80', ['']],
      ['127.0.0.1', ['']],
      ["'::1:80'", ['']],
      ["'127.0.0.1:'", ['']],
      ["'127.0.0.1:0'", ['']],
      ["'127.0.0.1:65536'", ['']],
      ["'127.0.0.1:http'", ['']],
      ["'unix://'", ['']],
    ],
  });
  specTable({
    rule: ingressTlsUsable,
    kind: 'Sidecar',
    spec: '{ ingress: [{ port: { number: 1, protocol: TLS }, tls: { % } }] }',
    base: '/ingress/0/tls',
    rows: [
      ['mode: MUTUAL', []],
      ['httpsRedirect: true', ['/httpsRedirect']],
      ['subjectAltNames: [a]', ['/subjectAltNames']],
      ['credentialNames: [a]', ['/credentialNames']],
      ['tlsCertificates: [{}]', ['/tlsCertificates']],
      ['mode: ISTIO_MUTUAL', ['/mode']],
      ['mode: PASSTHROUGH', []],
    ],
  });
  specTable({
    rule: ingressTlsUsable,
    kind: 'Sidecar',
    rows: [
      ['{ ingress: [{ port: { number: 1 }, tls: {} }] }', ['/ingress/0/tls']],
    ],
  });
  specTable({
    rule: httpPoolOnHttp,
    kind: 'Sidecar',
    spec: '{ ingress: [% }',
    base: '/ingress/0/connectionPool/http',
    rows: [
      ['{ port: { number: 80, protocol: HTTP }, connectionPool: { http: {} } }]', []],
      ['{ port: {}, connectionPool: { http: {} } }, { port: {}, connectionPool: { tcp: {} } }]', ['']],
    ],
  });
});

describe('egress', () => {
  specTable({
    rule: egressNotNull,
    kind: 'Sidecar',
    rows: [
      ['{ egress: [null] }', ['/egress/0']],
    ],
  });
  specTable({
    rule: catchAllListenerLast,
    kind: 'Sidecar',
    rows: [
      ['{ egress: [{}, {}, { port: {} }] }', ['/egress/0', '/egress/1']],
      ['{ egress: [{ port: {} }, {}] }', []],
    ],
  });
  specTable({
    rule: egressTargetPortUnset,
    kind: 'Sidecar',
    base: '/egress/0/port/targetPort',
    rows: [
      ['{ egress: [{ hosts: [./*], port: { targetPort: 1 } }] }', ['']],
    ],
  });
  specTable({
    rule: egressPortValid,
    kind: 'Sidecar',
    rows: [
      ["{ egress: [{ hosts: [./*], port: { name: '', protocol: '' } }] }", []],
      ['{ egress: [{ hosts: [./*], port: { name: a.b, protocol: x } }] }', ['/egress/0/port/name', '/egress/0/port/protocol']],
    ],
  });
  specTable({
    rule: egressSocketValid,
    kind: 'Sidecar',
    spec: '{ egress: [{ hosts: [./*], port: {}, % }] }',
    base: '/egress/0',
    rows: [
      ['bind: unix:///a', []],
      ['bind: unix:///a/', ['/bind']],
      ['bind: unix:///a, captureMode: IPTABLES', ['/captureMode']],
      ['bind: unix:///a, captureMode: DEFAULT', []],
      ['bind: 1.2.3.4', ['/bind']],
      ["bind: ''", ['/bind']],
    ],
  });
  specTable({
    rule: egressBindValid,
    kind: 'Sidecar',
    spec: '{ egress: [{ hosts: [./*], port: { number: % } }] }',
    base: '/egress/0',
    rows: [
      ['1', []],
      ['65536', ['/port/number']],
      ['0', []],
      ['1 }, bind: 1.2.3.4, x: {', []],
      ['1 }, bind: unix:///a, x: {', ['/bind']],
    ],
  });
  specTable({
    rule: egressListenerUnique,
    kind: 'Sidecar',
    rows: [
      [
        '{ egress: [{ port: { number: 1 } }, { port: { number: 1 } }, { port: {}, bind: unix:///a }, { port: {}, bind: '
        + 'unix:///a }, { port: {}, bind: unix:///b }] }',
        ['/egress/1/port/number', '/egress/3/bind'],
      ],
    ],
  });
  specTable({
    rule: egressHostsPresent,
    kind: 'Sidecar',
    rows: [
      ['{ egress: [{}, { hosts: [] }, null] }', ['/egress/0', '/egress/1/hosts']],
    ],
  });
  specTable({
    rule: egressHostValid,
    kind: 'Sidecar',
    spec: "{ egress: [{ hosts: ['%'] }] }",
    base: '/egress/0/hosts/0',
    rows: [
      ['./*', []],
      ['*/*', []],
      ['ns/*', []],
      ['~/*', []],
      ['~ns/a.com', []],
      ['*/x.com', []],
      ['ns/*.x.com', []],
      ['foo.com', ['']],
      ['ns/foo', ['']],
      ['ns/*foo.com', ['']],
      ['*/1.2.3.4', ['']],
      ['ns_a/x.com', ['']],
      ['/x.com', ['']],
      ['ns/', ['']],
      ['~~/*', ['']],
      ['', ['']],
    ],
  });
  specTable({
    rule: egressHostUnique,
    kind: 'Sidecar',
    spec: '{ egress: [{ hosts: [%] }] }',
    base: '/egress/0/hosts',
    rows: [
      ['./a.b, shop/a.b', ['/1']],
      ["'ns/*', ns/a.b", ['/1']],
      ["ns/a.b, 'ns/*'", ['/1']],
      ['~ns/a.b, ~ns/a.b', []],
      ["'ns/*.b', ns/a.b", []],
      ['a.b, a.b', []],
      ["'*/*', '*/*'", ['/1']],
    ],
  });
  specTable({
    rule: egressEverythingAlone,
    kind: 'Sidecar',
    spec: '{ egress: [{ hosts: [%] }] }',
    base: '/egress/0/hosts',
    rows: [
      ["'*/*'", []],
      ["'*/*', ./a.b", ['/0']],
      ["a/b.c, '*/*'", ['/1']],
      ["'*/*', '*/a.b'", []],
      ["'*/a.b', ./a.b", []],
    ],
  });
});

describe('outbound traffic', () => {
  specTable({
    rule: outboundModeSupported,
    kind: 'Sidecar',
    spec: '{ outboundTrafficPolicy: { mode: % } }',
    base: '/outboundTrafficPolicy',
    rows: [
      ['ALLOW_ANY', []],
      ['ALLOW_ANY_DYNAMIC_DNS', ['/mode']],
    ],
  });
  specTable({
    rule: egressProxyWithAllowAny,
    kind: 'Sidecar',
    spec: '{ outboundTrafficPolicy: { mode: %, egressProxy: {} } }',
    base: '/outboundTrafficPolicy/egressProxy',
    rows: [
      ['ALLOW_ANY', []],
      ['REGISTRY_ONLY', ['']],
      ['null', ['']],
    ],
  });
  specTable({
    rule: egressProxyValid,
    kind: 'Sidecar',
    spec: '{ outboundTrafficPolicy: { mode: ALLOW_ANY, egressProxy: { % } } }',
    base: '/outboundTrafficPolicy/egressProxy',
    rows: [
      ['host: a.b, port: { number: 1 }', []],
      ["host: '*', port: { number: 1 }", ['/host']],
      ['host: a.b', ['']],
      ['host: a.b, port: {}', ['/port']],
      ['host: a.b, port: { number: 65536 }, subset: a.b', ['/port/number', '/subset']],
    ],
  });
});
