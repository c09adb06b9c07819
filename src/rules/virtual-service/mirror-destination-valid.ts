import { destinationFieldProblems } from '../../model/destination-field-problems';
import { Field } from '../../model/field';
import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule, RuleContext } from '../rule';

export const mirrorDestinationValid: Rule = {
  name: 'virtual-service/mirror-destination-valid',
  code: 'VS-059',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'Each mirror has a valid destination, and a percentage from 0 to 100.',
  why: 'The proxy needs one host to send copies to; Istio refuses the object.',
  fix: 'Name one host, with the subset and port of a Service if needed.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPMirrorPolicy',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - route: [{ destination: { host: reviews } }]
      mirror: { host: '*' }
`,
      at: ['/spec/http/0/mirror/host'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - route: [{ destination: { host: reviews } }]
      mirrors: [{ destination: { host: shadow, port: { number: 0 } }, percentage: { value: -1 } }]
`,
      at: ['/spec/http/0/mirrors/0/destination/port/number', '/spec/http/0/mirrors/0/percentage/value'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - route: [{ destination: { host: reviews } }]
      mirrors: [{ destination: { host: shadow, subset: v2, port: { number: 8080 } }, percentage: { value: 100 } }]
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const mirror = route.child('mirror');
      if (mirror) judgeDestination(mirror, context);
      for (const entry of route.list('mirrors')) {
        const destination = entry.child('destination');
        if (!entry.present) context.report({ at: entry.path(), message: 'A mirror must not be null' });
        else if (destination === undefined) context.report({ at: entry.near('destination'), message: 'A mirror must have a destination' });
        else judgeDestination(destination, context);
        const value = entry.child('percentage')?.number('value') ?? 0;
        if (value >= 0 && value <= 100) continue;
        context.report({ at: entry.path('percentage', 'value'), message: `The percentage ${value} must be from 0 to 100`, value });
      }
    }
  },
};

function judgeDestination(field: Field, context: RuleContext): void {
  for (const { at, message } of destinationFieldProblems(field)) context.report({ at, message });
}
