import { AnalysisModel, policyLabels } from '../../model/analysis/analysis-model';
import { POD_KINDS } from '../../model/analysis/pod-template';
import { Field } from '../../model/field';
import { Rule } from '../rule';

export const gatewayByTarget: Rule = {
  name: 'policy/gateway-by-target',
  code: 'IST0166',
  severity: 'warning',
  layer: 'analysis',
  packs: ['istioctl'],
  kind: ['security.istio.io/AuthorizationPolicy', 'security.istio.io/RequestAuthentication', 'telemetry.istio.io/Telemetry', 'extensions.istio.io/WasmPlugin'],
  reads: [...POD_KINDS, 'Namespace'],
  title: 'A policy for a Kubernetes Gateway names it by `targetRefs`.',
  why: 'Istio\'s analyzer takes the selector for without effect at Pods of a Kubernetes Gateway.',
  fix: 'Use `targetRefs` with the kind Gateway.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0166/',
  deviation: 'Istio applies selectors to Kubernetes Gateways: ENABLE_SELECTOR_BASED_K8S_GATEWAY_POLICY is on by default.',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: gateway-1, namespace: shop, labels: { gateway.networking.k8s.io/gateway-name: public, app: edge } }
spec: { containers: [{ name: app, image: app }] }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  selector: { matchLabels: { app: edge } }
  action: ALLOW
  rules: [{ to: [{ operation: { methods: [GET] } }] }]
`,
      at: ['/spec/selector'],
    },
    {
      title: 'An empty selector, too.',
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: gateway-1, namespace: shop, labels: { gateway.networking.k8s.io/gateway-name: public, app: edge } }
spec: { containers: [{ name: app, image: app }] }
---
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: logs, namespace: shop }
spec:
  selector: {}
  tracing: [{ randomSamplingPercentage: 1 }]
`,
      at: ['/spec/selector'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: gateway-1, namespace: shop, labels: { gateway.networking.k8s.io/gateway-name: public, app: edge } }
spec: { containers: [{ name: app, image: app }] }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  targetRef: { kind: Gateway, group: gateway.networking.k8s.io, name: public }
  action: ALLOW
  rules: [{ to: [{ operation: { methods: [GET] } }] }]
`,
    },
    {
      title: 'Another namespace.',
      yaml: `
apiVersion: v1
kind: Pod
metadata: { name: gateway-1, namespace: shop, labels: { gateway.networking.k8s.io/gateway-name: public, app: edge } }
spec: { containers: [{ name: app, image: app }] }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: edge }
spec:
  selector: { matchLabels: { app: edge } }
  action: ALLOW
  rules: [{ to: [{ operation: { methods: [GET] } }] }]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (!spec?.child('selector') || spec.has('targetRef')) return;
    const { pods } = AnalysisModel.of(context.model);
    const names = pods.select(policyLabels(subject), subject.namespace).map((pod) => pod.labels[GATEWAY_NAME]).filter((name) => name !== undefined);
    for (const name of new Set(names)) context.report({ at: ['spec', 'selector'], message: `The selector has no effect on the Kubernetes Gateway ${name}` });
  },
};

const GATEWAY_NAME = 'gateway.networking.k8s.io/gateway-name';
