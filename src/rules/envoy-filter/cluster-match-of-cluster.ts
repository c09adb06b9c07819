import { EnvoyFilterProblems } from '../../model/envoy-filter-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const clusterMatchOfCluster: Rule = {
  name: 'envoy-filter/cluster-match-of-cluster',
  code: 'EF-020',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'Clusters are matched by cluster.',
  why: 'Listeners and routes hold no clusters; Istio refuses the object.',
  fix: 'Use `match.cluster`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/envoy-filter/#EnvoyFilter-EnvoyConfigObjectMatch',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  configPatches:
    - applyTo: CLUSTER
      match: { listener: { portNumber: 80 } }
      patch: { operation: MERGE, value: { connect_timeout: 5s } }
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
    - applyTo: CLUSTER
      match: { cluster: { portNumber: 80 } }
      patch: { operation: MERGE, value: { connect_timeout: 5s } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(EnvoyFilterProblems.of(subject).withCode('EF-020'), context);
  },
};
