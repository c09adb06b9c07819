import { SidecarFields } from '../../model/sidecar-fields';
import { Rule } from '../rule';

export const outboundModeSupported: Rule = {
  name: 'sidecar/outbound-mode-supported',
  code: 'SC-050',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'The outbound traffic mode of a Sidecar is ALLOW_ANY or REGISTRY_ONLY.',
  why: 'ALLOW_ANY_DYNAMIC_DNS can only be set for the whole mesh; Istio refuses the object.',
  fix: 'Use ALLOW_ANY or REGISTRY_ONLY here.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#OutboundTrafficPolicy',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  outboundTrafficPolicy:
    mode: ALLOW_ANY_DYNAMIC_DNS
`,
      at: ['/spec/outboundTrafficPolicy/mode'],
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
`,
    },
  ],
  check(subject, context) {
    const policy = SidecarFields.of(subject).spec.child('outboundTrafficPolicy');
    if (policy?.text('mode') !== 'ALLOW_ANY_DYNAMIC_DNS') return;
    const message = 'The mode ALLOW_ANY_DYNAMIC_DNS can not be used in a Sidecar';
    context.report({ at: policy.path('mode'), message, value: 'ALLOW_ANY_DYNAMIC_DNS' });
  },
};
