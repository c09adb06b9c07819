import { AnalysisModel } from '../../model/analysis/analysis-model';
import { ServicePortClaim, servicePortClaims } from '../../model/analysis/service-port-claims';
import { Protocol } from '../../values/protocol';
import { Rule } from '../rule';

export const targetPortOfOnePort: Rule = {
  name: 'deployment/target-port-of-one-port',
  code: 'IST0137',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'apps/Deployment',
  reads: ['Service', 'Namespace'],
  title: 'A port of a Deployment is reached by one port of its Services.',
  why: 'A proxy has one listener for a port of the Pod, and treats it by one of the Services\' ports.',
  fix: 'Use the same port number in all Services, or different target ports.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0137/',
  deviation: 'The proxy is in doubt only where the ports are declared for different protocols.',
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
{ apiVersion: v1, kind: Service, metadata: { name: one, namespace: shop }, spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, targetPort: 8080 }] } }
---
{ apiVersion: v1, kind: Service, metadata: { name: two, namespace: shop }, spec: { selector: { app: reviews }, ports: [{ name: tcp-b, port: 81, targetPort: 8080 }] } }
`,
      at: ['/spec/template/metadata/labels'],
    },
    {
      title: 'A target port that is not written is the port.',
      yaml: `
{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { istio-injection: enabled } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: app, image: app }] } } }
---
{ apiVersion: v1, kind: Service, metadata: { name: one, namespace: shop }, spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, appProtocol: http }] } }
---
{ apiVersion: v1, kind: Service, metadata: { name: two, namespace: shop }, spec: { selector: { app: reviews }, ports: [{ name: tcp-b, port: 81, targetPort: 80 }] } }
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
{ apiVersion: v1, kind: Service, metadata: { name: one, namespace: shop }, spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, targetPort: 8080 }] } }
---
{ apiVersion: v1, kind: Service, metadata: { name: two, namespace: shop }, spec: { selector: { app: reviews }, ports: [{ name: tcp-b, port: 81, targetPort: 8081 }] } }
`,
    },
    {
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
{ apiVersion: v1, kind: Service, metadata: { name: two, namespace: shop }, spec: { selector: { app: reviews }, ports: [{ name: tcp-b, port: 80, targetPort: 8080 }] } }
`,
    },
  ],
  check(subject, context) {
    const analysis = AnalysisModel.of(context.model);
    const byTarget = new Map<string, ServicePortClaim[]>();
    for (const claim of servicePortClaims(subject, analysis)) byTarget.set(claim.target, [...(byTarget.get(claim.target) ?? []), claim]);
    for (const [target, claims] of byTarget) {
      const numbers = new Set(claims.map(({ number }) => number));
      if (numbers.size < 2 || (!analysis.asWritten && new Set(claims.map(protocolOf)).size < 2)) continue;
      const services = [...new Set(claims.map(({ service }) => service.name))].join(', ');
      const message = `The target port ${target} is that of different ports (${[...numbers].sort((a, b) => a - b).join(', ')}) in the Services ${services}`;
      context.report({ at: TEMPLATE_LABELS, message });
    }
  },
};

const TEMPLATE_LABELS = ['spec', 'template', 'metadata', 'labels'];

function protocolOf({ port, number, transport }: ServicePortClaim): Protocol | undefined {
  const appProtocol = port.has('appProtocol') ? { appProtocol: port.text('appProtocol') } : {};
  return Protocol.ofServicePort({ port: number, name: port.text('name'), transport, ...appProtocol });
}
