import { stableChannelApplies } from '../../model/stable-channel';
import { Rule } from '../rule';

export const noWasmPlugin: Rule = {
  name: 'stable-channel/no-wasm-plugin',
  code: 'STABLE-002',
  severity: 'error',
  layer: 'webhook',
  packs: ['strict'],
  kind: 'extensions.istio.io/WasmPlugin',
  title: 'WasmPlugin is not used with the stable channel.',
  why: 'Where the stable channel policy is installed, the API server refuses it for objects that carry the label of the revision: its form may change between releases.',
  fix: 'Use a stable API, or remove the label istio.io/rev from the object.',
  docs: 'https://istio.io/latest/docs/releases/feature-stages/',
  bad: [
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop, labels: { istio.io/rev: default } }
spec:
  url: oci://registry.example.com/plugin:1
`,
      at: [''],
    },
  ],
  good: [
    {
      title: 'Objects without the label are not looked at.',
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop }
spec:
  url: oci://registry.example.com/plugin:1
`,
    },
  ],
  check(subject, context) {
    if (!stableChannelApplies(subject)) return;
    context.report({ at: [], message: 'The stable channel policy refuses every WasmPlugin' });
  },
};
