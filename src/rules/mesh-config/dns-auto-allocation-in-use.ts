import { MeshConfigDocument } from '../../model/mesh-config-document';
import { proxyConfigProblems } from '../../model/mesh-config-proxy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const dnsAutoAllocationInUse: Rule = {
  name: 'mesh-config/dns-auto-allocation-in-use',
  code: 'MPC-010',
  severity: 'warning',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'Addresses of service entries are allocated by istiod, not by the proxy.',
  why: 'The setting is deprecated; istiod allocates addresses by itself.',
  fix: 'Remove ISTIO_META_DNS_AUTO_ALLOCATE.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#ProxyConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
defaultConfig:
  proxyMetadata: { ISTIO_META_DNS_AUTO_ALLOCATE: 'true' }
`,
      at: ['/defaultConfig/proxyMetadata/ISTIO_META_DNS_AUTO_ALLOCATE'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
defaultConfig:
  proxyMetadata: { ISTIO_META_DNS_CAPTURE: 'true' }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const config = document.root.child('defaultConfig');
    if (config === undefined) return;
    const problems = proxyConfigProblems(config).filter(({ code }) => code === 'MPC-010');
    reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
  },
};
