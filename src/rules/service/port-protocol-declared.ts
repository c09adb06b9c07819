import { isExternalName, undeclaredPorts } from '../../model/analysis/undeclared-ports';
import { Rule } from '../rule';

export const portProtocolDeclared: Rule = {
  name: 'service/port-protocol-declared',
  code: 'IST0118',
  severity: 'info',
  layer: 'analysis',
  packs: ['best-practice', 'istioctl'],
  kind: 'Service',
  title: 'The name of a Service\'s port, or its `appProtocol`, tells the protocol.',
  why: 'Otherwise the proxy finds out per connection, which costs time and fails where the server speaks first.',
  fix: 'Name the port `<protocol>` or `<protocol>-<suffix>`, or set `appProtocol`.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0118/',
  deviation: 'The proxy finds out by itself in most cases, and Info is no finding of pack default.',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: web, port: 8080 }] }
`,
      at: ['/spec/ports/0/name'],
    },
    {
      title: 'Without name, and with an `appProtocol` that Istio does not know.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ port: 8080 }, { name: http, appProtocol: example.com/x, port: 81 }] }
`,
      at: ['/spec/ports/0', '/spec/ports/1/appProtocol'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: http-web, port: 8080 }, { name: GRPC-Web-x, port: 81 }, { name: a, port: 82, appProtocol: kubernetes.io/h2c }, { name: b, port: 83, protocol: UDP }] }
`,
    },
    {
      title: 'Ports that are known for servers that speak first.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: db, port: 3306 }, { name: mail, port: 25 }] }
`,
    },
    {
      title: 'A part of Istio.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop, labels: { istio: x } }
spec: { selector: { app: reviews }, ports: [{ name: web, port: 8080 }] }
`,
    },
  ],
  check(subject, context) {
    if (isExternalName(subject)) return;
    for (const port of undeclaredPorts(subject)) {
      const name = port.text(port.has('appProtocol') ? 'appProtocol' : 'name');
      const at = port.near(port.has('appProtocol') ? 'appProtocol' : 'name');
      context.report({ at, message: `Port ${port.number('port') ?? 0} tells no protocol that Istio knows${name === '' ? '' : `: "${name}"`}`, value: name });
    }
  },
};
