import { MeshConfigDocument } from '../../model/mesh-config-document';
import { Rule } from '../rule';

export const providerNameUnique: Rule = {
  name: 'mesh-config/provider-name-unique',
  code: 'EXT-002',
  severity: 'warning',
  layer: 'practice',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'Names of extension providers are unique.',
  why: 'Of providers with equal names istiod keeps the settings of the last one, without a word.',
  fix: 'Give each provider a name of its own.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig-ExtensionProvider',
  bad: [
    {
      yaml: `
kind: MeshConfig
extensionProviders:
  - name: otel
    opentelemetry: { service: otel.obs.svc.cluster.local, port: 4317 }
  - name: otel
    zipkin: { service: zipkin.obs.svc.cluster.local, port: 9411 }
`,
      at: ['/extensionProviders/1/name'],
    },
  ],
  good: [
    {
      title: 'A provider may take the name of one of Istio\'s own, and replaces it.',
      yaml: `
kind: MeshConfig
extensionProviders:
  - name: prometheus
    prometheus: {}
  - name: otel
    opentelemetry: { service: otel.obs.svc.cluster.local, port: 4317 }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const names = new Set<string>();
    for (const provider of document.root.list('extensionProviders')) {
      const name = provider.text('name');
      if (name === '') continue;
      if (names.has(name)) {
        const message = `The name "${name}" is taken by an extension provider above, which istiod forgets for this one`;
        context.report({ at: document.locate(provider.path('name')), message, value: name });
      }
      names.add(name);
    }
  },
};
