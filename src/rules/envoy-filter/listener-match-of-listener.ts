import { EnvoyFilterProblems } from '../../model/envoy-filter-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const listenerMatchOfListener: Rule = {
  name: 'envoy-filter/listener-match-of-listener',
  code: 'EF-017',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'Listeners, filter chains and filters are matched by listener.',
  why: 'Clusters and routes have no filters; Istio refuses the object.',
  fix: 'Use `match.listener`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/envoy-filter/#EnvoyFilter-EnvoyConfigObjectMatch',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  configPatches:
    - applyTo: HTTP_FILTER
      match: { cluster: { service: reviews.shop.svc.cluster.local } }
      patch: { operation: INSERT_BEFORE, value: { name: envoy.filters.http.cors } }
`,
      at: ['/spec/configPatches/0/match/cluster'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  configPatches:
    - applyTo: HTTP_FILTER
      match: { context: SIDECAR_INBOUND }
      patch: { operation: INSERT_BEFORE, value: { name: envoy.filters.http.cors } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(EnvoyFilterProblems.of(subject).withCode('EF-017'), context);
  },
};
