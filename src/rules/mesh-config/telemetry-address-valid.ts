import { MeshConfigDocument } from '../../model/mesh-config-document';
import { proxyConfigProblems } from '../../model/mesh-config-proxy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const telemetryAddressValid: Rule = {
  name: 'mesh-config/telemetry-address-valid',
  code: 'MPC-009',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'Addresses of statistics and log services are a host and a port.',
  why: 'Proxies send there what they measure and log; istiod refuses a mesh config with it.',
  fix: 'Use a name and a port, such as collector.observability:9000.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#ProxyConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
defaultConfig:
  statsdUdpAddress: statsd
  envoyAccessLogService: { address: 'als.obs:0' }
`,
      at: ['/defaultConfig/statsdUdpAddress', '/defaultConfig/envoyAccessLogService/address'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
defaultConfig:
  statsdUdpAddress: ''
  envoyMetricsService: { address: 'metrics.obs:9000' }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const config = document.root.child('defaultConfig');
    if (config === undefined) return;
    const problems = proxyConfigProblems(config).filter(({ code }) => code === 'MPC-009');
    reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
  },
};
