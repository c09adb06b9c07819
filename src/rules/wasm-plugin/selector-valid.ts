import { Field } from '../../model/field';
import { selectorProblems } from '../../model/policy-target-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const selectorValid: Rule = {
  name: 'wasm-plugin/selector-valid',
  code: 'WP-002',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'extensions.istio.io/WasmPlugin',
  title: 'The selector names labels, without wildcards.',
  why: 'A wildcard selects nothing that anybody means, so Istio refuses it; a selector without labels selects all workloads in scope.',
  fix: 'Name exact labels, or leave the selector out for the whole namespace.',
  docs: 'https://istio.io/latest/docs/reference/config/proxy_extensions/wasm-plugin/#WasmPlugin',
  bad: [
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop }
spec:
  url: oci://registry.example.com/plugin:1
  selector: { matchLabels: { app: 'cart*' } }
`,
      at: ['/spec/selector/matchLabels/app'],
    },
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop }
spec:
  url: oci://registry.example.com/plugin:1
  selector: { matchLabels: {} }
`,
      at: ['/spec/selector'],
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
  selector: { matchLabels: { app: cart } }
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    reportProblems(selectorProblems('WP-002', spec), context);
  },
};
