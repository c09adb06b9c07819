import { Field } from '../../model/field';
import { jsonWebKeySetProblem } from '../../values/json-web-key-set';
import { Rule } from '../rule';

export const keySetValid: Rule = {
  name: 'request-authentication/key-set-valid',
  code: 'RA-013',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/RequestAuthentication',
  title: 'Inline keys are a JSON Web Key Set, or a single key.',
  why: 'Tokens can not be checked without keys; Istio refuses the object.',
  fix: 'Paste the JSON that the issuer publishes: an object with `keys`.',
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
      jwks: none
`,
      at: ['/spec/jwtRules/0/jwks'],
    },
    {
      title: 'An RSA key without its modulus.',
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: tokens, namespace: shop }
spec:
  jwtRules:
    - issuer: https://id.example.com
      jwks: '{ "keys": [{ "kty": "RSA", "e": "AQAB" }] }'
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
      jwks: '{ "keys": [{ "kty": "RSA", "e": "AQAB", "n": "xAE7eB6qugXyCAG3yhh7pkDkT65pHymX" }] }'
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    for (const rule of spec.list('jwtRules')) {
      const text = rule.text('jwks');
      const problem = text === '' ? undefined : jsonWebKeySetProblem(text);
      if (problem !== undefined) context.report({ at: rule.path('jwks'), message: `The inline key set ${problem}` });
    }
  },
};
