import { Field } from '../../model/field';
import { Rule } from '../rule';

export const headerLocationPresent: Rule = {
  name: 'request-authentication/header-location-present',
  code: 'RA-014',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/RequestAuthentication',
  title: 'Each header that a token is taken from has a name.',
  why: 'Without a name there is nothing to look for; Istio refuses the object.',
  fix: 'Set `name`, such as x-jwt-assertion.',
  docs: 'https://istio.io/latest/docs/reference/config/security/request_authentication/#JWTHeader',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: tokens, namespace: shop }
spec:
  jwtRules:
    - issuer: https://id.example.com
      fromHeaders: [{ prefix: 'Bearer ' }, { name: '' }]
`,
      at: ['/spec/jwtRules/0/fromHeaders/0', '/spec/jwtRules/0/fromHeaders/1/name'],
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
      fromHeaders: [{ name: x-jwt }]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    for (const rule of spec.list('jwtRules')) {
      for (const header of rule.list('fromHeaders')) {
        if (header.text('name') === '') {
          context.report({
            at: header.near('name'),
            message: 'A header that tokens are taken from must have a name',
          });
        }
      }
    }
  },
};
