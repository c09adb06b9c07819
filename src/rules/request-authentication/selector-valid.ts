import { Field } from '../../model/field';
import { selectorProblems } from '../../model/policy-target-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const selectorValid: Rule = {
  name: 'request-authentication/selector-valid',
  code: 'RA-002',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/RequestAuthentication',
  title: 'The selector names labels, without wildcards.',
  why: 'A wildcard selects nothing that anybody means, so Istio refuses it; a selector without labels selects all workloads in scope.',
  fix: 'Name exact labels, or leave the selector out for the whole namespace.',
  docs: 'https://istio.io/latest/docs/reference/config/security/request_authentication/#RequestAuthentication',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: tokens, namespace: shop }
spec:
  jwtRules:
    - issuer: https://id.example.com
  selector: { matchLabels: { app: 'cart*' } }
`,
      at: ['/spec/selector/matchLabels/app'],
    },
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: tokens, namespace: shop }
spec:
  jwtRules:
    - issuer: https://id.example.com
  selector: { matchLabels: {} }
`,
      at: ['/spec/selector'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: tokens, namespace: shop }
spec:
  jwtRules:
    - issuer: https://id.example.com
  selector: { matchLabels: { app: cart } }
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    reportProblems(selectorProblems('RA-002', spec), context);
  },
};
