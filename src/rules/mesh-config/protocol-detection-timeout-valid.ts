import { MeshConfigDocument } from '../../model/mesh-config-document';
import { Duration } from '../../values/duration';
import { Rule } from '../rule';

function timeoutProblem(text: string): string | undefined {
  return Duration.tryParse(text)?.isWholeMillis() === false ? 'must be a whole number of milliseconds' : undefined;
}

export const protocolDetectionTimeoutValid: Rule = {
  name: 'mesh-config/protocol-detection-timeout-valid',
  code: 'MC-003',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'The time for protocol detection is in whole milliseconds.',
  why: 'Envoy counts it in milliseconds; istiod refuses a mesh config with a fraction of one.',
  fix: 'Use a duration such as 5s, or 0s to wait without end.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
protocolDetectionTimeout: 500us
`,
      at: ['/protocolDetectionTimeout'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
protocolDetectionTimeout: 0s
`,
    },
    {
      yaml: `
kind: MeshConfig
protocolDetectionTimeout: 1.5s
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    if (!document.root.has('protocolDetectionTimeout')) return;
    const protocolDetectionTimeout = document.root.text('protocolDetectionTimeout');
    const problem = timeoutProblem(protocolDetectionTimeout);
    if (problem !== undefined) {
      context.report({
        at: document.locate(['protocolDetectionTimeout']),
        message: `The protocol detection timeout "${protocolDetectionTimeout}" ${problem}`,
        value: protocolDetectionTimeout,
      });
    }
  },
};
