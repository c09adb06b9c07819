import { EnvoyFilterProblems } from '../../model/envoy-filter-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const routeMatchOfRoutes: Rule = {
  name: 'envoy-filter/route-match-of-routes',
  code: 'EF-019',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'Route configurations, virtual hosts and routes are matched by routeConfiguration.',
  why: 'Listeners and clusters have no routes; Istio refuses the object.',
  fix: 'Use `match.routeConfiguration`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/envoy-filter/#EnvoyFilter-EnvoyConfigObjectMatch',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  configPatches:
    - applyTo: VIRTUAL_HOST
      match: { listener: { portNumber: 80 } }
      patch: { operation: MERGE, value: { name: any } }
`,
      at: ['/spec/configPatches/0/match/listener'],
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
    - applyTo: VIRTUAL_HOST
      match: { routeConfiguration: { portNumber: 80 } }
      patch: { operation: MERGE, value: { name: any } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(EnvoyFilterProblems.of(subject).withCode('EF-019'), context);
  },
};
