import { MeshConfigDocument } from '../../model/mesh-config-document';
import { proxyConfigProblems } from '../../model/mesh-config-proxy-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const tracingTlsValid: Rule = {
  name: 'mesh-config/tracing-tls-valid',
  code: 'MPC-007',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'TLS settings of tracing fit their mode.',
  why: 'The connection to the tracer can not be made otherwise; istiod refuses a mesh config with it.',
  fix: 'MUTUAL needs a certificate and a key.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#ProxyConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
defaultConfig:
  tracing:
    tlsSettings: { mode: MUTUAL, clientCertificate: /etc/certs/cert.pem }
`,
      at: ['/defaultConfig/tracing/tlsSettings'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
defaultConfig:
  tracing:
    tlsSettings: { mode: SIMPLE, caCertificates: /etc/certs/ca.pem }
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const config = document.root.child('defaultConfig');
    if (config === undefined) return;
    const problems = proxyConfigProblems(config).filter(({ code }) => code === 'MPC-007');
    reportProblems(problems.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
  },
};
