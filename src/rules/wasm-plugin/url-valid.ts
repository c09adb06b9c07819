import { Field } from '../../model/field';
import { wasmProblems } from '../../model/wasm-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const urlValid: Rule = {
  name: 'wasm-plugin/url-valid',
  code: 'WP-011',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'extensions.istio.io/WasmPlugin',
  title: 'The place of a module is an image, or a URL that Istio can fetch.',
  why: 'The agent of each proxy fetches it; Istio refuses the object.',
  fix: 'Use oci://, https://, http:// or file://.',
  docs: 'https://istio.io/latest/docs/reference/config/proxy_extensions/wasm-plugin/#WasmPlugin',
  bad: [
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop }
spec:
  url: ftp://example.com/plugin.wasm
`,
      at: ['/spec/url'],
    },
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop }
spec:
  url: http://a:b:c
`,
      at: ['/spec/url'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop }
spec:
  url: registry.example.com/plugin:latest
`,
    },
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop }
spec:
  url: /opt/plugin.wasm
`,
    },
  ],
  check(subject, context) {
    const wasm = Field.of(subject.object).child('spec');
    if (wasm === undefined) return;
    reportProblems(wasmProblems(wasm).filter((problem) => problem.code === 'WP-011'), context);
  },
};
