import { AnalysisModel } from '../../model/analysis/analysis-model';
import { routeDestinations } from '../../model/analysis/route-destinations';
import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { expandShortName } from '../../values/host';
import { Rule } from '../rule';

export const destinationPortExists: Rule = {
  name: 'virtual-service/destination-port-exists',
  code: 'IST0101',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  reads: ['Service', 'networking.istio.io/ServiceEntry'],
  title: 'The port that a route sends requests to is a port of the service.',
  why: 'The proxy has no such cluster, and answers the requests with 503.',
  fix: 'Use the number of one of the service\'s ports: the port of the Service, not the port of its Pods.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0101/',
  deviation: 'Several objects may declare ports of one host, and routing knows all of them.',
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
  http: [{ route: [{ destination: { host: reviews, port: { number: 8080 } } }] }]
`,
      at: ['/spec/http/0/route/0/destination/port/number'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [bank.example]
  ports: [{ number: 443, name: tls, protocol: TLS }]
  resolution: DNS
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [bank.example]
  http:
    - mirror: { host: bank.example, port: { number: 80 } }
      route: [{ destination: { host: bank.example } }]
`,
      at: ['/spec/http/0/mirror/port/number'],
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
metadata: { name: shop, namespace: shop }
spec:
  hosts: [reviews]
  http: [{ route: [{ destination: { host: reviews, port: { number: 80 } } }] }]
`,
    },
    {
      title: 'A port of the other ServiceEntry for the host.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: bank, namespace: shop }
spec:
  hosts: [bank.example]
  ports: [{ number: 443, name: tls, protocol: TLS }, { number: 80, name: http, protocol: HTTP }]
  resolution: DNS
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [bank.example]
  http: [{ route: [{ destination: { host: bank.example, port: { number: 80 } } }] }]
`,
    },
  ],
  check(subject, context) {
    const { hosts, asWritten } = AnalysisModel.of(context.model);
    const exportTo = asWritten ? VirtualServiceFields.of(subject).spec.list('exportTo').map((entry) => entry.string) : [];
    for (const { field, host, port } of routeDestinations(subject)) {
      const entry = port === undefined ? undefined : hosts.find(host, subject.namespace, exportTo);
      if (port === undefined || entry === undefined) continue;
      const declared = asWritten ? [] : context.model.services.declared(expandShortName(host, subject.namespace));
      const ports = new Set([...entry.ports, ...declared.flatMap((service) => service.ports.map(({ number }) => number))]);
      if (ports.has(port)) continue;
      const message = `${entry.manifest.kind} ${entry.manifest.namespace}/${entry.manifest.name} has no port ${port} for host "${host}": it has ${[...ports].join(', ') || 'none'}`;
      context.report({ at: field.child('port')?.near('number') ?? field.path(), message, value: port });
    }
  },
};
