import { AnalysisModel } from '../../model/analysis/analysis-model';
import { POD_KINDS } from '../../model/analysis/pod-template';
import { GatewayFields } from '../../model/gateway-fields';
import { Rule } from '../rule';

export const hostServedOnce: Rule = {
  name: 'gateway/host-served-once',
  code: 'IST0145',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  reads: [...POD_KINDS, 'Namespace'],
  title: 'A host is served by one Gateway only on each port and address of the same Pods.',
  why: 'The proxy takes one of the servers and drops the other.',
  fix: 'Put both into one Gateway, or use different hosts or ports.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0145/',
  deviation: 'Servers of plain HTTP are merged, and the rules of both Gateways hold: only servers with TLS are in conflict, by hosts with their namespaces.',
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
spec: { selector: { istio: base-gateway }, servers: [{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [shop.example.com], tls: { mode: SIMPLE, credentialName: a } }] }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: two, namespace: edge }
spec: { selector: { istio: base-gateway }, servers: [{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [shop.example.com], tls: { mode: SIMPLE, credentialName: b } }] }
`,
      at: ['/spec/servers/0/hosts/0', '/spec/servers/0/hosts/0'],
    },
    {
      title: 'One selector asks for more, and the Pods have it.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: base-tls, namespace: base-edge }
spec: { selector: { istio: base-gateway }, ports: [{ name: https, port: 443, protocol: TCP }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: more, namespace: edge }
spec: { template: { metadata: { labels: { istio: base-gateway, tier: outer } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: one, namespace: edge }
spec: { selector: { istio: base-gateway }, servers: [{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [shop.example.com], tls: { mode: SIMPLE, credentialName: a } }] }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: two, namespace: edge }
spec: { selector: { istio: base-gateway, tier: outer }, servers: [{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [shop.example.com], tls: { mode: SIMPLE, credentialName: b } }] }
`,
      at: ['/spec/servers/0/hosts/0', '/spec/servers/0/hosts/0'],
    },
  ],
  good: [
    {
      title: 'Another address.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: base-tls, namespace: base-edge }
spec: { selector: { istio: base-gateway }, ports: [{ name: https, port: 443, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: one, namespace: edge }
spec: { selector: { istio: base-gateway }, servers: [{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [shop.example.com], tls: { mode: SIMPLE, credentialName: a } }] }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: two, namespace: edge }
spec: { selector: { istio: base-gateway }, servers: [{ bind: 127.0.0.1, port: { number: 443, name: https, protocol: HTTPS }, hosts: [shop.example.com], tls: { mode: SIMPLE, credentialName: b } }] }
`,
    },
    {
      title: 'Other Pods.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: base-tls, namespace: base-edge }
spec: { selector: { istio: base-gateway }, ports: [{ name: https, port: 443, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: one, namespace: edge }
spec: { selector: { istio: base-gateway }, servers: [{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [shop.example.com], tls: { mode: SIMPLE, credentialName: a } }] }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: two, namespace: edge }
spec: { selector: { istio: base-gateway-b }, servers: [{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [shop.example.com], tls: { mode: SIMPLE, credentialName: b } }] }
`,
    },
  ],
  check(subject, context) {
    const { gatewayConflicts } = AnalysisModel.of(context.model);
    for (const { field, port } of GatewayFields.of(subject).servers) {
      for (const host of field.list('hosts')) {
        const others = gatewayConflicts.others(subject, field, host.string);
        if (others === '') continue;
        context.report({ at: host.path(), message: `The host "${host.string}" is served on port ${port?.number('number') ?? 0} by ${others}, too`, value: host.string });
      }
    }
  },
};
