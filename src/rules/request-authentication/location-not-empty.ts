import { Field } from '../../model/field';
import { Rule } from '../rule';

export const locationNotEmpty: Rule = {
  name: 'request-authentication/location-not-empty',
  code: 'RA-015',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/RequestAuthentication',
  title: 'Parameters and cookies that a token is taken from are not empty.',
  why: 'Without a name there is nothing to look for; Istio refuses the object.',
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
      fromParams: ['']
      fromCookies: [session, '']
`,
      at: ['/spec/jwtRules/0/fromParams/0', '/spec/jwtRules/0/fromCookies/1'],
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
      fromParams: [token]
      fromCookies: [session]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    for (const rule of spec.list('jwtRules')) {
      for (const location of [...rule.list('fromParams'), ...rule.list('fromCookies')]) {
        if (location.string === '') context.report({ at: location.path(), message: 'The name of a parameter or cookie must not be empty' });
      }
    }
  },
};
