import { Rule } from '../rule';

export const exposesInternals: Rule = {
  name: 'envoy-filter/exposes-internals',
  code: 'EF-001',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'An EnvoyFilter is the last resort.',
  why: 'It patches configuration that Istio writes anew in every release, and its mistakes show up in the proxy; Istio warns of every one.',
  fix: 'Use the API that covers the need (Telemetry, WasmPlugin, DestinationRule …), and check the patch before every upgrade.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/envoy-filter/#EnvoyFilter',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  configPatches:
    - applyTo: CLUSTER
      patch: { operation: MERGE, value: { connect_timeout: 5s } }
`,
      at: ['/spec'],
    },
  ],
  good: [
    {
      title: 'The same without an EnvoyFilter.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec:
  host: reviews
  trafficPolicy:
    connectionPool: { tcp: { connectTimeout: 5s } }
`,
    },
  ],
  check(_subject, context) {
    context.report({ at: ['spec'], message: 'An EnvoyFilter exposes internals of Istio that may change with any release' });
  },
};
