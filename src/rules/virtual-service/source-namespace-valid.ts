import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { dnsLabelProblem } from '../../values/dns-label';
import { Rule } from '../rule';

export const sourceNamespaceValid: Rule = {
  name: 'virtual-service/source-namespace-valid',
  code: 'VS-038',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A source namespace that an HTTP match asks for is the name of a namespace.',
  why: 'No namespace has such a name; Istio refuses the object.',
  fix: 'Write one name; for several namespaces write several matches.',
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
    - match: [{ sourceNamespace: 'team-*' }]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/http/0/match/0/sourceNamespace'],
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
    - match: [{ sourceNamespace: team-a }]
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    for (const match of VirtualServiceFields.of(subject).httpMatches) {
      const value = match.text('sourceNamespace');
      const problem = value === '' ? undefined : dnsLabelProblem(value);
      if (problem !== undefined) context.report({ at: match.path('sourceNamespace'), message: `The source namespace "${value}" ${problem}`, value });
    }
  },
};
