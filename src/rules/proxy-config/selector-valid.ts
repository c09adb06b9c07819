import { Field } from '../../model/field';
import { selectorProblems } from '../../model/policy-target-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const selectorValid: Rule = {
  name: 'proxy-config/selector-valid',
  code: 'PC-001',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/ProxyConfig',
  title: 'The selector names labels, without wildcards.',
  why: 'A wildcard selects nothing that anybody means, so Istio refuses it; a selector without labels selects all workloads in scope.',
  fix: 'Name exact labels, or leave the selector out for the whole namespace.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/proxy-config/#ProxyConfig',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1beta1
kind: ProxyConfig
metadata: { name: proxies, namespace: shop }
spec:
  concurrency: 2
  selector: { matchLabels: { app: 'cart*' } }
`,
      at: ['/spec/selector/matchLabels/app'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1beta1
kind: ProxyConfig
metadata: { name: proxies, namespace: shop }
spec:
  concurrency: 2
  selector: { matchLabels: {} }
`,
      at: ['/spec/selector'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1beta1
kind: ProxyConfig
metadata: { name: proxies, namespace: shop }
spec:
  concurrency: 2
  selector: { matchLabels: { app: cart } }
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    reportProblems(selectorProblems('PC-001', spec), context);
  },
};
