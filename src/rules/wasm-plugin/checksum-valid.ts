import { Field } from '../../model/field';
import { wasmProblems } from '../../model/wasm-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const checksumValid: Rule = {
  name: 'wasm-plugin/checksum-valid',
  code: 'WP-012',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'extensions.istio.io/WasmPlugin',
  title: 'The checksum of a module is a SHA-256 in lower case hex.',
  why: 'A module with another checksum is not loaded; Istio refuses the object.',
  fix: 'Write the 64 digits that sha256sum prints.',
  docs: 'https://istio.io/latest/docs/reference/config/proxy_extensions/wasm-plugin/#WasmPlugin',
  bad: [
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop }
spec:
  url: oci://registry.example.com/plugin:1
  sha256: abc
`,
      at: ['/spec/sha256'],
    },
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop }
spec:
  url: oci://registry.example.com/plugin:1
  sha256: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
`,
      at: ['/spec/sha256'],
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
  sha256: '0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a'
`,
    },
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: WasmPlugin
metadata: { name: plugin, namespace: shop }
spec:
  url: oci://registry.example.com/plugin:1
  sha256: ''
`,
    },
  ],
  check(subject, context) {
    const wasm = Field.of(subject.object).child('spec');
    if (wasm === undefined) return;
    reportProblems(wasmProblems(wasm).filter((problem) => problem.code === 'WP-012'), context);
  },
};
