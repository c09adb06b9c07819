import { envoyPatches, isWrongReplacement } from '../../model/analysis/envoy-patches';
import { Rule } from '../rule';

export const replaceOnFilter: Rule = {
  name: 'envoy-filter/replace-on-filter',
  code: 'IST0152',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'REPLACE is used for filters.',
  why: 'Istio replaces network filters and HTTP filters only; elsewhere the patch does nothing.',
  fix: 'Use MERGE, or REMOVE and ADD.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0152/',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tune, namespace: shop }
spec:
  configPatches:
    - { applyTo: CLUSTER, patch: { operation: REPLACE, value: { name: mine } } }
`,
      at: ['/spec/configPatches/0/patch/operation'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tune, namespace: shop }
spec:
  priority: 1
  configPatches:
    - { applyTo: HTTP_FILTER, patch: { operation: REPLACE, value: { name: mine } } }
    - { applyTo: ROUTE_CONFIGURATION, patch: { operation: REPLACE, value: { name: mine } } }
`,
      at: ['/spec/configPatches/1/patch/operation'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tune, namespace: shop }
spec:
  configPatches:
    - { applyTo: HTTP_FILTER, patch: { operation: REPLACE, value: { name: mine } } }
    - { applyTo: NETWORK_FILTER, patch: { operation: REPLACE, value: { name: mine } } }
    - { applyTo: VIRTUAL_HOST, patch: { operation: REPLACE, value: { name: mine } } }
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tune, namespace: shop }
spec:
  configPatches:
    - { applyTo: CLUSTER, patch: { operation: MERGE, value: { name: mine } } }
`,
    },
  ],
  check(subject, context) {
    for (const each of envoyPatches(subject)) {
      if (isWrongReplacement(each)) context.report({ at: each.patch.path('patch', 'operation'), message: `REPLACE does nothing to ${each.applyTo || 'this'}: it is for filters`, value: each.operation });
    }
  },
};
