import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { subnetProblem } from '../../values/cidr';
import { Rule } from '../rule';

const LISTS: ReadonlyArray<string> = ['ipBlocks', 'notIpBlocks', 'remoteIpBlocks', 'notRemoteIpBlocks'];

export const ipBlockValid: Rule = {
  name: 'authorization-policy/ip-block-valid',
  code: 'AP-024',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'Address blocks are IP addresses or ranges.',
  why: 'Callers are compared with them by address; Istio refuses the object.',
  fix: 'Write an address such as 10.1.2.3, or a range such as 10.0.0.0/8.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#Source',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - from: [{ source: { ipBlocks: [10.0.0.0/33, 10.1.2.3], notRemoteIpBlocks: [example.com] } }]
`,
      at: ['/spec/rules/0/from/0/source/ipBlocks/0', '/spec/rules/0/from/0/source/notRemoteIpBlocks/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  rules:
    - from: [{ source: { ipBlocks: [10.0.0.1/8, '::1'], notIpBlocks: [10.1.2.3] } }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    for (const source of policy.sources) {
      for (const block of LISTS.flatMap((name) => source.list(name))) {
        const problem = subnetProblem(block.string);
        if (problem !== undefined) {
          context.report({
            at: block.path(),
            message: `The address block "${block.string}" ${problem}`,
            value: block.value,
          });
        }
      }
    }
  },
};
