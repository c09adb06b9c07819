import { EnvoyValueProblems } from '../../model/envoy/envoy-value-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const valueFieldsKnown: Rule = {
  name: 'envoy-filter/value-fields-known',
  code: 'EF-022',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'Every field in the value of a patch is one of its Envoy message.',
  why: 'A misspelt field is dropped in silence, or refused by the proxy; Istio warns of it.',
  fix: 'Correct the name: snake_case or camelCase, at the right level.',
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
      patch: { operation: MERGE, value: { conect_timeout: 5s } }
`,
      at: ['/spec/configPatches/0/patch/value/conect_timeout'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: { name: tuning, namespace: shop }
spec:
  configPatches:
    - applyTo: HTTP_FILTER
      match: { context: SIDECAR_INBOUND }
      patch:
        operation: INSERT_BEFORE
        value:
          name: envoy.filters.http.lua
          typed_config:
            '@type': type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua
            inline_codes: x
`,
      at: ['/spec/configPatches/0/patch/value/typed_config/inline_codes'],
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
      patch: { operation: MERGE, value: { connectTimeout: 5s, metadata: { filter_metadata: { mine: { any: thing } } } } }
`,
    },
  ],
  check(subject, context) {
    reportProblems(EnvoyValueProblems.of(subject).withCode('EF-022'), context);
  },
};
