import { Field } from '../../model/field';
import { goBoolProblem } from '../../values/go-bool';
import { Rule } from '../rule';

const ANNOTATION = 'istio.io/dry-run';

export const dryRunValid: Rule = {
  name: 'pipeline/dry-run-valid',
  code: 'PIPE-007',
  severity: 'error',
  layer: 'webhook',
  packs: ['default'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'An AuthorizationPolicy in dry-run mode allows or denies, and the annotation is a boolean.',
  why: 'Other actions cannot be tried, and another value would leave open whether the policy works for real; Istio refuses the object.',
  fix: 'Write "true" or "false", and action ALLOW or DENY.',
  docs: 'https://istio.io/latest/docs/tasks/security/authorization/authz-dry-run/',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: staff
  namespace: shop
  annotations: { istio.io/dry-run: 'yes' }
spec:
  selector: { matchLabels: { app: reviews } }
  action: DENY
  rules: [{ to: [{ operation: { methods: [POST] } }] }]
`,
      at: ['/metadata/annotations/istio.io~1dry-run'],
    },
    {
      title: 'Dry run audits nothing.',
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata:
  name: staff
  namespace: shop
  annotations: { istio.io/dry-run: 'true' }
spec:
  selector: { matchLabels: { app: reviews } }
  action: AUDIT
  rules: [{ to: [{ operation: { methods: [POST] } }] }]
`,
      at: ['/spec/action'],
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
  annotations: { istio.io/dry-run: 'True' }
spec:
  selector: { matchLabels: { app: reviews } }
  rules: [{ to: [{ operation: { methods: [GET] } }] }]
`,
    },
  ],
  check(subject, context) {
    if (!Object.hasOwn(subject.annotations, ANNOTATION)) return;
    const action = Field.of(subject.object).child('spec')?.text('action') ?? '';
    if (action === 'AUDIT' || action === 'CUSTOM') {
      context.report({ at: ['spec', 'action'], message: `A policy with the action ${action} cannot be tried by dry run`, value: action });
      return;
    }
    const value = String(subject.annotations[ANNOTATION]);
    const problem = goBoolProblem(value);
    if (problem === undefined) return;
    context.report({ at: ['metadata', 'annotations', ANNOTATION], message: `The annotation's value "${value}" ${problem}`, value });
  },
};
