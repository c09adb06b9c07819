import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { labelSetProblem } from '../../values/label-set';
import { Rule } from '../rule';

export const tlsSourceLabelsValid: Rule = {
  name: 'virtual-service/tls-source-labels-valid',
  code: 'VS-087',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Source labels of a TLS match are valid labels.',
  why: 'No workload can carry such labels; Istio refuses the object.',
  fix: 'Use letters, digits, "-", "_" and "." (a DNS prefix and "/" before the key is fine); wildcards are not understood.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#TLSMatchAttributes',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews.example.com]
  tls:
    - match: [{ sniHosts: [reviews.example.com], sourceLabels: { app: '{*}' } }]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/tls/0/match/0/sourceLabels'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews.example.com]
  tls:
    - match: [{ sniHosts: [reviews.example.com], sourceLabels: { app: web } }]
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    for (const match of VirtualServiceFields.of(subject).tlsMatches) {
      const labels = match.child('sourceLabels');
      const problem = labels && labelSetProblem(labels.value as Record<string, string>);
      if (labels && problem !== undefined) context.report({ at: labels.path(), message: `sourceLabels ${problem}` });
    }
  },
};
