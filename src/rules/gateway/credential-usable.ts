import { AnalysisModel } from '../../model/analysis/analysis-model';
import { gatewayCredentials } from '../../model/analysis/gateway-credentials';
import { POD_KINDS } from '../../model/analysis/pod-template';
import { certificateProblem, SECRET_KINDS } from '../../model/analysis/secret-table';
import { Rule } from '../rule';

export const credentialUsable: Rule = {
  name: 'gateway/credential-usable',
  code: 'IST0161',
  severity: 'error',
  layer: 'analysis',
  packs: ['default', 'istioctl'],
  kind: 'networking.istio.io/Gateway',
  reads: [...POD_KINDS, 'Namespace', ...SECRET_KINDS],
  title: 'The Secret of a Gateway holds a certificate that can be read.',
  why: 'Without certificate the proxy can not answer TLS handshakes.',
  fix: 'Put a certificate in PEM form into `tls.crt` and its key into `tls.key`.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0161/',
  deviation: 'Entries of `stringData` count, which the API server turns into `data`.',
  bad: [
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
data: { tls.crt: eA==, tls.key: eA== }
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
      title: 'A Secret without key.',
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
data: { tls.crt: eA== }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [a.example.com], tls: { mode: SIMPLE, credentialName: base-edge/shop-cert } }]
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
      title: 'The older names of the entries.',
      yaml: `
apiVersion: v1
kind: Service
metadata: { name: base-tls, namespace: base-edge }
spec: { selector: { istio: base-gateway }, ports: [{ name: https, port: 443, protocol: TCP }] }
---
apiVersion: v1
kind: Secret
metadata: { name: shop-cert, namespace: base-edge }
data: { cert: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSUJMakNCNGFBREFnRUNBaFFiZGJIYjA3b3I4eFZrRUxwNS9ubDNXRmdFSlRBRkJnTXJaWEF3RERFS01BZ0cKQTFVRUF3d0JZVEFnRncweU5qRXhNakV4TVRBeU5UZGFHQTh5TVRJMk1UQXlPREV4TURJMU4xb3dEREVLTUFnRwpBMVVFQXd3QllUQXFNQVVHQXl0bGNBTWhBQVZubzIrQWpyRG5NSVpjZXRWT09HMGM5cWlQT1h3SklHTWdnYUoxCjRjNW9vMU13VVRBZEJnTlZIUTRFRmdRVXREWUp4WmtNOHE4ZHljRGxCWDRVRklrckdWNHdId1lEVlIwakJCZ3cKRm9BVXREWUp4WmtNOHE4ZHljRGxCWDRVRklrckdWNHdEd1lEVlIwVEFRSC9CQVV3QXdFQi96QUZCZ01yWlhBRApRUUM0a3NYeU5KQ1JGdmdHSTM2bUVkVjl6MUlKbi80c1hZQ3FMSFM0cTNHOFV3RnlwSGdGUW91dDZFcEhVZ0tWCk9va2FzUjlCMFBidmtZdDFzN1lIdlk4RQotLS0tLUVORCBDRVJUSUZJQ0FURS0tLS0tCg==, key: eA== }
---
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec:
  selector: { istio: base-gateway }
  servers: [{ port: { number: 443, name: https, protocol: HTTPS }, hosts: [a.example.com], tls: { mode: SIMPLE, credentialName: shop-cert } }]
`,
    },
  ],
  check(subject, context) {
    const { secrets, asWritten } = AnalysisModel.of(context.model);
    for (const { field, credential, namespace, name } of gatewayCredentials(subject, context.model)) {
      const secret = secrets.get(namespace, name);
      const problem = secret && certificateProblem(secret, !asWritten);
      if (problem === undefined) continue;
      context.report({ at: field.path('credentialName'), message: `The Secret ${namespace}/${name} ${problem}`, value: credential });
    }
  },
};
