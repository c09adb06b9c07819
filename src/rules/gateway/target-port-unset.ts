import { GatewayFields } from '../../model/gateway-fields';
import { Rule } from '../rule';

export const targetPortUnset: Rule = {
  name: 'gateway/target-port-unset',
  code: 'GW-009',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  title: 'The port of a server has no target port.',
  why: 'Which container port a gateway listens on is decided by the Service of its workload; Istio refuses the object.',
  fix: 'Remove `targetPort` here and set it in the Kubernetes Service of the gateway.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/gateway/#Port',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 80, name: http, protocol: HTTP, targetPort: 8080 }
      hosts: ['*']
`,
      at: ['/spec/servers/0/port/targetPort'],
    },
  ],
  good: [
    {
      title: 'Zero is the same as unset.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 80, name: http, protocol: HTTP, targetPort: 0 }
      hosts: ['*']
`,
    },
  ],
  check(subject, context) {
    for (const { port } of GatewayFields.of(subject).servers) {
      const value = port?.number('targetPort') ?? 0;
      if (port === undefined || value === 0) continue;
      context.report({ at: port.path('targetPort'), message: `The port has the target port ${value}, which a gateway cannot have`, value });
    }
  },
};
