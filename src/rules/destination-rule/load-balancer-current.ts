import { DestinationRuleFields } from '../../model/destination-rule-fields';
import { Rule } from '../rule';

export const loadBalancerCurrent: Rule = {
  name: 'destination-rule/load-balancer-current',
  code: 'MESH-DEPRECATED-FIELD',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'A traffic policy names the load balancing that Istio documents today.',
  why: 'LEAST_CONN is deprecated: it does what LEAST_REQUEST does, and may be taken out.',
  fix: 'Write LEAST_REQUEST.',
  docs: 'https://istio.io/latest/docs/reference/config/networking/destination-rule/#LoadBalancerSettings-SimpleLB',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: cart, namespace: shop }
spec: { host: cart, trafficPolicy: { loadBalancer: { simple: LEAST_CONN } }, subsets: [{ name: v1, labels: { version: v1 }, trafficPolicy: { portLevelSettings: [{ port: { number: 80 }, loadBalancer: { simple: LEAST_CONN } }] } }] }
`,
      at: ['/spec/trafficPolicy/loadBalancer/simple', '/spec/subsets/0/trafficPolicy/portLevelSettings/0/loadBalancer/simple'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: cart, namespace: shop }
spec: { host: cart, trafficPolicy: { loadBalancer: { simple: LEAST_REQUEST } } }
`,
    },
    {
      title: 'Nothing is written, which means the same.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: cart, namespace: shop }
spec: { host: cart, trafficPolicy: { loadBalancer: { warmup: { duration: 30s } } } }
`,
    },
  ],
  check(subject, context) {
    const { spec, subsets } = DestinationRuleFields.of(subject);
    const policies = [spec, ...subsets].flatMap((owner) => owner.child('trafficPolicy') ?? []);
    for (const policy of policies.flatMap((one) => [one, ...one.list('portLevelSettings')])) {
      const balancer = policy.child('loadBalancer');
      if (balancer?.text('simple') !== 'LEAST_CONN') continue;
      context.report({ at: balancer.path('simple'), message: 'LEAST_CONN is deprecated: it is LEAST_REQUEST under an old name', value: 'LEAST_CONN' });
    }
  },
};
