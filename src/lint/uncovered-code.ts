/** A code of Istio's analyzers that no rule reports, and why. */
export interface UncoveredCode {
  readonly code: string;
  /** What Istio means by it. */
  readonly title: string;
  /** Why it is not reported here. */
  readonly reason: string;
}

const PRECHECK = 'It is said by `istioctl x precheck` and before an upgrade, of a running cluster; files do not hold what it asks.';

/** The codes of `istioctl` that are not reported by a rule of their own, sorted. */
export const UNCOVERED_CODES: ReadonlyArray<UncoveredCode> = [
  { code: 'IST0001', title: 'An analyzer failed.', reason: 'It tells of a mistake in istioctl itself. Here, a rule that fails is reported as MESH-INTERNAL.' },
  { code: 'IST0106', title: 'The admission webhook would refuse the object.', reason: 'The webhook\'s rules have codes of their own here; pack `istioctl` reports them as IST0106.' },
  { code: 'IST0130', title: 'A route of a VirtualService is never used.', reason: 'The webhook\'s own rule is VS-012; pack `istioctl` reports it as IST0130.' },
  { code: 'IST0131', title: 'A match of a VirtualService is never used.', reason: 'The webhook\'s own rule is VS-013; pack `istioctl` reports it as IST0131.' },
  { code: 'IST0133', title: 'The admission webhook would warn.', reason: 'The webhook\'s warnings have codes of their own here; pack `istioctl` reports them as IST0133.' },
  { code: 'IST0136', title: 'An annotation is in the alpha stage.', reason: 'The analyzer is part of Istio, but is not run by istioctl either.' },
  { code: 'IST0141', title: 'The user may not install Istio.', reason: PRECHECK },
  { code: 'IST0142', title: 'The release of Kubernetes is not supported.', reason: PRECHECK },
  { code: 'IST0143', title: 'A workload listens on localhost only.', reason: PRECHECK },
  { code: 'IST0156', title: 'The cluster\'s Gateway API is older than Istio supports.', reason: PRECHECK },
  { code: 'IST0168', title: 'A default changes with the new release, and whether that matters can\'t be told.', reason: PRECHECK },
  { code: 'IST0169', title: 'A default changes with the new release, and something relies on it.', reason: PRECHECK },
  { code: 'IST0172', title: 'A check before an upgrade found something.', reason: PRECHECK },
];
