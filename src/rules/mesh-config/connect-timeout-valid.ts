import { MeshConfigDocument } from '../../model/mesh-config-document';
import { Duration, durationProblem } from '../../values/duration';
import { Rule } from '../rule';

const LONGEST = Duration.parse('1h');

function timeoutProblem(text: string): string | undefined {
  return durationProblem(text) ?? (Duration.parse(text).compareTo(LONGEST) > 0 ? 'is longer than 1h' : undefined);
}

export const connectTimeoutValid: Rule = {
  name: 'mesh-config/connect-timeout-valid',
  code: 'MC-002',
  severity: 'error',
  layer: 'meshConfig',
  packs: ['default', 'istioctl'],
  kind: 'MeshConfig',
  title: 'The time to open a connection is from 1ms to 1h, in whole milliseconds.',
  why: 'It holds for every connection of every proxy; istiod refuses a mesh config with another one.',
  fix: 'Use a duration such as 10s.',
  docs: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/#MeshConfig',
  bad: [
    {
      yaml: `
kind: MeshConfig
connectTimeout: 0s
`,
      at: ['/connectTimeout'],
    },
    {
      yaml: `
kind: MeshConfig
connectTimeout: 1h1ms
`,
      at: ['/connectTimeout'],
    },
  ],
  good: [
    {
      yaml: `
kind: MeshConfig
connectTimeout: 1h
`,
    },
    {
      yaml: `
kind: MeshConfig
connectTimeout: 1ms
`,
    },
  ],
  check(subject, context) {
    const document = MeshConfigDocument.of('MeshConfig', subject.object);
    if (!document.root.has('connectTimeout')) return;
    const connectTimeout = document.root.text('connectTimeout');
    const problem = timeoutProblem(connectTimeout);
    if (problem !== undefined) {
      context.report({
        at: document.locate(['connectTimeout']),
        message: `The connect timeout "${connectTimeout}" ${problem}`,
        value: connectTimeout,
      });
    }
  },
};
