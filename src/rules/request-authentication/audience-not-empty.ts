import { Field } from '../../model/field';
import { Rule } from '../rule';

export const audienceNotEmpty: Rule = {
  name: 'request-authentication/audience-not-empty',
  code: 'RA-010',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/RequestAuthentication',
  title: 'Audiences are not empty.',
  why: 'No token is for an empty audience; Istio refuses the object.',
  fix: 'Remove the value.',
  docs: 'https://istio.io/latest/docs/reference/config/security/request_authentication/#JWTRule',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: tokens, namespace: shop }
spec:
  jwtRules:
    - issuer: https://id.example.com
      audiences: [shop, '']
`,
      at: ['/spec/jwtRules/0/audiences/1'],
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
      audiences: [shop]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    for (const rule of spec.list('jwtRules')) {
      for (const audience of rule.list('audiences')) {
        if (audience.string === '') context.report({ at: audience.path(), message: 'An audience must not be empty' });
      }
    }
  },
};
