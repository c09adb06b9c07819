import { Field } from '../../model/field';
import { Rule } from '../rule';

export const portLevelWithSelector: Rule = {
  name: 'peer-authentication/port-level-with-selector',
  code: 'PA-001',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/PeerAuthentication',
  title: 'A TLS mode for ports comes with a selector.',
  why: 'Ports are those of a workload; a policy for a namespace or the mesh has none. Istio refuses the object.',
  fix: 'Add a selector with labels, or remove portLevelMtls.',
  docs: 'https://istio.io/latest/docs/reference/config/security/peer_authentication/#PeerAuthentication',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: strict, namespace: shop }
spec:
  portLevelMtls: { 8080: { mode: DISABLE } }
`,
      at: ['/spec/portLevelMtls'],
    },
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: strict, namespace: shop }
spec:
  selector: { matchLabels: {} }
  portLevelMtls: { 8080: { mode: DISABLE } }
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
  portLevelMtls: { 8080: { mode: DISABLE } }
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    if (spec.entries('portLevelMtls').length === 0) return;
    if ((spec.child('selector')?.entries('matchLabels').length ?? 0) > 0) return;
    context.report({ at: spec.path('portLevelMtls'), message: 'A TLS mode for ports needs a selector with labels' });
  },
};
