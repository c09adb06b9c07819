import { Rule } from '../rule';

export const mergedFieldsInCamelCase: Rule = {
  name: 'mesh-config/merged-fields-in-camel-case',
  code: 'MC-102',
  severity: 'warning',
  layer: 'practice',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'defaultConfig and defaultProviders are spelled in camel case.',
  why: 'Istiod merges these two with its defaults by their camel case name only; under the original name it reads them and drops them.',
  fix: 'Write `defaultConfig` and `defaultProviders`.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
default_config: { statusPort: 15021 }
default_providers: { metrics: [prometheus] }
`,
      at: ['/default_config', '/default_providers'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
defaultConfig: { statusPort: 15021 }
default_service_export_to: ['.']
`,
    },
  ],
  check(subject, context) {
    for (const [original, name] of [['default_config', 'defaultConfig'], ['default_providers', 'defaultProviders']]) {
      const value = Object.hasOwn(subject.object, original) ? subject.object[original] : undefined;
      if (value === undefined || value === null) continue;
      context.report({ at: [original], message: `Istiod drops "${original}": it merges this field only as "${name}"` });
    }
  },
};
