import { MeshConfigDocument } from '../../model/mesh-config-document';
import { portNumberProblem } from '../../values/port-number';
import { Rule } from '../rule';

export const proxyListenPortValid: Rule = {
  name: 'mesh-config/proxy-listen-port-valid',
  code: 'MC-001',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'The port that proxies capture outbound traffic on is a port number.',
  why: 'Traffic of all workloads is redirected to this port; istiod refuses a mesh config without a usable one.',
  fix: 'Use a number from 1 to 65535, or leave the field out for 15001.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
proxyListenPort: 0
`,
      at: ['/proxyListenPort'],
    },
    {
      yaml: `
kind: MeshConfig
proxy_listen_port: 65536
`,
      at: ['/proxy_listen_port'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
proxyListenPort: 65535
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const port = document.root.number('proxyListenPort');
    if (port === undefined) return;
    const problem = portNumberProblem(port);
    if (problem === undefined) return;
    context.report({ at: document.locate(['proxyListenPort']), message: `The proxy listen port ${port} ${problem}`, value: port });
  },
};
