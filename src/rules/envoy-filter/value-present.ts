import { EnvoyFilterProblems } from '../../model/envoy-filter-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const valuePresent: Rule = {
  name: 'envoy-filter/value-present',
  code: 'EF-015',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'A patch that does not remove has a value.',
  why: 'There would be nothing to merge or insert; Istio refuses the object.',
  fix: 'Set `patch.value`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/envoy-filter/#EnvoyFilter-Patch',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  configPatches:
    - applyTo: CLUSTER
      patch: { operation: MERGE }
`,
      at: ['/spec/configPatches/0/patch'],
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
      patch: { operation: REMOVE }
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  configPatches:
    - applyTo: CLUSTER
      patch: { operation: MERGE, value: {} }
`,
    },
  ],
  check(subject, context) {
    reportProblems(EnvoyFilterProblems.of(subject).withCode('EF-015'), context);
  },
};
