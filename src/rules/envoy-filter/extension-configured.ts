import { EnvoyValueProblems } from '../../model/envoy/envoy-value-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const extensionConfigured: Rule = {
  name: 'envoy-filter/extension-configured',
  code: 'EF-024',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/EnvoyFilter',
  title: 'An extension in a patch has a typed_config.',
  why: 'Proxies find extensions by the type of their configuration and not by name any more; Istio warns of it.',
  fix: 'Add `typed_config` with the "@type" of the configuration, also where it is empty.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/envoy-filter/#EnvoyFilter-Patch',
  bad: [
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
          name: envoy.filters.http.cors
`,
      at: ['/spec/configPatches/0/patch/value'],
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
    - applyTo: HTTP_FILTER
      match: { context: SIDECAR_INBOUND }
      patch:
        operation: INSERT_BEFORE
        value:
          name: envoy.filters.http.cors
          typed_config:
            '@type': type.googleapis.com/envoy.extensions.filters.http.cors.v3.Cors
`,
    },
  ],
  check(subject, context) {
    reportProblems(EnvoyValueProblems.of(subject).withCode('EF-024'), context);
  },
};
