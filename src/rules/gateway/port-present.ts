import { GatewayFields } from '../../model/gateway-fields';
import { Rule } from '../rule';

export const portPresent: Rule = {
  name: 'gateway/port-present',
  code: 'GW-006',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  title: 'Each server of a Gateway has a port.',
  why: 'The proxy cannot listen without a port; Istio refuses the object.',
  fix: 'Set `port` with number, name and protocol.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/gateway/#Port',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - hosts: ['*']
`,
      at: ['/spec/servers/0'],
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
    for (const { field, port } of GatewayFields.of(subject).servers) {
      if (port === undefined) context.report({ at: field.near('port'), message: 'A server must have a port' });
    }
  },
};
