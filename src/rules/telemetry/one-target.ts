import { Field } from '../../model/field';
import { oneTargetProblems } from '../../model/policy-target-problems';
import { reportProblems } from '../report-problems';
import { Rule } from '../rule';

export const oneTarget: Rule = {
  name: 'telemetry/one-target',
  code: 'TEL-001',
  severity: 'error',
  layer: 'webhook',
  packs: ['default', 'istioctl'],
  kind: 'telemetry.istio.io/Telemetry',
  title: 'It is said in one way what the telemetry applies to.',
  why: 'Selector and target references would contradict each other; Istio refuses the object.',
  fix: 'Keep one of selector, targetRef and targetRefs.',
  docs: 'https://istio.io/latest/docs/reference/config/telemetry/#Telemetry',
  bad: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  metrics: [{ providers: [{ name: prometheus }] }]
  selector: { matchLabels: { app: cart } }
  targetRefs: [{ kind: Service, name: cart }]
`,
      at: ['/spec/targetRefs'],
    },
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  metrics: [{ providers: [{ name: prometheus }] }]
  targetRef: { kind: Service, name: cart }
  targetRefs: [{ kind: Service, name: cart }]
`,
      at: ['/spec/targetRefs'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: telemetry.istio.io/v1
kind: Telemetry
metadata: { name: default, namespace: shop }
spec:
  metrics: [{ providers: [{ name: prometheus }] }]
  selector: null
  targetRefs: [{ kind: Service, name: cart }]
`,
    },
  ],
  check(subject, context) {
    const spec = Field.of(subject.object).child('spec');
    if (spec === undefined) return;
    reportProblems(oneTargetProblems('TEL-001', spec), context);
  },
};
