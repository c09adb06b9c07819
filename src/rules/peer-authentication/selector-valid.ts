import { Field } from '../../model/field';
import { selectorProblems } from '../../model/policy-target-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const selectorValid: Rule = {
  name: 'peer-authentication/selector-valid',
  code: 'PA-004',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/PeerAuthentication',
  title: 'The selector names labels, without wildcards.',
  why: 'A wildcard selects nothing that anybody means, so Istio refuses it; a selector without labels selects all workloads in scope.',
  fix: 'Name exact labels, or leave the selector out for the whole namespace.',
  docs: 'https://istio.io/latest/docs/reference/config/security/peer_authentication/#PeerAuthentication',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: strict, namespace: shop }
spec:
  mtls: { mode: STRICT }
  selector: { matchLabels: { app: 'cart*' } }
`,
      at: ['/spec/selector/matchLabels/app'],
    },
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: strict, namespace: shop }
spec:
  mtls: { mode: STRICT }
  selector: { matchLabels: {} }
`,
      at: ['/spec/selector'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: strict, namespace: shop }
spec:
  mtls: { mode: STRICT }
  selector: { matchLabels: { app: cart } }
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    reportProblems(selectorProblems('PA-004', spec), context);
  },
};
