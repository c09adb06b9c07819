import { MeshConfigDocument } from '../../model/mesh-config-document';
import { proxyConfigProblems } from '../../model/mesh-config-proxy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const connectionSettingsValid: Rule = {
  name: 'mesh-config/connection-settings-valid',
  code: 'MPC-014',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'Limits of the proxy\'s connections are in range.',
  why: 'Envoy refuses listeners with other limits; istiod refuses a mesh config with it.',
  fix: 'Timeouts and buffer limits are not negative, counts are positive, HTTP/2 windows are 65535 bytes at least.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#ProxyConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
defaultConfig:
  connectionSettings:
    httpIdleTimeout: -1s
    httpMaxConcurrentStreams: 0
    http2InitialStreamWindowSize: 65534
    listenerPerConnectionBufferLimitBytes: -1
`,
      at: [
        '/defaultConfig/connectionSettings/listenerPerConnectionBufferLimitBytes',
        '/defaultConfig/connectionSettings/httpMaxConcurrentStreams',
        '/defaultConfig/connectionSettings/http2InitialStreamWindowSize',
        '/defaultConfig/connectionSettings/httpIdleTimeout',
      ],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
defaultConfig:
  connectionSettings:
    httpIdleTimeout: 0s
    httpMaxConcurrentStreams: 1
    http2InitialStreamWindowSize: 65535
    listenerPerConnectionBufferLimitBytes: 0
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const config = document.root.child('defaultConfig');
    if (config === undefined) return;
    const problems = proxyConfigProblems(config).filter(({ code }) => code === 'MPC-014');
    reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
  },
};
