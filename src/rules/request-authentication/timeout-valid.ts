import { Field } from '../../model/field';
import { durationProblem } from '../../values/duration';
import { Rule } from '../rule';

export const timeoutValid: Rule = {
  name: 'request-authentication/timeout-valid',
  code: 'RA-017',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/RequestAuthentication',
  title: 'The time to fetch keys is a whole number of milliseconds, one at least.',
  why: 'Envoy waits that long; Istio refuses the object.',
  fix: 'Use a duration such as 5s.',
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
      timeout: 0s
    - issuer: b
      timeout: 1.0005s
`,
      at: ['/spec/jwtRules/0/timeout', '/spec/jwtRules/1/timeout'],
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
      timeout: 1ms
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    for (const rule of spec.list('jwtRules')) {
      const timeout = rule.text('timeout');
      const problem = rule.has('timeout') ? durationProblem(timeout) : undefined;
      if (problem !== undefined) context.report({ at: rule.path('timeout'), message: `The timeout "${timeout}" ${problem}`, value: timeout });
    }
  },
};
