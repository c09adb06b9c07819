import { Field } from '../../model/field';
import { targetRefProblemsOf } from '../../model/policy-target-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const targetRefValid: Rule = {
  name: 'wasm-plugin/target-ref-valid',
  code: 'WP-003',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'extensions.istio.io/WasmPlugin',
  title: 'Each target is an object that policies attach to, of the own namespace.',
  why: 'Istio attaches to services, service entries, gateways and gateway classes only; Istio refuses the object.',
  fix: 'Name a Service, a ServiceEntry, or a Gateway or GatewayClass of gateway.networking.k8s.io, without namespace.',
  docs: 'https://istio.io/latest/docs/reference/config/proxy_extensions/wasm-plugin/#WasmPlugin',
  bad: [
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop }
spec:
  url: oci://registry.example.com/plugin:1
  targetRefs:
    - { kind: Service, name: '' }
    - { group: apps, kind: Deployment, name: cart }
`,
      at: ['/spec/targetRefs/0/name', '/spec/targetRefs/1/kind'],
    },
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop }
spec:
  url: oci://registry.example.com/plugin:1
  targetRef: { kind: Service, name: cart, namespace: other }
`,
      at: ['/spec/targetRef/namespace'],
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
  targetRefs:
    - { kind: Service, name: cart }
    - { group: gateway.networking.k8s.io, kind: Gateway, name: edge }
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    reportProblems(targetRefProblemsOf('WP-003', spec), context);
  },
};
