import { Field } from '../field';
import { DestinationRuleSet } from './destination-rule-set';

/** Blocks that settings of one port replace as a whole, absent ones included. */
const PORT_BLOCKS = ['connectionPool', 'loadBalancer', 'outlierDetection', 'tls'] as const;
const BLOCKS = [...PORT_BLOCKS, 'tunnel', 'proxyProtocol', 'retryBudget'] as const;

/** The policy that holds for one port of a service or subset, block by block, each as written. */
export type TrafficPolicy = { readonly [K in (typeof BLOCKS)[number]]?: Field };

/** Puts the policy for a port together: of the rule, of the rule's port, of the subset, of the subset's port. */
export function trafficPolicyFor(rule: DestinationRuleSet | undefined, subset: string, port: number, base: TrafficPolicy = {}): TrafficPolicy {
  if (rule === undefined) return base;
  const whole = overlay(base, rule.trafficPolicy, port);
  const part = subset === '' ? undefined : rule.subsets.find((one) => one.name === subset);
  return overlay(whole, part?.field.child('trafficPolicy'), port);
}

function overlay(base: TrafficPolicy, written: Field | undefined, port: number): TrafficPolicy {
  if (written === undefined) return base;
  const result: Record<string, Field | undefined> = { ...base };
  for (const block of BLOCKS) {
    const field = written.child(block);
    if (field !== undefined) result[block] = field;
  }
  const settings = written.list('portLevelSettings').find((one) => one.child('port')?.number('number') === port);
  if (settings !== undefined) for (const block of PORT_BLOCKS) result[block] = settings.child(block);
  return result;
}
