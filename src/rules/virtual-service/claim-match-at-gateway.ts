import { FieldPath } from '../../diagnostics/field-path';
import { Field } from '../../model/field';
import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { JwtClaimName } from '../../values/jwt-claim-name';
import { Rule } from '../rule';

export const claimMatchAtGateway: Rule = {
  name: 'virtual-service/claim-match-at-gateway',
  code: 'VS-005',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Claims of tokens are matched only in VirtualServices that are bound to gateways alone.',
  why: 'A route by @request.auth.claims is evaluated at gateways; sidecars do not know these names, so Istio refuses the object.',
  fix: 'Bind the VirtualService to gateways only, without "mesh", or match a header that a RequestAuthentication fills.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPMatchRequest',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  gateways: [mesh, edge/public]
  http:
    - match:
        - headers: { '@request.auth.claims.group': { exact: staff } }
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/http/0/match/0/headers/@request.auth.claims.group'],
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
  gateways: [edge/public]
  http:
    - match:
        - headers: { '@request.auth.claims.group': { exact: staff } }
      route: [{ destination: { host: reviews } }]
`,
    },
  ],
  check(subject, context) {
    const { appliesToGateway, httpMatches } = VirtualServiceFields.of(subject);
    if (appliesToGateway) return;
    for (const match of httpMatches) {
      for (const { key, path } of claims(match)) {
        context.report({ at: path, message: `"${key}" is matched at gateways only, but this VirtualService also applies to sidecars` });
      }
    }
  },
};

function claims(match: Field): { key: string; path: FieldPath }[] {
  return [...match.entries('headers'), ...match.entries('withoutHeaders')]
    .filter(({ key }) => JwtClaimName.tryParse(key) !== undefined)
    .map((entry) => ({ key: entry.key, path: entry.path() }));
}
