import { GatewayFields } from '../../model/gateway-fields';
import { Rule } from '../rule';

export const hostsPresent: Rule = {
  name: 'gateway/hosts-present',
  code: 'GW-004',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  title: 'Each server of a Gateway exposes at least one host.',
  why: 'A server without hosts exposes nothing, and no VirtualService can be bound to it; Istio refuses the object.',
  fix: 'List the hosts that clients ask for, or "*" for all of them.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/gateway/#Server',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 80, name: http, protocol: HTTP }
      hosts: []
`,
      at: ['/spec/servers/0/hosts'],
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
    for (const { field } of GatewayFields.of(subject).servers) {
      if (field.count('hosts') === 0) context.report({ at: field.near('hosts'), message: 'A server must have at least one host' });
    }
  },
};
