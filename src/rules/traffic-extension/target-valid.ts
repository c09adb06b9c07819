import { Field } from '../../model/field';
import { oneTargetProblems, selectorProblems, targetRefProblemsOf } from '../../model/policy-target-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const targetValid: Rule = {
  name: 'traffic-extension/target-valid',
  code: 'TX-002',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'extensions.istio.io/TrafficExtension',
  title: 'It is said in one way what the extension applies to, by exact labels or by objects that policies attach to.',
  why: 'Contradicting or impossible targets select nothing; Istio refuses the object.',
  fix: 'Keep selector or targetRefs; name exact labels, or a Service, ServiceEntry, Gateway or GatewayClass without namespace.',
  docs: 'https://istio.io/latest/docs/reference/config/proxy_extensions/traffic-extension/#TrafficExtension',
  bad: [
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: TrafficExtension
metadata: { name: plugin, namespace: shop }
spec:
  lua: { inlineCode: 'function envoy_on_request(handle) end' }
  selector: { matchLabels: { app: cart } }
  targetRefs: [{ kind: Service, name: cart }]
`,
      at: ['/spec/targetRefs'],
    },
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: TrafficExtension
metadata: { name: plugin, namespace: shop }
spec:
  lua: { inlineCode: 'function envoy_on_request(handle) end' }
  selector: { matchLabels: { app: '*' } }
`,
      at: ['/spec/selector/matchLabels/app'],
    },
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: TrafficExtension
metadata: { name: plugin, namespace: shop }
spec:
  lua: { inlineCode: 'function envoy_on_request(handle) end' }
  targetRefs: [{ kind: Deployment, name: '' }]
`,
      at: ['/spec/targetRefs/0/name', '/spec/targetRefs/0/kind'],
    },
    {
      title: 'A selector without labels is only warned of.',
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: TrafficExtension
metadata: { name: plugin, namespace: shop }
spec:
  lua: { inlineCode: 'function envoy_on_request(handle) end' }
  selector: {}
`,
      at: ['/spec/selector'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: TrafficExtension
metadata: { name: plugin, namespace: shop }
spec:
  lua: { inlineCode: 'function envoy_on_request(handle) end' }
  targetRefs: [{ kind: Service, name: cart }]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    reportProblems(oneTargetProblems('TX-002', spec), context);
    reportProblems(selectorProblems('TX-002', spec), context);
    reportProblems(targetRefProblemsOf('TX-002', spec), context);
  },
};
