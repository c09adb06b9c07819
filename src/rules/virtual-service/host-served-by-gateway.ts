import { AnalysisModel } from '../../model/analysis/analysis-model';
import { gatewayReferences } from '../../model/analysis/gateway-references';
import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const hostServedByGateway: Rule = {
  name: 'virtual-service/host-served-by-gateway',
  code: 'IST0132',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  reads: ['networking.istio.io/Gateway'],
  title: 'A gateway serves at least one of the hosts of a VirtualService for it, to the namespace of that VirtualService.',
  why: 'The gateway never routes by this VirtualService, and answers with 404.',
  fix: 'Add the host to a server of the Gateway (`namespace/host` restricts who may use it), or correct the host.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0132/',
  deviation: 'A gateway that is not there is one fact, told by IST0101, and does not serve hosts is not another.',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [shop.example.com]
  gateways: [base-edge/base-public]
  http: [{ redirect: { uri: / } }]
`,
      at: ['/spec/gateways/0'],
    },
    {
      title: 'The Gateway serves the host to VirtualServices of its own namespace.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 80, name: http, protocol: HTTP }, hosts: [./shop.example.com] }]
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [shop.example.com]
  gateways: [edge/public]
  http: [{ redirect: { uri: / } }]
`,
      at: ['/spec/gateways/0'],
    },
  ],
  good: [
    {
      title: 'Wildcards on both sides.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 80, name: http, protocol: HTTP }, hosts: [shop/*.example.com] }]
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: ['*.shop.example.com']
  gateways: [edge/public]
  http: [{ redirect: { uri: / } }]
`,
    },
    {
      title: 'One host is enough.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: base-shop }
spec:
  hosts: [shop.example.com, base.example.com]
  gateways: [base-edge/base-public]
  http: [{ redirect: { uri: / } }]
`,
    },
  ],
  check(subject, context) {
    const { gatewayHosts, asWritten } = AnalysisModel.of(context.model);
    const { hosts } = VirtualServiceFields.of(subject);
    for (const { field, name, gateway, generated } of gatewayReferences(subject, context.model.index, asWritten)) {
      if (generated || (gateway === undefined && !asWritten)) continue;
      if (gateway !== undefined && hosts.some((host) => gatewayHosts.serves(gateway, host.string, subject.namespace))) continue;
      const message = `Gateway ${name} serves none of the hosts ${hosts.map((host) => host.string).join(', ')} to the namespace ${subject.namespace}`;
      context.report({ at: field.path(), message, value: field.string });
    }
  },
};
