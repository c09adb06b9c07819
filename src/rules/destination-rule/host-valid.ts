import { DestinationRuleFields } from '../../model/destination-rule-fields';
import { wildcardDomainProblem } from '../../values/wildcard-domain';
import { Rule } from '../rule';

export const hostValid: Rule = {
  name: 'destination-rule/host-valid',
  code: 'DR-001',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'The host of a DestinationRule is a domain name, whose first label may be a wildcard.',
  why: 'The settings would match no service of the mesh; Istio refuses the object.',
  fix: 'Write a service name, a full domain name, or "*." and a domain. For an IP address, add a ServiceEntry and use its host.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#DestinationRule',
  bad: [
    {
      title: 'A wildcard can only come first.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews.*
`,
      at: ['/spec/host'],
    },
    {
      title: 'An IP address is no host.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: 10.0.0.1
`,
      at: ['/spec/host'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: ''
`,
      at: ['/spec/host'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: '*.shop.example.com'
`,
    },
    {
      title: 'A short name is completed with the namespace of the object.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
`,
    },
  ],
  check(subject, context) {
    const { spec } = DestinationRuleFields.of(subject);
    const host = spec.text('host');
    const problem = wildcardDomainProblem(host);
    if (problem !== undefined) context.report({ at: spec.near('host'), message: `The host "${host}" ${problem}`, value: host });
  },
};
