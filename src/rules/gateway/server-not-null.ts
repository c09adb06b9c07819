import { GatewayFields } from '../../model/gateway-fields';
import { Rule } from '../rule';

export const serverNotNull: Rule = {
  name: 'gateway/server-not-null',
  code: 'GW-003',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  title: 'No server of a Gateway is null.',
  why: 'A list item without content (often a lonely dash that a template left behind) is no server; Istio refuses the object.',
  fix: 'Fill the item in, or remove it.',
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
      hosts: ['*']
    -
`,
      at: ['/spec/servers/1'],
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
    for (const server of GatewayFields.of(subject).spec.list('servers')) {
      if (!server.present) context.report({ at: server.path(), message: 'A server must not be null' });
    }
  },
};
