import { Field } from '../../model/field';
import { wasmProblems } from '../../model/wasm-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const pullSecretValid: Rule = {
  name: 'wasm-plugin/pull-secret-valid',
  code: 'WP-013',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'extensions.istio.io/WasmPlugin',
  title: 'The name of a pull secret has 253 characters at most.',
  why: 'No Secret has a longer name; Istio refuses the object.',
  fix: 'Use the name of a Secret of this namespace.',
  docs: 'https://istio.io/latest/docs/reference/config/proxy_extensions/wasm-plugin/#WasmPlugin',
  bad: [
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop }
spec:
  url: oci://registry.example.com/plugin:1
  imagePullSecret: ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss
`,
      at: ['/spec/imagePullSecret'],
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
  imagePullSecret: sssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss
`,
    },
  ],
  check(subject, context) {
    const wasm = Field.of(subject.object).child('spec');
    if (wasm === undefined) return;
    reportProblems(wasmProblems(wasm).filter((problem) => problem.code === 'WP-013'), context);
  },
};
