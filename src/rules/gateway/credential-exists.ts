import { AnalysisModel } from '../../model/analysis/analysis-model';
import { gatewayCredentials } from '../../model/analysis/gateway-credentials';
import { POD_KINDS } from '../../model/analysis/pod-template';
import { SECRET_KINDS } from '../../model/analysis/secret-table';
import { Rule } from '../rule';

export const credentialExists: Rule = {
  name: 'gateway/credential-exists',
  code: 'IST0101',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  reads: [...POD_KINDS, 'Namespace', ...SECRET_KINDS],
  title: 'The Secret with the certificate of a Gateway is in the namespace of its Pods.',
  why: 'Without certificate the proxy can not answer TLS handshakes.',
  fix: 'Create the Secret in the namespace of the gateway\'s Pods, or have a Certificate or ExternalSecret make it.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0101/',
  deviation: 'Secrets are seldom written with the rest, so only where the input is known to be complete; one that a Certificate, ExternalSecret or SealedSecret makes is there.',
  bad: [
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: base-tls, namespace: base-edge }
spec: { selector: { istio: base-gateway }, ports: [{ name: https, port: 443, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [a.example.com], tls: { mode: SIMPLE, credentialName: shop-cert } }]
`,
      at: ['/spec/servers/0/tls/credentialName'],
    },
    {
      title: 'The namespace of the Gateway does not count.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: base-tls, namespace: base-edge }
spec: { selector: { istio: base-gateway }, ports: [{ name: https, port: 443, protocol: TCP }] }
---
apiVersion: v1
kind: Secret
metadata: { name: shop-cert, namespace: edge }
type: kubernetes.io/tls
data: {}
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [a.example.com], tls: { mode: SIMPLE, credentialName: shop-cert } }]
`,
      at: ['/spec/servers/0/tls/credentialName'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: base-tls, namespace: base-edge }
spec: { selector: { istio: base-gateway }, ports: [{ name: https, port: 443, protocol: TCP }] }
---
apiVersion: v1
kind: Secret
metadata: { name: shop-cert, namespace: base-edge }
type: kubernetes.io/tls
data: { tls.crt: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUJMakNCNGFBREFnRUNBaFFiZGJIYjA3b3I4eFZrRUxwNS9ubDNXRmdFSlRBRkJnTXJaWEF3RERFS01BZ0cKQTFVRUF3d0JZVEFnRncweU5qRXhNakV4TVRBeU5UZGFHQTh5TVRJMk1UQXlPREV4TURJMU4xb3dEREVLTUFnRwpBMVVFQXd3QllUQXFNQVVHQXl0bGNBTWhBQVZubzIrQWpyRG5NSVpjZXRWT09HMGM5cWlQT1h3SklHTWdnYUoxCjRjNW9vMU13VVRBZEJnTlZIUTRFRmdRVXREWUp4WmtNOHE4ZHljRGxCWDRVRklrckdWNHdId1lEVlIwakJCZ3cKRm9BVXREWUp4WmtNOHE4ZHljRGxCWDRVRklrckdWNHdEd1lEVlIwVEFRSC9CQVV3QXdFQi96QUZCZ01yWlhBRApRUUM0a3NYeU5KQ1JGdmdHSTM2bUVkVjl6MUlKbi80c1hZQ3FMSFM0cTNHOFV3RnlwSGdGUW91dDZFcEhVZ0tWCk9va2FzUjlCMFBidmtZdDFzN1lIdlk4RQotLS0tLUVORCBDRVJUSUZJQ0FURS0tLS0tCg==, tls.key: eA== }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [a.example.com], tls: { mode: SIMPLE, credentialName: shop-cert } }]
`,
    },
    {
      title: 'A list of Secrets is not looked at.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: base-tls, namespace: base-edge }
spec: { selector: { istio: base-gateway }, ports: [{ name: https, port: 443, protocol: TCP }] }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [a.example.com], tls: { mode: SIMPLE, credentialNames: [a] } }]
`,
    },
  ],
  check(subject, context) {
    const { secrets, isComplete, asWritten } = AnalysisModel.of(context.model);
    if (!isComplete) return;
    for (const { field, credential, namespace, name } of gatewayCredentials(subject, context.model)) {
      if (secrets.get(namespace, name) || (!asWritten && secrets.isMade(namespace, name))) continue;
      context.report({ at: field.path('credentialName'), message: `There is no Secret ${namespace}/${name} for the certificate`, value: credential });
    }
  },
};
