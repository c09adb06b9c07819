import { AnalysisModel } from '../../model/analysis/analysis-model';
import { routeDestinations } from '../../model/analysis/route-destinations';
import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { Rule } from '../rule';

export const subsetAtIngress: Rule = {
  name: 'virtual-service/subset-at-ingress',
  code: 'IST0140',
  severity: 'warning',
  layer: 'analysis',
  packs: ['strict', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  title: 'A gateway\'s route to a host that has rules for its subsets chooses a subset itself.',
  why: 'Rules of a VirtualService for the mesh do not hold for calls from a gateway, so these calls go to all subsets.',
  fix: 'Choose the subset in this route as well, or bind the other VirtualService to the gateway, too.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0140/',
  deviation: 'Routing calls from outside otherwise than calls from inside is a choice that many make on purpose: pack strict points to it.',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, protocol: TCP }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec: { host: reviews, subsets: [{ name: v1, labels: { app: reviews } }] }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: inside, namespace: shop }
spec: { hosts: [reviews], http: [{ route: [{ destination: { host: reviews, subset: v1 } }] }] }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: base-shop }
spec: { hosts: [base.example.com], gateways: [base-edge/base-public], http: [{ route: [{ destination: { host: reviews } }] }] }
`,
      at: ['/spec/http/0/route/0/destination'],
    },
    {
      title: 'By the text of the host: the rules are its own.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: api, namespace: shop }
spec: { selector: { app: api }, ports: [{ name: http, port: 80, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [api]
  gateways: [mesh]
  http:
    - match: [{ uri: { prefix: /v1 } }]
      route: [{ destination: { host: api, subset: v1 } }]
    - route: [{ destination: { host: api } }]
`,
      at: ['/spec/http/1/route/0/destination'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: inside, namespace: shop }
spec: { hosts: [reviews], http: [{ route: [{ destination: { host: reviews } }] }] }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: base-shop }
spec: { hosts: [base.example.com], gateways: [base-edge/base-public], http: [{ route: [{ destination: { host: reviews } }] }] }
`,
    },
    {
      title: 'Not for a gateway.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec: { hosts: [reviews], http: [{ route: [{ destination: { host: reviews, subset: v1 } }, { destination: { host: reviews } }] }] }
`,
    },
  ],
  check(subject, context) {
    if (VirtualServiceFields.of(subject).gateways.length === 0) return;
    const { ingressSubsets } = AnalysisModel.of(context.model);
    for (const { field, host, subset, mirror, protocol } of routeDestinations(subject)) {
      if (protocol !== 'http' || mirror || subset !== '') continue;
      const routing = ingressSubsets.routing(host).map(({ namespace, name }) => `${namespace}/${name}`).sort();
      if (routing.length === 0) continue;
      const more = routing.length > 3 ? ` and ${routing.length - 3} more` : '';
      context.report({ at: field.path(), message: `The subsets that ${routing.slice(0, 3).join(', ')}${more} chooses for "${host}" have no effect here`, value: host });
    }
  },
};
