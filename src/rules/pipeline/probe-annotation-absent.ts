import { WEBHOOK_KINDS } from '../../model/webhook-kinds';
import { Rule } from '../rule';

const ANNOTATION = 'internal.istio.io/webhook-always-reject';

export const probeAnnotationAbsent: Rule = {
  name: 'pipeline/probe-annotation-absent',
  code: 'PIPE-008',
  severity: 'error',
  layer: 'webhook',
  packs: ['default'],
  kind: WEBHOOK_KINDS,
  title: 'An object has no annotation internal.istio.io/webhook-always-reject.',
  why: 'istiod uses it to find out whether its own webhook answers; every object that has it is refused.',
  fix: 'Remove the annotation.',
  docs: 'https://istio.io/latest/docs/ops/common-problems/validation/',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata:
  name: public
  namespace: edge
  annotations: { internal.istio.io/webhook-always-reject: 'true' }
spec:
  servers:
    - port: { number: 80, name: http, protocol: HTTP }
      hosts: ['*']
`,
      at: ['/metadata/annotations/internal.istio.io~1webhook-always-reject'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata:
  name: public
  namespace: edge
  annotations: { example.com/owner: edge-team }
spec:
  servers:
    - port: { number: 80, name: http, protocol: HTTP }
      hosts: ['*']
`,
    },
  ],
  check(subject, context) {
    if (!Object.hasOwn(subject.annotations, ANNOTATION)) return;
    context.report({ at: ['metadata', 'annotations', ANNOTATION], message: `The annotation ${ANNOTATION} makes Istio refuse the object` });
  },
};
