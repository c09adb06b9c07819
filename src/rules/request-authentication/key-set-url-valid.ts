import { Field } from '../../model/field';
import { httpUrlProblem } from '../../values/http-url';
import { Rule } from '../rule';

export const keySetUrlValid: Rule = {
  name: 'request-authentication/key-set-url-valid',
  code: 'RA-012',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/RequestAuthentication',
  title: 'The keys of an issuer are at an http or https URL.',
  why: 'Istiod fetches them from there; Istio refuses the object.',
  fix: 'Write a URL such as https://id.example.com/.well-known/jwks.json.',
  docs: 'https://istio.io/latest/docs/reference/config/security/request_authentication/#JWTRule',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: tokens, namespace: shop }
spec:
  jwtRules: [{ issuer: a, jwksUri: id.example.com/keys }, { issuer: b, jwksUri: 'ftp://id.example.com/keys' }, { issuer: c, jwksUri: 'https://id.example.com:port/' }]
`,
      at: ['/spec/jwtRules/0/jwksUri', '/spec/jwtRules/1/jwksUri', '/spec/jwtRules/2/jwksUri'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: tokens, namespace: shop }
spec:
  jwtRules: [{ issuer: a, jwksUri: 'HTTPS://id.example.com:8443/keys' }]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    for (const rule of spec.list('jwtRules')) {
      const url = rule.text('jwksUri');
      const problem = url === '' ? undefined : httpUrlProblem(url);
      if (problem !== undefined) context.report({ at: rule.path('jwksUri'), message: `The URL "${url}" ${problem}`, value: url });
    }
  },
};
