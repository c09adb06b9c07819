import { AnalysisModel } from '../../model/analysis/analysis-model';
import { envoyPatches, isLostOnRoutes } from '../../model/analysis/envoy-patches';
import { Rule } from '../rule';

export const removeNotOnRoutes: Rule = {
  name: 'envoy-filter/remove-not-on-routes',
  code: 'IST0154',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'REMOVE is not used for routes.',
  why: 'Istio passes over REMOVE of route configurations.',
  fix: 'Patch the virtual host, or use a VirtualService.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0154/',
  deviation: 'istiod does apply the operation to single routes (HTTP_ROUTE), whatever its analyzer says.',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tune, namespace: shop }
spec:
  configPatches:
    - { applyTo: ROUTE_CONFIGURATION, patch: { operation: REMOVE, value: { name: mine } } }
`,
      at: ['/spec/configPatches/0/patch/operation'],
    },
    {
      title: 'After another.',
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tune, namespace: shop }
spec:
  configPatches:
    - { applyTo: CLUSTER, patch: { operation: MERGE, value: { name: mine } } }
    - { applyTo: ROUTE_CONFIGURATION, patch: { operation: REMOVE, value: { name: mine } } }
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
    - { applyTo: CLUSTER, patch: { operation: REMOVE, value: { name: mine } } }
    - { applyTo: HTTP_FILTER, patch: { operation: REMOVE, value: { name: mine } } }
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tune, namespace: shop }
spec:
  configPatches:
    - { applyTo: ROUTE_CONFIGURATION, patch: { operation: MERGE, value: { name: mine } } }
    - { applyTo: HTTP_ROUTE, patch: { operation: MERGE, value: { name: mine } } }
`,
    },
  ],
  check(subject, context) {
    const { asWritten } = AnalysisModel.of(context.model);
    for (const each of envoyPatches(subject)) {
      if (each.operation !== 'REMOVE' || !isLostOnRoutes(each) || (!asWritten && each.applyTo === 'HTTP_ROUTE')) continue;
      context.report({ at: each.patch.path('patch', 'operation'), message: `REMOVE does nothing to ${each.applyTo}`, value: each.operation });
    }
  },
};
