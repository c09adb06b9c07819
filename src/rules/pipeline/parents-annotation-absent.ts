import { WEBHOOK_KINDS } from '../../model/webhook-kinds';
import { Rule } from '../rule';

const ANNOTATION = 'internal.istio.io/parents';

export const parentsAnnotationAbsent: Rule = {
  name: 'pipeline/parents-annotation-absent',
  code: 'PIPE-010',
  severity: 'error',
  layer: 'webhook',
  packs: ['default'],
  kind: WEBHOOK_KINDS,
  title: 'An object has no annotation internal.istio.io/parents.',
  why: 'It marks objects that istiod derives from the Gateway API in its memory, and would give this one their rights; Istio refuses it.',
  fix: 'Remove the annotation (it often comes with a copy of istiod\'s debug output).',
  docs: 'https://istio.io/latest/docs/tasks/traffic-management/ingress/gateway-api/',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata:
  name: public
  namespace: edge
  annotations: { internal.istio.io/parents: 'Gateway/public.edge' }
spec:
  servers:
    - port: { number: 80, name: http, protocol: HTTP }
      hosts: ['*']
`,
      at: ['/metadata/annotations/internal.istio.io~1parents'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 80, name: http, protocol: HTTP }
      hosts: ['*']
`,
    },
  ],
  check(subject, context) {
    if (!Object.hasOwn(subject.annotations, ANNOTATION)) return;
    context.report({ at: ['metadata', 'annotations', ANNOTATION], message: `The annotation ${ANNOTATION} is reserved for Istio itself` });
  },
};
