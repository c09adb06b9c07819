import { SidecarFields } from '../../model/sidecar-fields';
import { Rule } from '../rule';

export const notEmpty: Rule = {
  name: 'sidecar/not-empty',
  code: 'SC-002',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'A Sidecar sets listeners, the outbound traffic policy or the inbound connection pool.',
  why: 'It would change nothing; Istio refuses the object.',
  fix: 'Fill in `egress`, `ingress`, `outboundTrafficPolicy` or `inboundConnectionPool`, or remove the object.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#Sidecar',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  workloadSelector: { labels: { app: web } }
`,
      at: ['/spec'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  outboundTrafficPolicy: {}
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  egress:
    - hosts: [./*]
`,
    },
  ],
  check(subject, context) {
    const { egress, ingress, spec } = SidecarFields.of(subject);
    if (egress.length > 0 || ingress.length > 0 || spec.has('outboundTrafficPolicy') || spec.has('inboundConnectionPool')) return;
    context.report({ at: ['spec'], message: 'A Sidecar must set egress, ingress, outboundTrafficPolicy or inboundConnectionPool' });
  },
};
