import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { labelSetProblem } from '../../values/label-set';
import { Rule } from '../rule';

export const httpSourceLabelsValid: Rule = {
  name: 'virtual-service/http-source-labels-valid',
  code: 'VS-036',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Source labels of an HTTP match are valid labels.',
  why: 'No workload can carry such labels; Istio refuses the object.',
  fix: 'Use letters, digits, "-", "_" and "." (a DNS prefix and "/" before the key is fine); wildcards are not understood.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPMatchRequest',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - match: [{ sourceLabels: { app: 'web*' } }]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/http/0/match/0/sourceLabels'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - match: [{ sourceLabels: { app.kubernetes.io/name: web_front } }]
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    for (const match of VirtualServiceFields.of(subject).httpMatches) {
      const labels = match.child('sourceLabels');
      const problem = labels && labelSetProblem(labels.value as Record<string, string>);
      if (labels && problem !== undefined) context.report({ at: labels.path(), message: `sourceLabels ${problem}` });
    }
  },
};
