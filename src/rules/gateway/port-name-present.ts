import { GatewayFields } from '../../model/gateway-fields';
import { Rule } from '../rule';

export const portNamePresent: Rule = {
  name: 'gateway/port-name-present',
  code: 'GW-010',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  title: 'The port of a server has a name.',
  why: 'Istio tells the servers of a gateway apart by their port names, and refuses the object without them.',
  fix: 'Give `port.name` a text that no other server of this Gateway has.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/gateway/#Port',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 80, name: '', protocol: HTTP }
      hosts: ['*']
`,
      at: ['/spec/servers/0/port/name'],
    },
  ],
  good: [
    {
      title: 'The text itself is free.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 80, name: plain web, protocol: HTTP }
      hosts: ['*']
`,
    },
  ],
  check(subject, context) {
    for (const { port } of GatewayFields.of(subject).servers) {
      if (port === undefined || port.text('name') !== '') continue;
      context.report({ at: port.near('name'), message: 'The port of a server must have a name' });
    }
  },
};
