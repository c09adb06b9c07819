import { Field } from '../../model/field';
import { wasmProblems } from '../../model/wasm-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const pluginNameValid: Rule = {
  name: 'wasm-plugin/plugin-name-valid',
  code: 'WP-014',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'extensions.istio.io/WasmPlugin',
  title: 'The name of a plugin has 256 characters at most.',
  why: 'It becomes a part of Envoy\'s configuration; Istio refuses the object.',
  fix: 'Use a shorter name.',
  docs: 'https://istio.io/latest/docs/reference/config/proxy_extensions/wasm-plugin/#WasmPlugin',
  bad: [
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop }
spec:
  url: oci://registry.example.com/plugin:1
  pluginName: ppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp
`,
      at: ['/spec/pluginName'],
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
  pluginName: pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp
`,
    },
  ],
  check(subject, context) {
    const wasm = Field.of(subject.object).child('spec');
    if (wasm === undefined) return;
    reportProblems(wasmProblems(wasm).filter((problem) => problem.code === 'WP-014'), context);
  },
};
