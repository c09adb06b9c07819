import { AnalysisModel } from '../../model/analysis/analysis-model';
import { routeDestinations } from '../../model/analysis/route-destinations';
import { GatewayFields } from '../../model/gateway-fields';
import { MeshModel } from '../../model/mesh-model';
import { Manifest } from '../../manifest/manifest';
import { VirtualServiceFields } from '../../model/virtual-service-fields';
import { GatewayRef } from '../../values/gateway-name';
import { Rule } from '../rule';

export const destinationPortChosen: Rule = {
  name: 'virtual-service/destination-port-chosen',
  code: 'IST0112',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/VirtualService',
  reads: ['Service', 'networking.istio.io/ServiceEntry', 'networking.istio.io/Gateway'],
  title: 'A route to a service of several ports says which one it means, where the port of the call is none of them.',
  why: 'The proxy keeps the port of the listener, at which the service has nothing, and answers with 503.',
  fix: 'Set destination.port.number to one of the service\'s ports.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0112/',
  deviation: 'A call inside the mesh keeps its port, so a route without one is right there; at gateways it is wrong only where no listener has a port of the service.',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: http, port: 8080, protocol: TCP }, { name: grpc, port: 9090, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [base.example.com]
  gateways: [base-edge/base-public]
  http: [{ route: [{ destination: { host: reviews } }] }]
`,
      at: ['/spec/http/0/route/0/destination'],
    },
    {
      title: 'A mirror has a port, too.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: http, port: 8080, protocol: TCP }, { name: grpc, port: 9090, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [base.example.com]
  gateways: [base-edge/base-public]
  http:
    - mirror: { host: reviews }
      route: [{ destination: { host: reviews, port: { number: 8080 } } }]
`,
      at: ['/spec/http/0/mirror'],
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
  hosts: [base.example.com]
  gateways: [base-edge/base-public]
  http: [{ route: [{ destination: { host: reviews } }] }]
`,
    },
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: http, port: 8080, protocol: TCP }, { name: grpc, port: 9090, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: shop, namespace: shop }
spec:
  hosts: [base.example.com]
  gateways: [base-edge/base-public]
  http: [{ route: [{ destination: { host: reviews, port: { number: 9090 } } }] }]
`,
    },
  ],
  check(subject, context) {
    const { hosts, asWritten } = AnalysisModel.of(context.model);
    const listeners = asWritten ? [] : listenerPorts(subject, context.model);
    if (listeners === undefined) return;
    const exportTo = asWritten ? VirtualServiceFields.of(subject).spec.list('exportTo').map((entry) => entry.string) : [];
    for (const { field, host, port } of routeDestinations(subject)) {
      const entry = port === undefined ? hosts.find(host, subject.namespace, exportTo) : undefined;
      if (entry === undefined || entry.ports.length < 2 || entry.ports.some((number) => listeners.includes(number))) continue;
      context.report({ at: field.path(), message: `The service "${host}" has several ports (${entry.ports.join(', ')}), and the route names none of them`, value: host });
    }
  },
};

/** The ports at which calls can come; undefined where they are not known: sidecars take calls at every port, and so may gateways that are not here. */
function listenerPorts(subject: Manifest, { index }: MeshModel): number[] | undefined {
  const { gateways, appliesToGateway } = VirtualServiceFields.of(subject);
  const refs = gateways.map((gateway) => GatewayRef.resolve(gateway.string, subject.namespace));
  const found = refs.map(({ namespace, name }) => index.get('networking.istio.io/Gateway', namespace, name));
  if (!appliesToGateway || found.includes(undefined)) return undefined;
  return found.flatMap((gateway) => (gateway ? GatewayFields.of(gateway).servers.map(({ port }) => port?.number('number') ?? 0) : []));
}
