import { Field } from '../../model/field';
import { Rule } from '../rule';

export const egressProxyUnset: Rule = {
  name: 'sidecar/egress-proxy-unset',
  code: 'IST0002',
  severity: 'warning',
  layer: 'analysis',
  packs: ['strict', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'A Sidecar names no proxy for unknown traffic.',
  why: 'Istio reports the field `outboundTrafficPolicy.egressProxy` as ignored.',
  fix: 'Use an egress gateway with a VirtualService instead.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0002/',
  deviation: 'Unknown traffic is still sent to the proxy that is named, so the field is not ignored: pack strict has it as a word of caution.',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: scope, namespace: shop }
spec:
  egress: [{ hosts: ['./*'] }]
  outboundTrafficPolicy: { mode: ALLOW_ANY, egressProxy: { host: proxy.shop.svc.cluster.local, port: { number: 80 } } }
`,
      at: ['/spec/outboundTrafficPolicy/egressProxy'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: scope, namespace: base-shop }
spec:
  egress: [{ hosts: ['./*'] }]
  workloadSelector: { labels: { app: base-catalog } }
  outboundTrafficPolicy: { mode: ALLOW_ANY, egressProxy: { host: base-catalog.base-shop.svc.cluster.local, port: { number: 9080 } } }
`,
      at: ['/spec/outboundTrafficPolicy/egressProxy'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: scope, namespace: shop }
spec:
  egress: [{ hosts: ['./*'] }]
  outboundTrafficPolicy: { mode: ALLOW_ANY }
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: scope, namespace: shop }
spec:
  egress: [{ hosts: ['./*'] }]
`,
    },
  ],
  check(subject, context) {
    const policy = Field.of(subject.object).child('spec')?.child('outboundTrafficPolicy');
    if (policy?.has('egressProxy')) context.report({ at: policy.path('egressProxy'), message: 'outboundTrafficPolicy.egressProxy is ignored' });
  },
};
