import { GatewayFields } from '../../model/gateway-fields';
import { Rule } from '../rule';

export const hostsNamed: Rule = {
  name: 'gateway/hosts-named',
  code: 'MESH-GATEWAY-ANY-HOST',
  severity: 'info',
  layer: 'practice',
  packs: ['best-practice'],
  kind: 'networking.istio.io/Gateway',
  title: 'A gateway names the hosts that it serves, and whose routes it takes.',
  why: 'Where many teams share a cluster, a gateway that serves `*` to all namespaces lets each of them take over the hosts of the others.',
  fix: 'Name the hosts, each with the namespace whose VirtualServices may use it: `shop/shop.example.com`.',
  docs: 'https://istio.io/latest/docs/ops/best-practices/security/#avoid-overly-broad-hosts-configurations',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 80, name: http, protocol: HTTP }, hosts: ['*', '*/*'] }]
`,
      at: ['/spec/servers/0/hosts/0', '/spec/servers/0/hosts/1'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 80, name: http, protocol: HTTP }, hosts: [shop.example.com, '*.example.com'] }]
`,
    },
    {
      title: 'Any host, to one namespace only.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 80, name: http, protocol: HTTP }, hosts: [./*, shop/*] }]
`,
    },
    {
      title: 'Between clusters.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: cross, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 15443, name: tls, protocol: TLS }, tls: { mode: AUTO_PASSTHROUGH }, hosts: ['*.local'] }]
`,
    },
  ],
  check(subject, context) {
    for (const { field } of GatewayFields.of(subject).servers) {
      for (const host of field.list('hosts')) {
        if (host.string !== '*' && host.string !== '*/*') continue;
        context.report({ at: host.path(), message: 'This server serves any host, by the rules of any namespace', value: host.string });
      }
    }
  },
};
