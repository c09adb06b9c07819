import { Field } from '../../model/field';
import { portNumberProblem } from '../../values/port-number';
import { Rule } from '../rule';

export const portValid: Rule = {
  name: 'peer-authentication/port-valid',
  code: 'PA-003',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'security.istio.io/PeerAuthentication',
  title: 'TLS modes for ports are for port numbers from 1 to 65535.',
  why: 'There is no other port; Istio refuses the object.',
  fix: 'Use the port that the workload listens on.',
  docs: 'https://istio.io/latest/docs/reference/config/security/peer_authentication/#PeerAuthentication',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: strict, namespace: shop }
spec:
  selector: { matchLabels: { app: cart } }
  portLevelMtls: { 0: { mode: STRICT }, 65536: { mode: STRICT }, 65535: { mode: STRICT } }
`,
      at: ['/spec/portLevelMtls/0', '/spec/portLevelMtls/65536'],
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
  portLevelMtls: { 65535: { mode: STRICT } }
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    for (const port of spec.entries('portLevelMtls')) {
      const problem = /^[0-9]{1,10}$/.test(port.key) ? portNumberProblem(Number(port.key)) : 'must be a number';
      if (problem !== undefined) context.report({ at: port.path(), message: `The port "${port.key}" ${problem}`, value: port.key });
    }
  },
};
