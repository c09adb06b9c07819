import { Field } from '../../model/field';
import { Rule } from '../rule';

export const issuerOrKeySetPresent: Rule = {
  name: 'request-authentication/issuer-or-key-set-present',
  code: 'RA-011',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/RequestAuthentication',
  title: 'Each rule for tokens names their issuer, or where its keys are.',
  why: 'The keys are found through one of them; Istio refuses the object. Inline keys do not replace it.',
  fix: 'Set `issuer`.',
  docs: 'https://istio.io/latest/docs/reference/config/security/request_authentication/#JWTRule',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: tokens, namespace: shop }
spec:
  jwtRules:
    - jwks: '{ "keys": [] }'
`,
      at: ['/spec/jwtRules/0'],
    },
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: tokens, namespace: shop }
spec:
  jwtRules: [{ issuer: '' }]
`,
      at: ['/spec/jwtRules/0/issuer'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: RequestAuthentication
metadata: { name: tokens, namespace: shop }
spec:
  jwtRules: [{ jwksUri: 'https://id.example.com/keys' }, { issuer: id@example.com }]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    for (const rule of spec.list('jwtRules')) {
      if (!rule.present || rule.text('issuer') !== '' || rule.text('jwksUri') !== '') continue;
      context.report({ at: rule.near('issuer'), message: 'A rule for tokens needs an issuer or a jwksUri' });
    }
  },
};
