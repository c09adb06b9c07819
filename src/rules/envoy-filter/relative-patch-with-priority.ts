import { AnalysisModel } from '../../model/analysis/analysis-model';
import { Rule } from '../rule';

export const relativePatchWithPriority: Rule = {
  name: 'envoy-filter/relative-patch-with-priority',
  code: 'IST0151',
  severity: 'warning',
  layer: 'analysis',
  packs: ['strict', 'istioctl'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'An EnvoyFilter with a relative patch has a priority.',
  why: 'What the patch is relative to may be put there by another EnvoyFilter that is applied later; the patch then does nothing.',
  fix: 'Set `priority`, or use INSERT_FIRST or ADD.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0151/',
  deviation: 'Most such patches are relative to filters that Istio itself puts there, and work: pack strict points to them.',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tune, namespace: shop }
spec:
  configPatches:
    - { applyTo: HTTP_FILTER, patch: { operation: INSERT_BEFORE, value: { name: mine } } }
    - { applyTo: CLUSTER, patch: { operation: MERGE, value: { name: mine } } }
`,
      at: ['/spec/configPatches/0'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tune, namespace: shop }
spec:
  configPatches:
    - { applyTo: NETWORK_FILTER, patch: { operation: REPLACE, value: { name: mine } } }
    - { applyTo: CLUSTER, patch: { operation: REMOVE, value: { name: mine } } }
`,
      at: ['/spec/configPatches/0', '/spec/configPatches/1'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tune, namespace: shop }
spec:
  priority: 10
  configPatches:
    - { applyTo: HTTP_FILTER, patch: { operation: INSERT_BEFORE, value: { name: mine } } }
`,
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tune, namespace: shop }
spec:
  configPatches:
    - { applyTo: HTTP_FILTER, patch: { operation: INSERT_FIRST, value: { name: mine } } }
    - { applyTo: CLUSTER, patch: { operation: MERGE, value: { name: mine } } }
    - { applyTo: CLUSTER, patch: { operation: ADD, value: { name: mine } } }
`,
    },
  ],
  check(subject, context) {
    for (const { patch, operation, afterVersion } of AnalysisModel.of(context.model).relativePatches.of(subject)) {
      if (!afterVersion) context.report({ at: patch.path(), message: `The patch ${operation} is relative to something that may not be there yet, and the EnvoyFilter has no priority` });
    }
  },
};
