import { AnalysisModel, policyLabels } from '../../model/analysis/analysis-model';
import { POD_KINDS } from '../../model/analysis/pod-template';
import { Field } from '../../model/field';
import { LabelSelector } from '../../values/label-selector';
import { Rule } from '../rule';

export const workloadExists: Rule = {
  name: 'authorization-policy/workload-exists',
  code: 'IST0127',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/AuthorizationPolicy',
  reads: [...POD_KINDS, 'Namespace'],
  title: 'An AuthorizationPolicy is for some workload of the mesh.',
  why: 'A policy that selects nothing protects nothing.',
  fix: 'Correct the labels, or add the workload to the mesh.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0127/',
  deviation: 'Workloads may be declared elsewhere, so only where the input is known to be complete; a policy with `targetRefs` is for its targets.',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec: { selector: { matchLabels: { app: review } }, action: ALLOW, rules: [{ to: [{ operation: { methods: [GET] } }] }] }
`,
      at: ['/spec/selector'],
    },
    {
      title: 'The workload is not in the mesh.',
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { team: shop } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec: { action: ALLOW, rules: [{ to: [{ operation: { methods: [GET] } }] }] }
`,
      at: ['/spec'],
    },
    {
      title: 'In the root namespace the selector is for all namespaces.',
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: istio-system }
spec: { selector: { matchLabels: { app: gone } }, action: ALLOW, rules: [{ to: [{ operation: { methods: [GET] } }] }] }
`,
      at: ['/spec/selector'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec: { selector: { matchLabels: { app: reviews } }, action: ALLOW, rules: [{ to: [{ operation: { methods: [GET] } }] }] }
`,
    },
    {
      title: 'Of all namespaces.',
      yaml: `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: istio-system }
spec: { selector: { matchLabels: { app: reviews } }, action: ALLOW, rules: [{ to: [{ operation: { methods: [GET] } }] }] }
`,
    },
  ],
  check(subject, context) {
    const { meshPods, isComplete, asWritten } = AnalysisModel.of(context.model);
    const spec = Field.of(subject.object).child('spec');
    const targeted = spec?.has('targetRef') === true || (spec?.count('targetRefs') ?? 0) > 0;
    if (!isComplete || (targeted && !asWritten)) return;
    const selector = spec?.child('selector');
    const inRoot = subject.namespace === context.model.meshConfig.rootNamespace;
    if (inRoot && selector === undefined) return;
    const labels = policyLabels(subject);
    if (meshPods.select(labels, inRoot ? undefined : subject.namespace).length > 0) return;
    const what = Object.keys(labels).length === 0 ? 'at all' : `with the labels ${LabelSelector.ofLabels(labels).toString()}`;
    const where = inRoot ? '' : ` of the namespace ${subject.namespace}`;
    context.report({ at: selector?.path() ?? ['spec'], message: `The mesh has no workload${where} ${what}` });
  },
};
