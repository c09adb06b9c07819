import { DestinationRuleClashes } from '../../model/practice/destination-rule-clashes';
import { placeOf } from '../place-of';
import { Rule } from '../rule';

export const onePerHost: Rule = {
  name: 'destination-rule/one-per-host',
  code: 'MESH-DR-SPLIT',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'networking.istio.io/DestinationRule',
  reads: ['networking.istio.io/DestinationRule'],
  title: 'What is said of a host in a namespace adds up, or stands in one DestinationRule.',
  why: 'Of several DestinationRules for a host the oldest gives the traffic policy, and of equal subset names the oldest one counts; exported differently, they do not add up at all, and the youngest alone holds where several are seen.',
  fix: 'Write one DestinationRule for the host.',
  docs: 'https://github.com/istio/istio/issues/51545',
  bad: [
    {
      title: 'Two traffic policies: one is lost.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: one, namespace: shop }
spec: { host: cart, trafficPolicy: { loadBalancer: { simple: RANDOM } } }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: two, namespace: shop }
spec: { host: cart.shop.svc.cluster.local, trafficPolicy: { connectionPool: { tcp: { maxConnections: 5 } } } }
`,
      at: ['/spec/trafficPolicy'],
    },
    {
      title: 'The same subset twice.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: one, namespace: shop }
spec: { host: cart, subsets: [{ name: v1, labels: { version: v1 } }] }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: two, namespace: shop }
spec: { host: cart, subsets: [{ name: v2, labels: { version: v2 } }, { name: v1, labels: { version: v1.1 } }] }
`,
      at: ['/spec/subsets/1'],
    },
    {
      title: 'Both are seen in this namespace, where only one of them holds.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: one, namespace: shop }
spec: { host: cart, exportTo: [.], subsets: [{ name: v1, labels: { version: v1 } }] }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: two, namespace: shop }
spec: { host: cart, subsets: [{ name: v2, labels: { version: v2 } }] }
`,
      at: ['/spec/host'],
    },
  ],
  good: [
    {
      title: 'Subsets add up.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: one, namespace: shop }
spec: { host: cart, trafficPolicy: { loadBalancer: { simple: RANDOM } }, subsets: [{ name: v1, labels: { version: v1 } }] }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: two, namespace: shop }
spec: { host: cart, subsets: [{ name: v2, labels: { version: v2 } }] }
`,
    },
    {
      title: 'Different clients.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: one, namespace: shop }
spec: { host: cart, workloadSelector: { matchLabels: { app: shop } }, trafficPolicy: { loadBalancer: { simple: RANDOM } } }
---
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: two, namespace: shop }
spec: { host: cart, trafficPolicy: { loadBalancer: { simple: ROUND_ROBIN } } }
`,
    },
  ],
  check(subject, context) {
    for (const { kind, field, other } of DestinationRuleClashes.of(context.model).of(subject)) {
      const who = `DestinationRule ${other.name}`;
      const message = {
        trafficPolicy: `${who} has a traffic policy for the same host, and only that of the older of both counts`,
        subset: `${who} has the same subset, and only that of the older of both counts`,
        exportTo: `${who} is for the same host and exported differently, so they do not add up: where both are seen, only the younger one holds`,
      }[kind];
      context.report({ at: field.path(), message, value: field.key === 'host' ? field.string : undefined, related: [placeOf(other, ['spec', 'host'], 'the other one')] });
    }
  },
};
