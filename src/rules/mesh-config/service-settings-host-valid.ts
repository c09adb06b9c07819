import { MeshConfigDocument } from '../../model/mesh-config-document';
import { wildcardDomainProblem } from '../../values/wildcard-domain';
import { Rule } from '../rule';

export const serviceSettingsHostValid: Rule = {
  name: 'mesh-config/service-settings-host-valid',
  code: 'MC-006',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'Hosts of service settings are names of services, or wildcards of them.',
  why: 'The settings apply to services by name; istiod refuses a mesh config with a host that can be none.',
  fix: 'Use a full name, or a wildcard at the start such as "*.kube-system.svc.cluster.local".',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig-ServiceSettings',
  bad: [
    {
      yaml: `
kind: MeshConfig
serviceSettings:
  - settings: { clusterLocal: true }
    hosts: ['a.*', '*.kube-system.svc.cluster.local', '']
`,
      at: ['/serviceSettings/0/hosts/0', '/serviceSettings/0/hosts/2'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
serviceSettings:
  - settings: { clusterLocal: true }
    hosts: ['*', '*.kube-system.svc.cluster.local', reviews.shop.svc.cluster.local]
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    for (const host of document.root.list('serviceSettings').flatMap((settings) => settings.list('hosts'))) {
      const problem = wildcardDomainProblem(host.string);
      if (problem !== undefined) {
        context.report({
          at: document.locate(host.path()),
          message: `The host "${host.string}" ${problem}`,
          value: host.value,
        });
      }
    }
  },
};
