import { AnalysisModel } from '../../model/analysis/analysis-model';
import { envoyPatches, isLostOnRoutes } from '../../model/analysis/envoy-patches';
import { Rule } from '../rule';

export const addNotOnRoutes: Rule = {
  name: 'envoy-filter/add-not-on-routes',
  code: 'IST0153',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'ADD is not used for routes.',
  why: 'Istio passes over ADD of route configurations.',
  fix: 'Patch the virtual host, or use a VirtualService.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0153/',
  deviation: 'istiod does apply the operation to single routes (HTTP_ROUTE), whatever its analyzer says.',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tune, namespace: shop }
spec:
  configPatches:
    - { applyTo: ROUTE_CONFIGURATION, patch: { operation: ADD, value: { name: mine } } }
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
    - { applyTo: ROUTE_CONFIGURATION, patch: { operation: ADD, value: { name: mine } } }
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
    - { applyTo: CLUSTER, patch: { operation: ADD, value: { name: mine } } }
    - { applyTo: HTTP_FILTER, patch: { operation: ADD, value: { name: mine } } }
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
      if (each.operation !== 'ADD' || !isLostOnRoutes(each) || (!asWritten && each.applyTo === 'HTTP_ROUTE')) continue;
      context.report({ at: each.patch.path('patch', 'operation'), message: `ADD does nothing to ${each.applyTo}`, value: each.operation });
    }
  },
};
