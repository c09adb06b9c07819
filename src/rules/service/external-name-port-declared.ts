import { isExternalName, undeclaredPorts } from '../../model/analysis/undeclared-ports';
import { Rule } from '../rule';

export const externalNamePortDeclared: Rule = {
  name: 'service/external-name-port-declared',
  code: 'IST0150',
  severity: 'warning',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'Service',
  title: 'The port of a Service for an external name tells a protocol with a host.',
  why: 'Plain TCP has no host to route by: the proxy may take all traffic of that port.',
  fix: 'Name the port after what is spoken there: `http`, `https`, `tls`.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0150/',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: tcp, port: 8080 }], type: ExternalName, externalName: bank.example }
`,
      at: ['/spec/ports/0/name'],
    },
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ port: 8080 }], type: ExternalName, externalName: bank.example }
`,
      at: ['/spec/ports/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: https, port: 443 }], type: ExternalName, externalName: bank.example }
`,
    },
    {
      title: 'With a suffix it is accepted.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: tcp-a, port: 8080 }], type: ExternalName, externalName: bank.example }
`,
    },
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: reviews, namespace: shop }
spec: { selector: { app: reviews }, ports: [{ name: tcp, port: 8080 }] }
`,
    },
  ],
  check(subject, context) {
    if (!isExternalName(subject)) return;
    for (const port of undeclaredPorts(subject)) {
      context.report({ at: port.near('name'), message: `Port ${port.number('port') ?? 0} of an external name tells no protocol with a host`, value: port.text('name') });
    }
  },
};
