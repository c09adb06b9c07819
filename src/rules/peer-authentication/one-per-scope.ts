import { Manifest } from '../../manifest/manifest';
import { compareAge } from '../../model/age-order';
import { policyLabels } from '../../model/analysis/analysis-model';
import { placeOf } from '../place-of';
import { Rule } from '../rule';

/** The scope of a policy without labels. */
const WHOLE = '[]';

export const onePerScope: Rule = {
  name: 'peer-authentication/one-per-scope',
  code: 'MESH-MTLS-TWICE',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'security.istio.io/PeerAuthentication',
  reads: ['security.istio.io/PeerAuthentication'],
  title: 'For a namespace, or for the same labels in it, there is one PeerAuthentication.',
  why: 'Istio takes the oldest and passes over the others, whatever they say; which one is the oldest, only the cluster knows.',
  fix: 'Put the settings into one PeerAuthentication.',
  docs: 'https://istio.io/latest/docs/concepts/security/#peer-authentication',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: one, namespace: shop }
spec: { mtls: { mode: STRICT } }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: two, namespace: shop }
spec: { mtls: { mode: PERMISSIVE } }
`,
      at: [''],
    },
    {
      title: 'The same labels, in another order.',
      yaml: `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: one, namespace: shop }
spec: { selector: { matchLabels: { app: a, tier: b } }, mtls: { mode: STRICT } }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: two, namespace: shop }
spec: { selector: { matchLabels: { tier: b, app: a } }, mtls: { mode: DISABLE } }
`,
      at: [''],
    },
  ],
  good: [
    {
      title: 'The namespace and a workload.',
      yaml: `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: one, namespace: shop }
spec: { mtls: { mode: STRICT } }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: two, namespace: shop }
spec: { selector: { matchLabels: { app: a } }, mtls: { mode: PERMISSIVE } }
`,
    },
    {
      title: 'Two namespaces.',
      yaml: `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: one, namespace: shop }
spec: { mtls: { mode: STRICT } }
---
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: one, namespace: edge }
spec: { mtls: { mode: PERMISSIVE } }
`,
    },
  ],
  check(subject, context) {
    const same = context.model.index.inNamespace(subject.groupKind, subject.namespace).filter((other) => scopeOf(other) === scopeOf(subject));
    const [oldest] = same.length < 2 ? [] : [...same].sort(compareAge);
    if (oldest === undefined || oldest.name === subject.name || JSON.stringify(oldest.object.spec) === JSON.stringify(subject.object.spec)) return;
    // In the root namespace those that select are not looked at anyhow.
    if (subject.namespace === context.model.settings.rootNamespace && scopeOf(subject) !== WHOLE) return;
    const message = `PeerAuthentication ${oldest.name} is for the same workloads, and the older of both is the one that counts`;
    context.report({ at: [], message, related: [placeOf(oldest, [], 'the other one')] });
  },
};

function scopeOf(policy: Manifest): string {
  const labels = policyLabels(policy);
  return JSON.stringify(Object.keys(labels).sort().map((key) => [key, labels[key]]));
}
