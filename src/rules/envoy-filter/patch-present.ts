import { EnvoyFilterProblems } from '../../model/envoy-filter-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const patchPresent: Rule = {
  name: 'envoy-filter/patch-present',
  code: 'EF-013',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'A patch has a patch.',
  why: 'There would be nothing to do; Istio refuses the object.',
  fix: 'Set `patch` with an operation and a value.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/envoy-filter/#EnvoyFilter-EnvoyConfigObjectPatch',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  configPatches:
    - applyTo: CLUSTER
`,
      at: ['/spec/configPatches/0'],
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
      patch: { operation: MERGE, value: { connect_timeout: 5s } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(EnvoyFilterProblems.of(subject).withCode('EF-013'), context);
  },
};
