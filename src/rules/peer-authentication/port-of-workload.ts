import { Field } from '../../model/field';
import { selectedWorkloads } from '../../model/practice/selected-workloads';
import { targetInstead } from '../../model/practice/service-port-confusion';
import { WORKLOAD_PORT_KINDS } from '../../model/practice/workload-ports';
import { Rule } from '../rule';

const CART = `
apiVersion: v1
kind: Service
metadata: { name: cart, namespace: shop }
spec: { selector: { app: cart }, ports: [{ name: http, port: 80, targetPort: 8080, protocol: TCP }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: cart, namespace: shop }
spec:
  selector: { matchLabels: { app: cart } }
  template: { metadata: { labels: { app: cart } }, spec: { containers: [{ name: cart, image: example.com/cart:1 }] } }
---`;

export const portOfWorkload: Rule = {
  name: 'peer-authentication/port-of-workload',
  code: 'MESH-MTLS-SERVICE-PORT',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'security.istio.io/PeerAuthentication',
  reads: WORKLOAD_PORT_KINDS,
  title: 'Ports of `portLevelMtls` are those of the workload, not of a Service.',
  why: 'Connections arrive at the port of the workload; the setting for a port of the Service holds for none of them.',
  fix: 'Write the target port of the Service.',
  docs: 'https://istio.io/latest/docs/reference/config/security/peer_authentication/',
  bad: [
    {
      yaml: `${CART}
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: cart, namespace: shop }
spec: 
  selector: { matchLabels: { app: cart } }
  portLevelMtls: { '80': { mode: DISABLE } }
`,
      at: ['/spec/portLevelMtls/80'],
    },
  ],
  good: [
    {
      yaml: `${CART}
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: cart, namespace: shop }
spec: 
  selector: { matchLabels: { app: cart } }
  portLevelMtls: { '8080': { mode: DISABLE } }
`,
    },
    {
      title: 'A port that nothing is known of.',
      yaml: `${CART}
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: cart, namespace: shop }
spec: 
  selector: { matchLabels: { app: cart } }
  portLevelMtls: { '9090': { mode: DISABLE } }
`,
    },
  ],
  check(subject, context) {
    const ports = Field.of(subject.object).child('spec')?.entries('portLevelMtls') ?? [];
    for (const port of ports) {
      const target = targetInstead(selectedWorkloads(subject, context.model), Number(port.key), context.model);
      if (target === undefined) continue;
      context.report({ at: port.path(), message: `${port.key} is a port of Service ${target.service}, which leads to port ${target.number} of the workload`, value: port.key });
    }
  },
};
