import { Field } from '../../model/field';
import { strictHeaderNameProblem } from '../../values/header-name';
import { Rule } from '../rule';

export const claimHeaderValid: Rule = {
  name: 'request-authentication/claim-header-valid',
  code: 'RA-016',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/RequestAuthentication',
  title: 'Each claim that becomes a header says which one, and a header of letters, digits, "-" and "_".',
  why: 'The header is set on requests to the workload; Istio refuses the object.',
  fix: 'Set `claim` and `header`.',
  docs: 'https://istio.io/latest/docs/reference/config/security/request_authentication/#ClaimToHeader',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: tokens, namespace: shop }
spec:
  jwtRules:
    - issuer: https://id.example.com
      outputClaimToHeaders: [{ header: x-group }, { claim: '', header: x-sub }, { claim: sub, header: 'x sub' }]
`,
      at: [
        '/spec/jwtRules/0/outputClaimToHeaders/0',
        '/spec/jwtRules/0/outputClaimToHeaders/1/claim',
        '/spec/jwtRules/0/outputClaimToHeaders/2/header',
      ],
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
      outputClaimToHeaders: [{ header: x_group-1, claim: nested.group }]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    for (const rule of spec.list('jwtRules')) {
      for (const output of rule.list('outputClaimToHeaders')) {
        const header = output.text('header');
        const problem = strictHeaderNameProblem(header);
        if (problem !== undefined) {
          context.report({
            at: output.near('header'),
            message: `The header "${header}" of a claim ${problem}`,
            value: header,
          });
        }
        if (output.text('claim') === '') context.report({ at: output.near('claim'), message: 'A header must say which claim it is of' });
      }
    }
  },
};
