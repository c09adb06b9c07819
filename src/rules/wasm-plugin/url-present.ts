import { Field } from '../../model/field';
import { wasmProblems } from '../../model/wasm-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const urlPresent: Rule = {
  name: 'wasm-plugin/url-present',
  code: 'WP-010',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'extensions.istio.io/WasmPlugin',
  title: 'A plugin says where its module is.',
  why: 'Without a module there is nothing to run; Istio refuses the object.',
  fix: 'Set `url`, such as oci://registry.example.com/plugin:1.',
  docs: 'https://istio.io/latest/docs/reference/config/proxy_extensions/wasm-plugin/#WasmPlugin',
  bad: [
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop }
spec:
  url: ''
`,
      at: ['/spec/url'],
    },
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop }
spec:
  pluginName: p
`,
      at: ['/spec'],
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
`,
    },
  ],
  check(subject, context) {
    const wasm = Field.of(subject.object).child('spec');
    if (wasm === undefined) return;
    reportProblems(wasmProblems(wasm).filter((problem) => problem.code === 'WP-010'), context);
  },
};
