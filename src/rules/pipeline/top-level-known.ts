import { WEBHOOK_KINDS } from '../../model/webhook-kinds';
import { Rule } from '../rule';

const KNOWN = new Set(['apiVersion', 'kind', 'metadata', 'spec', 'status']);

export const topLevelKnown: Rule = {
  name: 'pipeline/top-level-known',
  code: 'PIPE-005',
  severity: 'error',
  layer: 'webhook',
  packs: ['default'],
  kind: WEBHOOK_KINDS,
  title: 'An Istio object has only the members apiVersion, kind, metadata, spec and status.',
  why: 'A misspelled `spec` would leave the object empty and without effect; Istio refuses it.',
  fix: 'Correct the name, or move the member below `spec`.',
  docs: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/#describing-a-kubernetes-object',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
selector: { istio: ingress }
spec:
  servers:
    - port: { number: 80, name: http, protocol: HTTP }
      hosts: ['*']
`,
      at: ['/selector'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: ingress }
  servers:
    - port: { number: 80, name: http, protocol: HTTP }
      hosts: ['*']
status: {}
`,
    },
  ],
  check(subject, context) {
    for (const key of Object.keys(subject.object)) {
      if (!KNOWN.has(key)) context.report({ at: [key], message: `"${key}" is not a member of an Istio object` });
    }
  },
};
