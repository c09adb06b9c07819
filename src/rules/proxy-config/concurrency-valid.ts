import { Field } from '../../model/field';
import { Rule } from '../rule';

export const concurrencyValid: Rule = {
  name: 'proxy-config/concurrency-valid',
  code: 'PC-002',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ProxyConfig',
  title: 'The number of worker threads is not negative.',
  why: 'A proxy can not have fewer threads than none; Istio refuses the object.',
  fix: 'Use a number from 1, or 0 for one thread per core.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/proxy-config/#ProxyConfig',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1beta1
kind: ProxyConfig
metadata: { name: proxies, namespace: shop }
spec:
  concurrency: -1
`,
      at: ['/spec/concurrency'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1beta1
kind: ProxyConfig
metadata: { name: proxies, namespace: shop }
spec:
  concurrency: 0
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    const concurrency = spec.number('concurrency') ?? 0;
    if (concurrency < 0) {
      context.report({
        at: spec.path('concurrency'),
        message: `concurrency ${concurrency} must not be negative`,
        value: concurrency,
      });
    }
  },
};
