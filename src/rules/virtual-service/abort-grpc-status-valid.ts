import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { grpcStatusProblem } from '../../values/grpc-status';
import { Rule } from '../rule';

export const abortGrpcStatusValid: Rule = {
  name: 'virtual-service/abort-grpc-status-valid',
  code: 'VS-052',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A gRPC status that a fault answers with is the name of a gRPC status, in capitals.',
  why: 'Other names and numbers are unknown to the proxy; Istio refuses the object.',
  fix: 'Write a name such as UNAVAILABLE, DEADLINE_EXCEEDED or CANCELLED (with two L).',
  docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#HTTPFaultInjection-Abort',
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
      fault: { abort: { grpcStatus: CANCELED, percentage: { value: 10 } } }
`,
      at: ['/spec/http/0/fault/abort/grpcStatus'],
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
      fault: { abort: { grpcStatus: CANCELLED, percentage: { value: 10 } } }
`,
    },
  ],
  check(subject, context) {
    for (const route of VirtualServiceFields.of(subject).http) {
      const abort = route.child('fault')?.child('abort');
      if (abort === undefined || !abort.has('grpcStatus')) continue;
      const value = abort.text('grpcStatus');
      const problem = grpcStatusProblem(value);
      if (problem !== undefined) context.report({ at: abort.path('grpcStatus'), message: `The gRPC status "${value}" ${problem}`, value });
    }
  },
};
