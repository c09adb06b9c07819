import { SidecarFields } from '../../model/sidecar-fields';
import { Protocol } from '../../values/protocol';
import { Rule } from '../rule';

export const httpPoolOnHttp: Rule = {
  name: 'sidecar/http-pool-on-http',
  code: 'SC-022',
  severity: 'warning',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Sidecar',
  title: 'HTTP limits stand on ports that speak HTTP.',
  why: 'On other ports, also on those whose protocol is found out, only TCP limits apply; Istio accepts it with a warning.',
  fix: 'Set the protocol of the port to HTTP, HTTP2 or GRPC, or move the limits to `tcp`.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/sidecar/#IstioIngressListener',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: any }
      connectionPool: { http: { maxRetries: 3 } }
`,
      at: ['/spec/ingress/0/connectionPool/http'],
    },
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8443, name: https, protocol: HTTPS }
      connectionPool: { http: { maxRetries: 3 } }
`,
      at: ['/spec/ingress/0/connectionPool/http'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: shop }
spec:
  ingress:
    - port: { number: 8080, name: grpc, protocol: GRPC }
      connectionPool: { http: { maxRetries: 3 } }
`,
    },
  ],
  check(subject, context) {
    for (const { field, number, port } of SidecarFields.of(subject).servers) {
      const http = field.child('connectionPool')?.child('http');
      if (http === undefined || Protocol.tryParse(port.text('protocol'))?.isHttp) continue;
      context.report({ at: http.path(), message: `The HTTP limits have no effect: the protocol of port ${number} is not declared as HTTP` });
    }
  },
};
