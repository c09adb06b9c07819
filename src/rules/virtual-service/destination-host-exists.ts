import { AnalysisModel } from '../../model/analysis/analysis-model';
import { nearestName } from '../../model/analysis/nearest-name';
import { routeDestinations } from '../../model/analysis/route-destinations';
import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { expandShortName } from '../../values/host';
import { Rule } from '../rule';

export const destinationHostExists: Rule = {
  name: 'virtual-service/destination-host-exists',
  code: 'IST0101',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  reads: ['Service', 'networking.istio.io/ServiceEntry'],
  title: 'The host that a route sends requests to is declared by a Service or ServiceEntry.',
  why: 'The proxy has nowhere to send the requests, and answers them with 503.',
  fix: 'Correct the host: a short name means a service of the same namespace; or declare it with a ServiceEntry.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0101/',
  deviation: 'Services may be declared elsewhere, so only where the input is known to be complete; a service seen in its own namespace only is known there.',
  bad: [
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
spec:
  hosts: [reviews]
  http: [{ route: [{ destination: { host: review } }] }]
`,
      at: ['/spec/http/0/route/0/destination/host'],
    },
    {
      title: 'A name of two parts is not a short name.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: http, port: 80, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http:
    - mirrors: [{ destination: { host: reviews.shop } }]
      route: [{ destination: { host: reviews } }]
`,
      at: ['/spec/http/0/mirrors/0/destination/host'],
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
metadata: { name: shop, namespace: edge }
spec:
  hosts: [reviews]
  tcp: [{ route: [{ destination: { host: reviews.shop.svc.cluster.local } }] }]
`,
    },
    {
      title: 'A wildcard of a ServiceEntry covers it.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: ['*.bank.example']
  ports: [{ number: 443, name: tls, protocol: TLS }]
  resolution: NONE
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [api.bank.example]
  http: [{ route: [{ destination: { host: api.bank.example } }] }]
`,
    },
  ],
  check(subject, context) {
    const { hosts, asWritten, isComplete } = AnalysisModel.of(context.model);
    if (!isComplete) return;
    const exportTo = asWritten ? VirtualServiceFields.of(subject).spec.list('exportTo').map((entry) => entry.string) : [];
    for (const { field, host, mirror } of routeDestinations(subject)) {
      if (hosts.find(host, subject.namespace, exportTo)) continue;
      const name = expandShortName(host, subject.namespace);
      const full = name === host ? '' : ` (${name})`;
      const near = name === host ? '' : nearestName(host, context.model.index.inNamespace('Service', subject.namespace));
      context.report({ at: field.near('host'), message: `No service has the ${mirror ? 'mirror\'s ' : ''}host "${host}"${full}${near}`, value: host });
    }
  },
};
