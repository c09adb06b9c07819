import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { portNumberProblem } from '../../values/port-number';
import { Rule } from '../rule';

export const httpMatchPortValid: Rule = {
  name: 'virtual-service/http-match-port-valid',
  code: 'VS-035',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A port that an HTTP match asks for is from 1 to 65535.',
  why: 'No request arrives on another port; Istio refuses the object.',
  fix: 'Write the port that clients call, or leave it out (0 is the same as leaving it out).',
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
    - match: [{ port: 80800 }]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/http/0/match/0/port'],
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
    - match: [{ port: 8080 }, { uri: { exact: /zero }, port: 0 }]
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    for (const match of VirtualServiceFields.of(subject).httpMatches) {
      const value = match.number('port') ?? 0;
      const problem = value === 0 ? undefined : portNumberProblem(value);
      if (problem !== undefined) context.report({ at: match.path('port'), message: `The port ${value} ${problem}`, value });
    }
  },
};
