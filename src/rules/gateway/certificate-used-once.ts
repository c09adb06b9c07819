import { AnalysisModel } from '../../model/analysis/analysis-model';
import { GatewayFields } from '../../model/gateway-fields';
import { Rule } from '../rule';

export const certificateUsedOnce: Rule = {
  name: 'gateway/certificate-used-once',
  code: 'IST0138',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  title: 'Gateways of the same Pods use different certificates.',
  why: 'Browsers use one HTTP/2 connection for all hosts of a certificate; a request for a host of the other Gateway then gets 404.',
  fix: 'Put the hosts of a certificate into one Gateway.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0138/',
  deviation: 'Only Gateways with equal selectors are surely served by the same Pods, and only these are told of each other.',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: base-tls, namespace: base-edge }
spec: { selector: { istio: base-gateway }, ports: [{ name: https, port: 443, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: one, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [a.example.com], tls: { mode: SIMPLE, credentialName: wild } }]
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: two, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [b.example.com], tls: { mode: SIMPLE, credentialName: wild } }]
`,
      at: ['/spec/servers/0/tls', '/spec/servers/0/tls'],
    },
    {
      title: 'The same files.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: base-tls, namespace: base-edge }
spec: { selector: { istio: base-gateway }, ports: [{ name: https, port: 443, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: one, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers:
    - { port: { number: 443, name: https, protocol: HTTPS }, hosts: [one.example.com], tls: { mode: SIMPLE, serverCertificate: /c, privateKey: /k } }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: two, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers:
    - { port: { number: 443, name: https, protocol: HTTPS }, hosts: [two.example.com], tls: { mode: SIMPLE, serverCertificate: /c, privateKey: /k } }
`,
      at: ['/spec/servers/0/tls', '/spec/servers/0/tls'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: base-tls, namespace: base-edge }
spec: { selector: { istio: base-gateway }, ports: [{ name: https, port: 443, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: one, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [a.example.com], tls: { mode: SIMPLE, credentialName: a } }]
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: two, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [b.example.com], tls: { mode: SIMPLE, credentialName: b } }]
`,
    },
    {
      title: 'Within one Gateway.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: base-tls, namespace: base-edge }
spec: { selector: { istio: base-gateway }, ports: [{ name: https, port: 443, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: one, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [a.example.com], tls: { mode: SIMPLE, credentialName: a } }, { port: { number: 443, name: https-b, protocol: HTTPS }, hosts: [b.example.com], tls: { mode: SIMPLE, credentialName: a } }]
`,
    },
  ],
  check(subject, context) {
    const { gatewayCertificates, asWritten } = AnalysisModel.of(context.model);
    for (const { field, tls } of GatewayFields.of(subject).servers) {
      const others = tls === undefined ? '' : gatewayCertificates.others(subject, field, !asWritten);
      if (others === '') continue;
      context.report({ at: field.path('tls'), message: `The certificate is also that of ${others}, and clients may use one connection for both` });
    }
  },
};
