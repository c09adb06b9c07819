import { CLIENT_TLS_CLASH_KINDS, clientTlsClashes } from '../../model/practice/client-tls-clash';
import { placeOf } from '../place-of';
import { Rule } from '../rule';

const CART = `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio-injection: enabled } }
---
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

export const tlsFitsServer: Rule = {
  name: 'destination-rule/tls-fits-server',
  code: 'MESH-MTLS-CLASH',
  severity: 'error',
  layer: 'practice',
  packs: ['default'],
  kind: 'networking.istio.io/DestinationRule',
  reads: CLIENT_TLS_CLASH_KINDS,
  title: 'Clients use mutual TLS where servers ask for it, and only where servers take it.',
  why: 'Under PeerAuthentication STRICT a server refuses plain text and TLS without a client certificate of the mesh; under DISABLE it does not understand mutual TLS. All requests fail with 503.',
  fix: 'Remove `tls` from the DestinationRule, so that clients find out by themselves, or change the mode of one side. To change both, pass through PERMISSIVE.',
  docs: 'https://kiali.io/docs/features/validations/#kia0207---peerauthentication-with-tls-strict-mode-found-it-should-be-permissive',
  bad: [
    {
      title: 'The server asks for mutual TLS, and the client speaks plain text.',
      yaml: `${CART}
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: cart, namespace: shop }
spec: { selector: { matchLabels: { app: cart } }, mtls: { mode: STRICT } }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: cart, namespace: shop }
spec: { host: cart, trafficPolicy: { tls: { mode: DISABLE } } }
`,
      at: ['/spec/trafficPolicy/tls'],
    },
    {
      title: 'The reverse, at one port.',
      yaml: `${CART}
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: cart, namespace: shop }
spec: { selector: { matchLabels: { app: cart } }, mtls: { mode: STRICT }, portLevelMtls: { '8080': { mode: DISABLE } } }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: all, namespace: shop }
spec: { host: '*.shop.svc.cluster.local', trafficPolicy: { tls: { mode: ISTIO_MUTUAL } } }
`,
      at: ['/spec/trafficPolicy/tls'],
    },
  ],
  good: [
    {
      title: 'The port that clients use is an exception.',
      yaml: `${CART}
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: cart, namespace: shop }
spec: { selector: { matchLabels: { app: cart } }, mtls: { mode: STRICT }, portLevelMtls: { '8080': { mode: PERMISSIVE } } }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: cart, namespace: shop }
spec: { host: cart, trafficPolicy: { tls: { mode: DISABLE } } }
`,
    },
    {
      title: 'The server has no proxy, and a STRICT mesh does not concern it.',
      yaml: `${CART.replace('istio-injection: enabled', 'istio-injection: disabled')}
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: istio-system }
spec: { mtls: { mode: STRICT } }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: cart, namespace: shop }
spec: { host: cart, trafficPolicy: { tls: { mode: DISABLE } } }
`,
    },
  ],
  check(subject, context) {
    for (const { tls, mode, workload, port, server, certain } of clientTlsClashes(subject, context.model)) {
      const who = `${workload.kind} ${workload.namespace}/${workload.name}`;
      const how = server.mode === 'STRICT' ? 'takes mutual TLS only' : 'takes no mutual TLS';
      const { manifest, field } = server;
      context.report({
        at: tls.path(),
        message: `Clients connect with TLS mode ${mode}, and port ${port} of ${who} ${how}`,
        value: mode,
        severity: certain ? 'error' : 'warning',
        ...(manifest === undefined ? {} : { related: [placeOf(manifest, field?.path() ?? [], `PeerAuthentication of mode ${server.mode}`)] }),
      });
    }
  },
};
