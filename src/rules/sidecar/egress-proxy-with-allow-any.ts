import { SidecarFields } from '../../model/sidecar-fields';
import { Rule } from '../rule';

export const egressProxyWithAllowAny: Rule = {
  name: 'sidecar/egress-proxy-with-allow-any',
  code: 'SC-051',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'An egress proxy goes with the outbound traffic mode ALLOW_ANY.',
  why: 'With REGISTRY_ONLY (also the default here) unknown traffic is dropped, not proxied; Istio refuses the object.',
  fix: 'Set `mode: ALLOW_ANY`, or remove the egress proxy.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#OutboundTrafficPolicy',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  outboundTrafficPolicy:
    egressProxy: { host: egress.mesh.svc.cluster.local, port: { number: 443 } }
`,
      at: ['/spec/outboundTrafficPolicy/egressProxy'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  outboundTrafficPolicy:
    mode: REGISTRY_ONLY
    egressProxy: { host: egress.mesh.svc.cluster.local, port: { number: 443 } }
`,
      at: ['/spec/outboundTrafficPolicy/egressProxy'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  outboundTrafficPolicy:
    mode: ALLOW_ANY
    egressProxy: { host: egress.mesh.svc.cluster.local, port: { number: 443 } }
`,
    },
  ],
  check(subject, context) {
    const policy = SidecarFields.of(subject).spec.child('outboundTrafficPolicy');
    const mode = policy?.text('mode') || 'REGISTRY_ONLY';
    if (policy === undefined || !policy.has('egressProxy') || mode === 'ALLOW_ANY' || mode === 'ALLOW_ANY_DYNAMIC_DNS') return;
    context.report({ at: policy.path('egressProxy'), message: `An egress proxy needs the mode ALLOW_ANY, not ${mode}` });
  },
};
