import { GatewayFields } from '../../model/gateway-fields';
import { Rule } from '../rule';

export const serversPresent: Rule = {
  name: 'gateway/servers-present',
  code: 'GW-002',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  title: 'A Gateway has at least one server.',
  why: 'Without a server the gateway listens nowhere; Istio refuses the object.',
  fix: 'Add a server with a port and hosts under `spec.servers`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/gateway/#Server',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: ingress }
  servers: []
`,
      at: ['/spec/servers'],
    },
    {
      title: 'Absent is the same as empty.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: ingress }
`,
      at: ['/spec'],
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
    const { spec } = GatewayFields.of(subject);
    if (spec.count('servers') > 0) return;
    context.report({ at: spec.present ? spec.near('servers') : [], message: 'A gateway must have at least one server' });
  },
};
