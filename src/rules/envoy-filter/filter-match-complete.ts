import { EnvoyFilterProblems } from '../../model/envoy-filter-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const filterMatchComplete: Rule = {
  name: 'envoy-filter/filter-match-complete',
  code: 'EF-018',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'A match of a filter names it, and one inside it only for HTTP filters.',
  why: 'Filters are found by name, HTTP filters inside the connection manager; Istio refuses the object, and warns of old names.',
  fix: 'Use the full name of the filter; for HTTP filters name envoy.filters.network.http_connection_manager, and the HTTP filter as subFilter.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/envoy-filter/#EnvoyFilter-ListenerMatch-FilterMatch',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  configPatches:
    - applyTo: HTTP_FILTER
      match:
        listener:
          filterChain:
            filter: { subFilter: { name: envoy.filters.http.router } }
      patch: { operation: INSERT_BEFORE, value: { name: envoy.filters.http.cors } }
`,
      at: ['/spec/configPatches/0/match/listener/filterChain/filter'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  configPatches:
    - applyTo: HTTP_FILTER
      match:
        listener:
          filterChain:
            filter: { name: envoy.filters.network.tcp_proxy, subFilter: { name: envoy.filters.http.router } }
      patch: { operation: INSERT_BEFORE, value: { name: envoy.filters.http.cors } }
`,
      at: ['/spec/configPatches/0/match/listener/filterChain/filter/subFilter'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  configPatches:
    - applyTo: NETWORK_FILTER
      match:
        listener:
          filterChain:
            filter: { name: envoy.filters.network.http_connection_manager, subFilter: { name: envoy.filters.http.router } }
      patch: { operation: INSERT_BEFORE, value: { name: envoy.filters.http.cors } }
`,
      at: ['/spec/configPatches/0/match/listener/filterChain/filter/subFilter'],
    },
    {
      title: 'An old name: a warning.',
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  configPatches:
    - applyTo: HTTP_FILTER
      match:
        listener:
          filterChain:
            filter: { name: envoy.filters.network.http_connection_manager, subFilter: { name: envoy.router } }
      patch: { operation: INSERT_BEFORE, value: { name: envoy.filters.http.cors } }
`,
      at: ['/spec/configPatches/0/match/listener/filterChain/filter/subFilter/name'],
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
      match:
        listener:
          filterChain:
            filter: { name: envoy.filters.network.http_connection_manager, subFilter: { name: envoy.filters.http.router } }
      patch: { operation: INSERT_BEFORE, value: { name: envoy.filters.http.cors } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(EnvoyFilterProblems.of(subject).withCode('EF-018'), context);
  },
};
