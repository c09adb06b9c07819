import { Field } from '../../model/field';
import { secretKeysOf } from '../../values/json-web-key-set';
import { Rule } from '../rule';

export const keySetPublic: Rule = {
  name: 'request-authentication/key-set-public',
  code: 'RA-018',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/RequestAuthentication',
  title: 'Inline keys are public ones.',
  why: 'Whoever can read the object can sign tokens with a private or symmetric key.',
  fix: 'Publish public keys only, and replace the key that was written here.',
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
      jwks: '{ "keys": [{ "kty": "oct", "k": "c2VjcmV0" }] }'
`,
      at: ['/spec/jwtRules/0/jwks'],
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
      jwks: '{ "keys": [{ "kty": "EC", "crv": "P-256", "x": "AAAA", "y": "AAAA" }] }'
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    for (const rule of spec.list('jwtRules')) {
      for (const index of secretKeysOf(rule.text('jwks'))) {
        context.report({
          at: rule.path('jwks'),
          message: `Key ${index} of the inline key set is a secret one: it can sign tokens, not only check them`,
        });
      }
    }
  },
};
