import { stableChannelApplies } from '../../model/stable-channel';
import { Rule } from '../rule';

export const noEnvoyFilter: Rule = {
  name: 'stable-channel/no-envoy-filter',
  code: 'STABLE-001',
  severity: 'error',
  layer: 'webhook',
  packs: ['strict'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'EnvoyFilter is not used with the stable channel.',
  why: 'Where the stable channel policy is installed, the API server refuses it for objects that carry the label of the revision: its form may change between releases.',
  fix: 'Use a stable API, or remove the label istio.io/rev from the object.',
  docs: 'https://istio.io/latest/docs/releases/feature-stages/',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: filter, namespace: shop, labels: { istio.io/rev: default } }
spec:
  priority: 10
`,
      at: [''],
    },
  ],
  good: [
    {
      title: 'Objects without the label are not looked at.',
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: filter, namespace: shop }
spec:
  priority: 10
`,
    },
  ],
  check(subject, context) {
    if (!stableChannelApplies(subject)) return;
    context.report({ at: [], message: 'The stable channel policy refuses every EnvoyFilter' });
  },
};
