import { GatewayFields } from '../../model/gateway-fields';
import { namespacedHostProblems } from '../../values/namespaced-host';
import { Rule } from '../rule';

export const hostValid: Rule = {
  name: 'gateway/host-valid',
  code: 'GW-005',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  title: 'Each host of a server is a full name, "*" or an IP address, optionally behind a namespace.',
  why: 'Hosts of a gateway are compared with the names that clients ask for, which are never short; Istio refuses the object.',
  fix: 'Write shop.example.com, *.example.com, or NAMESPACE/HOST to allow only VirtualServices of one namespace ("." is the own one).',
  docs: 'https://istio.io/latest/docs/reference/config/networking/gateway/#Server',
  bad: [
    {
      title: 'A short name, a wildcard inside a label, and a namespace that can be none.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 80, name: http, protocol: HTTP }
      hosts: [shop, '*shop.example.com', shop_a/shop.example.com]
`,
      at: ['/spec/servers/0/hosts/0', '/spec/servers/0/hosts/1', '/spec/servers/0/hosts/2'],
    },
    {
      title: 'An IPv6 address has no dot, and counts as a short name.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  servers:
    - port: { number: 80, name: http, protocol: HTTP }
      hosts: ['::1']
`,
      at: ['/spec/servers/0/hosts/0'],
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
      hosts: [shop.example.com, '*.example.org', ./own.example.com, '*/any.example.com', shop/shop.example.net, 192.0.2.7]
`,
    },
  ],
  check(subject, context) {
    for (const { field } of GatewayFields.of(subject).servers) {
      for (const host of field.list('hosts')) {
        const [problem] = namespacedHostProblems(host.string, { gateway: true });
        if (problem === undefined) continue;
        context.report({ at: host.path(), message: `The host "${host.string}" ${problem.message}`, value: host.value });
      }
    }
  },
};
