import { WEBHOOK_KINDS } from '../../model/webhook-kinds';
import { Rule } from '../rule';

const ANNOTATION = 'istio.io/dry-run';

export const dryRunOnPolicyOnly: Rule = {
  name: 'pipeline/dry-run-on-policy-only',
  code: 'PIPE-006',
  severity: 'error',
  layer: 'webhook',
  packs: ['default'],
  kind: WEBHOOK_KINDS.filter((kind) => kind !== 'security.istio.io/AuthorizationPolicy'),
  title: 'Only AuthorizationPolicies can be tried in dry-run mode.',
  why: 'On another kind the annotation has no meaning, and the object would work for real; Istio refuses it.',
  fix: 'Remove the annotation istio.io/dry-run.',
  docs: 'https://istio.io/latest/docs/tasks/security/authorization/authz-dry-run/',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata:
  name: public
  namespace: edge
  annotations: { istio.io/dry-run: 'true' }
spec:
  servers:
    - port: { number: 80, name: http, protocol: HTTP }
      hosts: ['*']
`,
      at: ['/metadata/annotations/istio.io~1dry-run'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: staff
  namespace: shop
  annotations: { istio.io/dry-run: 'true' }
spec:
  selector: { matchLabels: { app: reviews } }
  rules: [{ to: [{ operation: { methods: [GET] } }] }]
`,
    },
  ],
  check(subject, context) {
    if (!Object.hasOwn(subject.annotations, ANNOTATION)) return;
    context.report({ at: ['metadata', 'annotations', ANNOTATION], message: `The annotation ${ANNOTATION} is for AuthorizationPolicies only` });
  },
};
