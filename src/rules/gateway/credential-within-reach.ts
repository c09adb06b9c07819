import { AnalysisModel } from '../../model/analysis/analysis-model';
import { labelMap } from '../../model/analysis/label-map';
import { POD_KINDS } from '../../model/analysis/pod-template';
import { SECRET_KINDS } from '../../model/analysis/secret-table';
import { GatewayFields } from '../../model/gateway-fields';
import { Rule } from '../rule';

export const credentialWithinReach: Rule = {
  name: 'gateway/credential-within-reach',
  code: 'MESH-CREDENTIAL-NAMESPACE',
  severity: 'info',
  layer: 'practice',
  packs: ['strict'],
  kind: 'networking.istio.io/Gateway',
  reads: [...POD_KINDS, ...SECRET_KINDS, 'Namespace'],
  title: 'A certificate is kept in the namespace of the proxies that show it, not in that of the Gateway.',
  why: 'Proxies get Secrets of their own namespace only. Without the certificate the server is not opened, or clients get no handshake.',
  fix: 'Make the Secret (or the Certificate that it comes of) in the namespace where the gateway\'s Pods run.',
  docs: 'https://istio.io/latest/docs/tasks/traffic-management/ingress/secure-ingress/#key-formats',
  bad: [
    {
      closedWorld: false,
      yaml: `
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: shop-cert, namespace: shop }
spec: { secretName: shop-cert }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: shop }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 443, name: https, protocol: HTTPS }, tls: { mode: SIMPLE, credentialName: shop-cert }, hosts: [shop.example.com] }]
`,
      at: ['/spec/servers/0/tls/credentialName'],
    },
  ],
  good: [
    {
      closedWorld: false,
      yaml: `
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: shop-cert, namespace: base-edge }
spec: { secretName: shop-cert }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: shop }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 443, name: https, protocol: HTTPS }, tls: { mode: SIMPLE, credentialName: shop-cert }, hosts: [shop.example.com] }]
`,
    },
    {
      title: 'Nothing is known of the certificate.',
      closedWorld: false,
      yaml: `
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: shop-cert, namespace: shop }
spec: { secretName: shop-cert }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: shop }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 443, name: https, protocol: HTTPS }, tls: { mode: SIMPLE, credentialName: other-cert }, hosts: [shop.example.com] }]
`,
    },
  ],
  check(subject, context) {
    const { pods, secrets } = AnalysisModel.of(context.model);
    // Where all Secrets are known, Istio's own rule says that it is not there.
    if (context.model.options.closedWorld === true) return;
    const { spec, servers } = GatewayFields.of(subject);
    const named = servers.flatMap(({ tls }) => (tls !== undefined && tls.text('credentialName') !== '' ? [tls] : []));
    const namespaces = named.length === 0 ? [] : [...new Set(pods.select(labelMap(spec, 'selector')).map(({ namespace }) => namespace))];
    if (namespaces.length === 0 || namespaces.includes(subject.namespace)) return;
    const isIn = (namespace: string, name: string) => secrets.get(namespace, name) !== undefined || secrets.isMade(namespace, name);
    for (const tls of named) {
      const name = tls.text('credentialName');
      if (name.includes('/') || !isIn(subject.namespace, name) || namespaces.some((namespace) => isIn(namespace, name))) continue;
      const message = `Secret ${name} is known in ${subject.namespace}, and the proxies run in ${namespaces.join(', ')}, where they look for it`;
      context.report({ at: tls.path('credentialName'), message, value: name });
    }
  },
};
