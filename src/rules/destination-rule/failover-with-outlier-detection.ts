import { DestinationRuleFields } from '../../model/destination-rule-fields';
import { Field } from '../../model/field';
import { Rule } from '../rule';

export const failoverWithOutlierDetection: Rule = {
  name: 'destination-rule/failover-with-outlier-detection',
  code: 'MESH-LB-NO-OUTLIER-DETECTION',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'networking.istio.io/DestinationRule',
  title: 'Where traffic shall fail over to other localities, unhealthy endpoints are detected.',
  why: 'Without outlier detection no endpoint counts as unhealthy, and Istio leaves failover out: all localities are used alike.',
  fix: 'Add `outlierDetection` to the same traffic policy, or to the mesh config\'s defaultTrafficPolicy.',
  docs: 'https://istio.io/latest/docs/tasks/traffic-management/locality-load-balancing/failover/',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: cart, namespace: shop }
spec: { host: cart, trafficPolicy: { loadBalancer: { localityLbSetting: { enabled: true, failoverPriority: [topology.kubernetes.io/region] } } } }
`,
      at: ['/spec/trafficPolicy/loadBalancer/localityLbSetting'],
    },
    {
      title: 'The settings of a port replace those of the host.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: cart, namespace: shop }
spec: { host: cart, trafficPolicy: { outlierDetection: { consecutive5xxErrors: 5 }, portLevelSettings: [{ port: { number: 80 }, loadBalancer: { localityLbSetting: { failover: [{ from: a, to: b }] } } }] } }
`,
      at: ['/spec/trafficPolicy/portLevelSettings/0/loadBalancer/localityLbSetting'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: cart, namespace: shop }
spec: { host: cart, trafficPolicy: { outlierDetection: { consecutive5xxErrors: 5 }, loadBalancer: { localityLbSetting: { failover: [{ from: a, to: b }] } } } }
`,
    },
    {
      title: 'A subset has what the host has.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: cart, namespace: shop }
spec: { host: cart, trafficPolicy: { outlierDetection: { consecutive5xxErrors: 5 } }, subsets: [{ name: v1, labels: { version: v1 }, trafficPolicy: { loadBalancer: { localityLbSetting: { failover: [{ from: a, to: b }] } } } }] }
`,
    },
    {
      title: 'Shares need no detection.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: cart, namespace: shop }
spec: { host: cart, trafficPolicy: { loadBalancer: { localityLbSetting: { distribute: [{ from: a/*, to: { a/*: 80, b/*: 20 } }] } } } }
`,
    },
    {
      title: 'The mesh detects for all.',
      meshConfig: 'defaultTrafficPolicy: { outlierDetection: { consecutive5xxErrors: 5 } }',
      yaml: `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: { name: cart, namespace: shop }
spec: { host: cart, trafficPolicy: { loadBalancer: { localityLbSetting: { failoverPriority: [topology.kubernetes.io/region] } } } }
`,
    },
  ],
  check(subject, context) {
    if (context.model.settings.defaultTrafficPolicy?.child('outlierDetection') !== undefined) return;
    const { spec, subsets } = DestinationRuleFields.of(subject);
    const whole = spec.child('trafficPolicy');
    // Detection in subsets alone is enough where all traffic goes to subsets.
    const inSubsets = subsets.some((subset) => subset.child('trafficPolicy')?.has('outlierDetection') === true);
    const policies = [{ policy: whole, inherits: inSubsets }, ...subsets.map((subset) => ({ policy: subset.child('trafficPolicy'), inherits: whole?.has('outlierDetection') === true }))];
    for (const { policy, inherits } of policies) {
      const lacking = [...(inherits ? [] : [policy]), ...(policy?.list('portLevelSettings') ?? [])].filter((one) => one !== undefined && !one.has('outlierDetection'));
      for (const one of lacking) {
        const setting = one?.child('loadBalancer')?.child('localityLbSetting');
        if (setting === undefined || !failsOver(setting)) continue;
        context.report({ at: setting.path(), message: 'Without outlierDetection in the same policy no traffic fails over to another locality' });
      }
    }
  },
};

function failsOver(setting: Field): boolean {
  const off = setting.child('enabled') === undefined && (setting.value as { enabled?: unknown }).enabled === false;
  return !off && (setting.count('failover') > 0 || setting.count('failoverPriority') > 0);
}
