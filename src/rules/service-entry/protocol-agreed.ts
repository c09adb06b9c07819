import { AnalysisModel } from '../../model/analysis/analysis-model';
import { Rule } from '../rule';

export const protocolAgreed: Rule = {
  name: 'service-entry/protocol-agreed',
  code: 'IST0177',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ServiceEntry',
  title: 'ServiceEntries that declare the same port of the same host agree on its protocol.',
  why: 'Only one protocol can be used at a port; which one depends on the age of the objects.',
  fix: 'Write the same protocol everywhere, or declare the host once.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0177/',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [bank.example]
  ports: [{ number: 443, name: tls, protocol: TLS }]
  resolution: DNS
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: other, namespace: edge }
spec:
  hosts: [bank.example]
  ports: [{ number: 443, name: https, protocol: HTTPS }]
  resolution: DNS
`,
      at: ['/spec/ports/0/protocol', '/spec/ports/0/protocol'],
    },
    {
      title: 'One is for all namespaces, and so for that of the other.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [bank.example]
  ports: [{ number: 443, name: tls, protocol: TLS }]
  resolution: DNS
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: other, namespace: edge }
spec:
  hosts: [bank.example]
  exportTo: [.]
  ports: [{ number: 443, name: any }]
  resolution: DNS
`,
      at: ['/spec/ports/0/protocol', '/spec/ports/0'],
    },
  ],
  good: [
    {
      title: 'In any case.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [bank.example]
  ports: [{ number: 443, name: tls, protocol: TLS }]
  resolution: DNS
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: other, namespace: edge }
spec:
  hosts: [bank.example]
  ports: [{ number: 443, name: tls, protocol: tls }]
  resolution: DNS
`,
    },
    {
      title: 'Each is seen in its own namespace only.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [bank.example]
  exportTo: [.]
  ports: [{ number: 443, name: tls, protocol: TLS }]
  resolution: DNS
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: other, namespace: edge }
spec:
  hosts: [bank.example]
  exportTo: [.]
  ports: [{ number: 443, name: https, protocol: HTTPS }]
  resolution: DNS
`,
    },
  ],
  check(subject, context) {
    const told = new Set<string>();
    for (const { host, number, protocols, entries, ports } of AnalysisModel.of(context.model).entryProtocols.of(subject)) {
      const port = ports.get(subject);
      if (port === undefined || told.has(`${host}:${number}`)) continue;
      told.add(`${host}:${number}`);
      const others = entries.but(subject);
      const message = `Port ${number} of "${host}" has different protocols (${protocols.join(', ')}) here${others === '' ? '' : ` and in ${others}`}`;
      context.report({ at: port.near('protocol'), message, value: port.text('protocol') });
    }
  },
};
