import { EnvoyFilterProblems } from '../../model/envoy-filter-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const operationPresent: Rule = {
  name: 'envoy-filter/operation-present',
  code: 'EF-014',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'A patch has an operation.',
  why: 'Istio would not know what to do with the value; it refuses the object.',
  fix: 'Set `patch.operation`, to MERGE for example.',
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
      patch: { value: { connect_timeout: 5s } }
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
      patch: { operation: MERGE, value: { connect_timeout: 5s } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(EnvoyFilterProblems.of(subject).withCode('EF-014'), context);
  },
};
