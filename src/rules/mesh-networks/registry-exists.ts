import { AnalysisModel } from '../../model/analysis/analysis-model';
import { Field } from '../../model/field';
import { MeshConfigDocument } from '../../model/mesh-config-document';
import { Rule } from '../rule';

export const registryExists: Rule = {
  name: 'mesh-networks/registry-exists',
  code: 'IST0126',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'MeshNetworks',
  reads: ['Secret'],
  title: 'Endpoints of a network come from a registry that there is.',
  why: 'A registry is a cluster that istiod was given access to; endpoints of another one are never found.',
  fix: 'Use Kubernetes, or the name of a cluster from a Secret with the label `istio/multiCluster: "true"`.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0126/',
  deviation: 'Secrets of remote clusters are seldom written with the rest, so only where the input is known to be complete.',
  bad: [
    {
      yaml: `
kind: MeshNetworks
networks:
  one:
    endpoints: [{ fromRegistry: west }]
`,
      at: ['/networks/one/endpoints/0/fromRegistry'],
    },
    {
      title: 'The Secret has no label.',
      yaml: `
kind: MeshNetworks
networks:
  one:
    endpoints: [{ fromCidr: 10.0.0.0/8 }, { fromRegistry: west }]
---
apiVersion: v1
kind: Secret
metadata: { name: west, namespace: istio-system }
data: { west: eA== }
`,
      at: ['/networks/one/endpoints/1/fromRegistry'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshNetworks
networks:
  one:
    endpoints: [{ fromRegistry: west }]
---
apiVersion: v1
kind: Secret
metadata: { name: clusters, namespace: istio-system, labels: { istio/multiCluster: "true" } }
data: { west: eA== }
`,
    },
    {
      yaml: `
kind: MeshNetworks
networks:
  one:
    endpoints: [{ fromRegistry: Kubernetes }, { fromRegistry: Mock }, { fromRegistry: External }]
`,
    },
  ],
  check(subject, context) {
    if (!AnalysisModel.of(context.model).isComplete) return;
    const secrets = context.model.index.ofKind('Secret').filter(({ labels }) => labels['istio/multiCluster'] === 'true');
    const clusters = new Set(secrets.flatMap(({ object }) => Field.of(object).entries('data').map(({ key }) => key)));
    const document = MeshConfigDocument.of('MeshNetworks', subject.object);
    for (const network of document.root.entries('networks')) {
      for (const endpoint of network.list('endpoints')) {
        const registry = endpoint.text('fromRegistry');
        if (registry === '' || KNOWN.has(registry) || clusters.has(registry)) continue;
        const at = document.locate(endpoint.path('fromRegistry'));
        context.report({ at, message: `The network "${network.key}" has endpoints from the registry "${registry}", which is not there`, value: registry });
      }
    }
  },
};

const KNOWN: ReadonlySet<string> = new Set(['Mock', 'Kubernetes', 'External']);
