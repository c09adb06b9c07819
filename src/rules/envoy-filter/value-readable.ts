import { EnvoyValueProblems } from '../../model/envoy/envoy-value-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const valueReadable: Rule = {
  name: 'envoy-filter/value-readable',
  code: 'EF-021',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'The value of a patch is a message of the Envoy API.',
  why: 'Istio decodes the value before it patches, and a proxy would refuse it; Istio refuses the object.',
  fix: 'Compare with the Envoy API reference: types of fields, names of enum values, and the "@type" of every typed_config.',
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
      patch: { operation: MERGE, value: { connect_timeout: 5, lb_policy: ROUND } }
`,
      at: ['/spec/configPatches/0/patch/value/connect_timeout', '/spec/configPatches/0/patch/value/lb_policy'],
    },
    {
      title: 'Messages of the old API version.',
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
            '@type': type.googleapis.com/envoy.config.filter.http.lua.v2.Lua
`,
      at: ['/spec/configPatches/0/patch/value/typed_config/@type'],
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
          typed_config: { inline_code: '' }
`,
      at: ['/spec/configPatches/0/patch/value/typed_config'],
    },
  ],
  good: [
    {
      title: 'Both spellings of names are read.',
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
            defaultSourceCode: { inline_string: function envoy_on_request() end }
`,
    },
    {
      title: 'What is inside a TypedStruct is not known.',
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
          name: local
          typed_config:
            '@type': type.googleapis.com/udpa.type.v1.TypedStruct
            type_url: type.googleapis.com/any.Thing
            value: { any: [thing] }
`,
    },
  ],
  check(subject, context) {
    reportProblems(EnvoyValueProblems.of(subject).withCode('EF-021'), context);
  },
};
