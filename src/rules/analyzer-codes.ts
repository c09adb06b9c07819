import { Severity } from '../diagnostics/severity';

/** A code of Istio's analyzers that no rule file has, and why. */
export interface AnalyzerCode {
  readonly severity: Severity;
  /** What Istio says with it. */
  readonly about: string;
  /** `webhook`: the rules of the webhook say it, under this code in pack `istioctl`; `absent`: nobody can say it before there is a cluster, or Istio never does. */
  readonly by: 'webhook' | 'absent';
  readonly reason: string;
}

const UPGRADE = 'Istio says it of a running installation before an upgrade (precheck); its analyzers never do.';

/** The codes of Istio's analyzers that have no rule of their own. All others are codes of rules. */
export const CODES_WITHOUT_RULE: ReadonlyMap<string, AnalyzerCode> = new Map<string, AnalyzerCode>([
  ['IST0001', {
    severity: 'error', about: 'an analyzer failed', by: 'absent',
    reason: 'It is about Istio\'s analyzers themselves; a rule of ours that fails is told as MESH-INTERNAL.',
  }],
  ['IST0106', { severity: 'error', about: 'the webhook would refuse the object', by: 'webhook', reason: 'The rules of the webhook have codes of their own, which say more.' }],
  ['IST0130', { severity: 'warning', about: 'a route is never used', by: 'webhook', reason: 'The webhook\'s own rule is VS-012.' }],
  ['IST0131', { severity: 'info', about: 'a match is never used', by: 'webhook', reason: 'The webhook\'s own rule is VS-013.' }],
  ['IST0133', { severity: 'warning', about: 'the webhook would warn of the object', by: 'webhook', reason: 'The rules of the webhook have codes of their own, which say more.' }],
  ['IST0136', { severity: 'info', about: 'an annotation is alpha', by: 'absent', reason: 'Istio defines the message and never sends it: most of its annotations are alpha.' }],
  ['IST0141', { severity: 'error', about: 'permissions are missing', by: 'absent', reason: 'Whether an account may install Istio is known to the cluster alone.' }],
  ['IST0142', { severity: 'error', about: 'the version of Kubernetes is not supported', by: 'absent', reason: 'The version is that of a running cluster.' }],
  ['IST0143', { severity: 'error', about: 'an application listens on localhost only', by: 'absent', reason: 'Where a process listens is known when it runs.' }],
  ['IST0156', { severity: 'error', about: 'a check before an upgrade failed', by: 'absent', reason: UPGRADE }],
  ['IST0168', { severity: 'warning', about: 'an upgrade changes behaviour', by: 'absent', reason: UPGRADE }],
  ['IST0169', { severity: 'warning', about: 'an upgrade changes behaviour', by: 'absent', reason: UPGRADE }],
  ['IST0172', { severity: 'warning', about: 'an upgrade changes behaviour', by: 'absent', reason: UPGRADE }],
]);

/** Numbers that Istio has given up. */
export const RETIRED_CODES: ReadonlySet<string> = new Set([
  'IST0104', 'IST0105', 'IST0113', 'IST0114', 'IST0115', 'IST0117', 'IST0119', 'IST0120', 'IST0121', 'IST0122', 'IST0124',
]);
