import { connectionPoolProblems } from '../../model/connection-pool-problems';
import { MeshConfigDocument } from '../../model/mesh-config-document';
import { outlierDetectionProblems } from '../../model/outlier-detection-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const defaultTrafficPolicyValid: Rule = {
  name: 'mesh-config/default-traffic-policy-valid',
  code: 'MC-012',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'The default traffic policy has values that Envoy takes.',
  why: 'It is the base of the settings of every host; istiod refuses a mesh config where it does not hold.',
  fix: 'Use durations of whole milliseconds, counts from 0 and percentages from 0 to 100.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig-DefaultTrafficPolicy',
  bad: [
    {
      yaml: `
kind: MeshConfig
defaultTrafficPolicy:
  connectionPool:
    tcp: { maxConnections: -1 }
  outlierDetection:
    maxEjectionPercent: 101
`,
      at: ['/defaultTrafficPolicy/connectionPool/tcp/maxConnections', '/defaultTrafficPolicy/outlierDetection/maxEjectionPercent'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
defaultTrafficPolicy:
  connectionPool:
    tcp: { maxConnections: 100, idleTimeout: 0s }
  outlierDetection:
    maxEjectionPercent: 100
    consecutiveErrors: 5
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    const policy = document.root.child('defaultTrafficPolicy');
    const pool = policy?.child('connectionPool');
    const detection = policy?.child('outlierDetection');
    const problems = [
      ...(pool === undefined ? [] : connectionPoolProblems(pool)),
      ...(detection === undefined ? [] : outlierDetectionProblems(detection)),
    ];
    // The mesh config is not asked for the keep-alive of HTTP/2, nor warned of deprecated fields.
    const counted = problems.filter(({ code, severity }) => severity === 'error' && code !== 'TP-024');
    reportProblems(counted.map((problem) => ({ ...problem, path: document.locate(problem.path) })), context);
  },
};
