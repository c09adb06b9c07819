import { EnvoyFilterProblems } from '../../model/envoy-filter-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const proxyVersionValid: Rule = {
  name: 'envoy-filter/proxy-version-valid',
  code: 'EF-016',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'The proxy version is a regular expression of RE2 syntax.',
  why: 'It would match no proxy; Istio refuses the object.',
  fix: 'Write an expression without look-around and back references, such as "^1\\.31.*".',
  docs: 'https://istio.io/latest/docs/reference/config/networking/envoy-filter/#EnvoyFilter-ProxyMatch',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  configPatches:
    - applyTo: CLUSTER
      match: { proxy: { proxyVersion: '^1\\.(?!30)' } }
      patch: { operation: MERGE, value: { connect_timeout: 5s } }
`,
      at: ['/spec/configPatches/0/match/proxy/proxyVersion'],
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
      match: { proxy: { proxyVersion: '^1\\.31.*' } }
      patch: { operation: MERGE, value: { connect_timeout: 5s } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(EnvoyFilterProblems.of(subject).withCode('EF-016'), context);
  },
};
