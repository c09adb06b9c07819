import { stableChannelApplies } from '../../model/stable-channel';
import { Rule } from '../rule';

export const noProxyConfig: Rule = {
  name: 'stable-channel/no-proxy-config',
  code: 'STABLE-003',
  severity: 'error',
  layer: 'webhook',
  packs: ['strict'],
  kind: 'networking.istio.io/ProxyConfig',
  title: 'ProxyConfig is not used with the stable channel.',
  why: 'Where the stable channel policy is installed, the API server refuses it for objects that carry the label of the revision: its form may change between releases.',
  fix: 'Use a stable API, or remove the label istio.io/rev from the object.',
  docs: 'https://istio.io/latest/docs/releases/feature-stages/',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1beta1
kind: ProxyConfig
metadata: { name: proxies, namespace: shop, labels: { istio.io/rev: default } }
spec:
  concurrency: 2
`,
      at: [''],
    },
  ],
  good: [
    {
      title: 'Objects without the label are not looked at.',
      yaml: `
apiVersion: networking.istio.io/v1beta1
kind: ProxyConfig
metadata: { name: proxies, namespace: shop }
spec:
  concurrency: 2
`,
    },
  ],
  check(subject, context) {
    if (!stableChannelApplies(subject)) return;
    context.report({ at: [], message: 'The stable channel policy refuses every ProxyConfig' });
  },
};
