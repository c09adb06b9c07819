import { Field } from '../../model/field';
import { extensionMatchProblems } from '../../model/wasm-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const matchPortValid: Rule = {
  name: 'traffic-extension/match-port-valid',
  code: 'TX-005',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'extensions.istio.io/TrafficExtension',
  title: 'Ports that an extension is for are port numbers.',
  why: 'Listeners are found by port; Istio refuses the object.',
  fix: 'Use a number from 1 to 65535.',
  docs: 'https://istio.io/latest/docs/reference/config/proxy_extensions/traffic-extension/#TrafficSelector',
  bad: [
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: TrafficExtension
metadata: { name: plugin, namespace: shop }
spec:
  lua: { inlineCode: 'function envoy_on_request(handle) end' }
  match: [{ ports: [{ number: 0 }] }]
`,
      at: ['/spec/match/0/ports/0/number'],
    },
    {
      yaml: `
apiVersion: extensions.istio.io/v1alpha1
kind: TrafficExtension
metadata: { name: plugin, namespace: shop }
spec:
  lua: { inlineCode: 'function envoy_on_request(handle) end' }
  match: [{ ports: [{ number: 65536 }] }]
`,
      at: ['/spec/match/0/ports/0/number'],
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
  match: [{ mode: CLIENT }, { ports: [{ number: 1 }] }]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    reportProblems(extensionMatchProblems('TX-005', spec), context);
  },
};
