import { EnvoyFilterProblems } from '../../model/envoy-filter-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const applyToPresent: Rule = {
  name: 'envoy-filter/apply-to-present',
  code: 'EF-012',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'A patch says what it applies to.',
  why: 'Istio would not know which part of the proxy to patch; it refuses the object.',
  fix: 'Set `applyTo`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/envoy-filter/#EnvoyFilter-EnvoyConfigObjectPatch',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  configPatches:
    - patch: { operation: MERGE, value: { connect_timeout: 5s } }
`,
      at: ['/spec/configPatches/0'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  configPatches:
    - applyTo: INVALID
      patch: { operation: MERGE, value: { connect_timeout: 5s } }
`,
      at: ['/spec/configPatches/0/applyTo'],
    },
  ],
  good: [
    {
      title: 'Patches of waypoints are not looked at.',
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  configPatches:
    - match: { context: WAYPOINT }
      patch: { operation: MERGE, value: { connect_timeout: 5s } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(EnvoyFilterProblems.of(subject).withCode('EF-012'), context);
  },
};
