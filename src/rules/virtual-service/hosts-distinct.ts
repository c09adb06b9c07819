import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Host } from '../../values/host';
import { Rule } from '../rule';

export const hostsDistinct: Rule = {
  name: 'virtual-service/hosts-distinct',
  code: 'VS-008',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'No host of a VirtualService covers another one.',
  why: 'One request would belong to two virtual hosts with the same routes; Istio refuses the object.',
  fix: 'Remove the host that the wildcard covers, or the repetition.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: ['*.example.com', reviews.example.com]
  http:
    - route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/hosts/1'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews, reviews]
  http:
    - route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/hosts/1'],
    },
  ],
  good: [
    {
      title: 'The wildcard does not cover the domain itself.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [example.com, '*.example.com']
  http:
    - route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    const fields = VirtualServiceFields.of(subject);
    const { hosts, appliesToGateway } = fields;
    if (hosts.length < 2) return;
    if (hosts.some(({ string }) => fields.hostProblem(string) !== undefined || (string === '*' && !appliesToGateway))) return;
    const seen = new Set<string>();
    const exact: Host[] = [];
    const wildcards: Host[] = [];
    for (const field of hosts) {
      const host = Host.of(field.string);
      const other = seen.has(host.text) ? host : (host.isWildcard ? [...wildcards, ...exact] : wildcards).find((earlier) => earlier.matches(host));
      if (other !== undefined) {
        const message = other === host ? `The host "${host.text}" is listed twice` : `The hosts "${other.text}" and "${host.text}" overlap`;
        context.report({ at: field.path(), message, value: host.text });
      }
      seen.add(host.text);
      (host.isWildcard ? wildcards : exact).push(host);
    }
  },
};
