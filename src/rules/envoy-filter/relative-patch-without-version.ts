import { AnalysisModel } from '../../model/analysis/analysis-model';
import { Rule } from '../rule';

export const relativePatchWithoutVersion: Rule = {
  name: 'envoy-filter/relative-patch-without-version',
  code: 'IST0155',
  severity: 'warning',
  layer: 'analysis',
  packs: ['strict', 'istioctl'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'A relative patch without priority does not follow one for some proxy versions only.',
  why: 'Where the earlier patch of the same name is not applied, because the proxy has another version, this one has nothing to be relative to.',
  fix: 'Set `priority`, or use INSERT_FIRST or ADD.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0155/',
  deviation: 'Patches are told apart by names that need not be what the patch is relative to: pack strict points to them.',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tune, namespace: shop }
spec:
  configPatches:
    - { applyTo: HTTP_FILTER, match: { proxy: { proxyVersion: ^1.* } }, patch: { operation: INSERT_FIRST, value: { name: mine } } }
    - { applyTo: HTTP_FILTER, patch: { operation: INSERT_BEFORE, value: { name: mine } } }
`,
      at: ['/spec/configPatches/1'],
    },
    {
      title: 'In another EnvoyFilter.',
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: a, namespace: shop }
spec:
  configPatches:
    - { applyTo: HTTP_FILTER, match: { proxy: { proxyVersion: ^1.* } }, patch: { operation: ADD, value: { name: mine } } }
---
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: b, namespace: shop }
spec:
  configPatches:
    - { applyTo: HTTP_FILTER, patch: { operation: REMOVE, value: { name: mine } } }
`,
      at: ['/spec/configPatches/0'],
    },
  ],
  good: [
    {
      title: 'Another name.',
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tune, namespace: shop }
spec:
  configPatches:
    - { applyTo: HTTP_FILTER, match: { proxy: { proxyVersion: ^1.* } }, patch: { operation: INSERT_FIRST, value: { name: mine } } }
    - { applyTo: HTTP_FILTER, patch: { operation: INSERT_BEFORE, value: { name: other } } }
`,
    },
    {
      title: 'It is remembered for those that follow.',
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tune, namespace: shop }
spec:
  configPatches:
    - { applyTo: HTTP_FILTER, match: { proxy: { proxyVersion: ^1.* } }, patch: { operation: INSERT_BEFORE, value: { name: mine } } }
`,
    },
  ],
  check(subject, context) {
    for (const { patch, operation, afterVersion } of AnalysisModel.of(context.model).relativePatches.of(subject)) {
      if (afterVersion) context.report({ at: patch.path(), message: `The patch ${operation} is relative to one for some proxy versions only, and the EnvoyFilter has no priority` });
    }
  },
};
