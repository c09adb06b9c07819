import { Field } from '../../model/field';
import { Rule } from '../rule';

export const oneImplementation: Rule = {
  name: 'traffic-extension/one-implementation',
  code: 'TX-001',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'extensions.istio.io/TrafficExtension',
  title: 'An extension is either Wasm or Lua.',
  why: 'Exactly one of them can be run; Istio refuses the object.',
  fix: 'Set one of wasm and lua.',
  docs: 'https://istio.io/latest/docs/reference/config/proxy_extensions/traffic-extension/#TrafficExtension',
  bad: [
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: TrafficExtension
metadata: { name: plugin, namespace: shop }
spec:
  phase: AUTHN
`,
      at: ['/spec'],
    },
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: TrafficExtension
metadata: { name: plugin, namespace: shop }
spec:
  lua: { inlineCode: 'function envoy_on_request(handle) end' }
  wasm: { url: 'oci://registry.example.com/plugin:1' }
`,
      at: ['/spec/wasm'],
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
`,
    },
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: TrafficExtension
metadata: { name: plugin, namespace: shop }
spec:
  wasm: { url: 'oci://registry.example.com/plugin:1' }
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;

    if (spec.has('wasm') !== spec.has('lua')) return;
    const both = spec.has('wasm');
    context.report({ at: both ? spec.path('wasm') : spec.path(), message: both ? 'An extension can be wasm or lua, not both' : 'An extension must be wasm or lua' });
  },
};
