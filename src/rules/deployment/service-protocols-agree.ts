import { AnalysisModel } from '../../model/analysis/analysis-model';
import { ServicePortClaim, servicePortClaims } from '../../model/analysis/service-port-claims';
import { Rule } from '../rule';

export const serviceProtocolsAgree: Rule = {
  name: 'deployment/service-protocols-agree',
  code: 'IST0116',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'apps/Deployment',
  reads: ['Service', 'Namespace'],
  title: 'Services in front of a Deployment use one transport protocol for a port.',
  why: 'A proxy has one listener for a port, which speaks one protocol.',
  fix: 'Give the ports different numbers, or the same protocol.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0116/',
  bad: [
    {
      yaml: `
{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { istio-injection: enabled } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: app, image: app }] } } }
---
{ apiVersion: v1, kind: Service, metadata: { name: one, namespace: shop }, spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, protocol: TCP }] } }
---
{ apiVersion: v1, kind: Service, metadata: { name: two, namespace: shop }, spec: { selector: { app: reviews }, ports: [{ name: tcp-b, port: 80, protocol: UDP }] } }
`,
      at: ['/spec/template/metadata/labels'],
    },
    {
      title: 'What is not written is TCP.',
      yaml: `
{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { istio-injection: enabled } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: app, image: app }] } } }
---
{ apiVersion: v1, kind: Service, metadata: { name: one, namespace: shop }, spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, targetPort: 8080 }] } }
---
{ apiVersion: v1, kind: Service, metadata: { name: two, namespace: shop }, spec: { selector: { app: reviews }, ports: [{ name: tcp-b, port: 80, protocol: UDP }] } }
`,
      at: ['/spec/template/metadata/labels'],
    },
  ],
  good: [
    {
      yaml: `
{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { istio-injection: enabled } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: app, image: app }] } } }
---
{ apiVersion: v1, kind: Service, metadata: { name: one, namespace: shop }, spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, protocol: TCP }] } }
---
{ apiVersion: v1, kind: Service, metadata: { name: two, namespace: shop }, spec: { selector: { app: reviews }, ports: [{ name: tcp-b, port: 80, targetPort: 80 }] } }
`,
    },
    {
      title: 'Not in the mesh.',
      yaml: `
{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { istio-injection: disabled } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: app, image: app }] } } }
---
{ apiVersion: v1, kind: Service, metadata: { name: one, namespace: shop }, spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, protocol: TCP }] } }
---
{ apiVersion: v1, kind: Service, metadata: { name: two, namespace: shop }, spec: { selector: { app: reviews }, ports: [{ name: tcp-b, port: 80, protocol: UDP }] } }
`,
    },
  ],
  check(subject, context) {
    const byPort = new Map<number, ServicePortClaim[]>();
    const claimed = servicePortClaims(subject, AnalysisModel.of(context.model));
    for (const claim of claimed) byPort.set(claim.number, [...(byPort.get(claim.number) ?? []), claim]);
    for (const [number, claims] of byPort) {
      const protocols = new Set(claims.map(({ transport }) => transport));
      if (protocols.size < 2) continue;
      const services = [...new Set(claims.map(({ service }) => service.name))].join(', ');
      context.report({ at: TEMPLATE_LABELS, message: `Port ${number} has different protocols (${[...protocols].sort().join(', ')}) in the Services ${services}` });
    }
  },
};

const TEMPLATE_LABELS = ['spec', 'template', 'metadata', 'labels'];
