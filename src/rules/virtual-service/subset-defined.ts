import { AnalysisModel } from '../../model/analysis/analysis-model';
import { routeDestinations } from '../../model/analysis/route-destinations';
import { Rule } from '../rule';

export const subsetDefined: Rule = {
  name: 'virtual-service/subset-defined',
  code: 'IST0101',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  reads: ['networking.istio.io/DestinationRule'],
  title: 'The subset that a route sends requests to is defined by a DestinationRule for the same host.',
  why: 'The proxy has no such cluster, and answers the requests with 503.',
  fix: 'Define the subset in a DestinationRule for the host, or correct its name.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0101/',
  deviation: 'DestinationRules may be declared elsewhere, so a subset is missing only where the input is known to be complete, or has a DestinationRule for the host that lacks it.',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: shop }
spec: { host: reviews, subsets: [{ name: v1, labels: { app: reviews } }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec: { hosts: [reviews], http: [{ route: [{ destination: { host: reviews, subset: v2 } }] }] }
`,
      at: ['/spec/http/0/route/0/destination/subset'],
    },
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: reviews, namespace: edge }
spec: { host: reviews.shop.svc.cluster.local, subsets: [{ name: v1, labels: { app: reviews } }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - mirror: { host: reviews, subset: shadow }
      route: [{ destination: { host: reviews, subset: v1 } }]
`,
      at: ['/spec/http/0/mirror/subset'],
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
kind: DestinationRule
metadata: { name: reviews, namespace: edge }
spec: { host: reviews.shop.svc.cluster.local, subsets: [{ name: v1, labels: { app: reviews } }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: reviews, namespace: shop }
spec: { template: { metadata: { labels: { app: reviews } }, spec: { containers: [{ name: app, image: app }] } } }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec: { hosts: [reviews], http: [{ route: [{ destination: { host: reviews, subset: v1 } }] }] }
`,
    },
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec: { hosts: [reviews], http: [{ route: [{ destination: { host: reviews } }] }] }
`,
    },
  ],
  check(subject, context) {
    const { subsets, isComplete } = AnalysisModel.of(context.model);
    for (const { field, host, subset, mirror } of routeDestinations(subject)) {
      if (subset === '' || subsets.defines(host, subject.namespace, subset)) continue;
      const rules = subsets.rulesFor(host, subject.namespace);
      if (!isComplete && rules.length === 0) continue;
      const who = rules.length === 0 ? 'No DestinationRule is there' : `${rules.map((rule) => `DestinationRule ${rule.namespace}/${rule.name}`).sort().join(', ')} has no subset "${subset}"`;
      context.report({ at: field.near('subset'), message: `${who} for ${mirror ? 'the mirror' : 'the host'} "${host}"`, value: subset });
    }
  },
};
