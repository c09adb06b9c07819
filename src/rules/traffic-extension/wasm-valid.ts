import { Field } from '../../model/field';
import { wasmProblems } from '../../model/wasm-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const wasmValid: Rule = {
  name: 'traffic-extension/wasm-valid',
  code: 'TX-004',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'extensions.istio.io/TrafficExtension',
  title: 'The settings of a Wasm module can be carried out.',
  why: 'The agent of each proxy fetches the module and checks it; Istio refuses the object.',
  fix: 'Set `url` to an image or URL, `sha256` to 64 hex digits in lower case, and name environment variables once.',
  docs: 'https://istio.io/latest/docs/reference/config/proxy_extensions/traffic-extension/#WasmConfig',
  bad: [
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: TrafficExtension
metadata: { name: plugin, namespace: shop }
spec:
  wasm:
    url: gs://bucket/plugin.wasm
    sha256: abc
`,
      at: ['/spec/wasm/url', '/spec/wasm/sha256'],
    },
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: TrafficExtension
metadata: { name: plugin, namespace: shop }
spec:
  wasm:
    pluginName: p
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
  wasm:
    url: oci://registry.example.com/plugin:1
    sha256: '0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a'
`,
    },
  ],
  check(subject, context) {
    const wasm = Field.of(subject.object).child('spec')?.child('wasm');
    if (wasm === undefined) return;
    reportProblems(wasmProblems(wasm).filter((problem) => problem.code !== 'WP-016'), context);
  },
};
