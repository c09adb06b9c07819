import { GatewayFields } from '../../model/gateway-fields';
import { Rule } from '../rule';

export const portNameUnique: Rule = {
  name: 'gateway/port-name-unique',
  code: 'GW-017',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  title: 'Port names differ among the servers of a Gateway.',
  why: 'Istio tells the servers of a gateway apart by their port names, and refuses the object.',
  fix: 'Rename the port; names only have to differ within this Gateway.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/gateway/#Port',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 80, name: web, protocol: HTTP }
      hosts: [a.example.com]
    - port: { number: 8080, name: web, protocol: HTTP }
      hosts: [b.example.com]
`,
      at: ['/spec/servers/1/port/name'],
    },
  ],
  good: [
    {
      title: 'One port may serve several times, under several names.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 80, name: web-a, protocol: HTTP }
      hosts: [a.example.com]
    - port: { number: 80, name: web-b, protocol: HTTP }
      hosts: [b.example.com]
`,
    },
  ],
  check(subject, context) {
    const { servers } = GatewayFields.of(subject);
    if (servers.length < 2) return;
    const seen = new Set<string>();
    for (const { port } of servers) {
      const name = port?.text('name') ?? '';
      if (port === undefined || name === '') continue;
      if (seen.has(name)) context.report({ at: port.path('name'), message: `Another server of this gateway has the port name "${name}" too`, value: name });
      seen.add(name);
    }
  },
};
