import { Field } from '../../model/field';
import { Rule } from '../rule';

export const rootForAll: Rule = {
  name: 'peer-authentication/root-for-all',
  code: 'MESH-MTLS-ROOT-SELECTOR',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'security.istio.io/PeerAuthentication',
  title: 'A PeerAuthentication of the root namespace is for the whole mesh.',
  why: 'Policies that select workloads work in the namespace of those workloads only; in the root namespace Istio passes over them.',
  fix: 'Move it to the namespace of the workloads, or remove the selector to have it for the mesh.',
  docs: 'https://istio.io/latest/docs/reference/config/security/peer_authentication/',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: cart, namespace: istio-system }
spec: { selector: { matchLabels: { app: cart } }, mtls: { mode: STRICT } }
`,
      at: ['/spec/selector'],
    },
    {
      title: 'The mesh has another root namespace.',
      meshConfig: 'rootNamespace: mesh-root',
      yaml: `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: cart, namespace: mesh-root }
spec: { selector: { matchLabels: { app: cart } }, mtls: { mode: STRICT } }
`,
      at: ['/spec/selector'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: istio-system }
spec: { mtls: { mode: STRICT } }
`,
    },
    {
      title: 'It is in the namespace of the workloads.',
      yaml: `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: cart, namespace: shop }
spec: { selector: { matchLabels: { app: cart } }, mtls: { mode: STRICT } }
`,
    },
    {
      title: 'An empty selector selects nothing in particular.',
      yaml: `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: istio-system }
spec: { selector: { matchLabels: {} }, mtls: { mode: STRICT } }
`,
    },
  ],
  check(subject, context) {
    const selector = Field.of(subject.object).child('spec')?.child('selector');
    if (subject.namespace !== context.model.settings.rootNamespace || selector === undefined || selector.entries('matchLabels').length === 0) return;
    context.report({ at: selector.path(), message: `In the root namespace ${subject.namespace} a PeerAuthentication with a selector holds for nothing` });
  },
};
