import { Field } from '../../model/field';
import { oneTargetProblems } from '../../model/policy-target-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const oneTarget: Rule = {
  name: 'wasm-plugin/one-target',
  code: 'WP-001',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'extensions.istio.io/WasmPlugin',
  title: 'It is said in one way what the plugin applies to.',
  why: 'Selector and target references would contradict each other; Istio refuses the object.',
  fix: 'Keep one of selector, targetRef and targetRefs.',
  docs: 'https://istio.io/latest/docs/reference/config/proxy_extensions/wasm-plugin/#WasmPlugin',
  bad: [
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop }
spec:
  url: oci://registry.example.com/plugin:1
  selector: { matchLabels: { app: cart } }
  targetRefs: [{ kind: Service, name: cart }]
`,
      at: ['/spec/targetRefs'],
    },
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop }
spec:
  url: oci://registry.example.com/plugin:1
  targetRef: { kind: Service, name: cart }
  targetRefs: [{ kind: Service, name: cart }]
`,
      at: ['/spec/targetRefs'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop }
spec:
  url: oci://registry.example.com/plugin:1
  selector: null
  targetRefs: [{ kind: Service, name: cart }]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    reportProblems(oneTargetProblems('WP-001', spec), context);
  },
};
