import { Field } from '../../model/field';
import { Rule } from '../rule';

export const portLevelNotEmpty: Rule = {
  name: 'peer-authentication/port-level-not-empty',
  code: 'PA-002',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/PeerAuthentication',
  title: 'A map of TLS modes for ports has at least one port.',
  why: 'An empty map says nothing, and hides that something was meant; Istio refuses the object.',
  fix: 'Add a port, or remove portLevelMtls.',
  docs: 'https://istio.io/latest/docs/reference/config/security/peer_authentication/#PeerAuthentication',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: strict, namespace: shop }
spec:
  selector: { matchLabels: { app: cart } }
  portLevelMtls: {}
`,
      at: ['/spec/portLevelMtls'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: strict, namespace: shop }
spec:
  selector: { matchLabels: { app: cart } }
  portLevelMtls: { 1: { mode: STRICT } }
`,
    },
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: strict, namespace: shop }
spec:
  selector: { matchLabels: { app: cart } }
  portLevelMtls: null
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    const ports = spec.child('portLevelMtls');
    if (ports !== undefined && ports.members().length === 0) {
      context.report({
        at: ports.path(),
        message: 'portLevelMtls must have at least one port',
      });
    }
  },
};
