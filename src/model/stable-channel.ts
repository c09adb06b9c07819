import { Manifest } from '../manifest/manifest';

const REVISION_LABEL = 'istio.io/rev';

/** Whether the stable channel policy of some revision would look at the object: only those that carry a revision's label. */
export function stableChannelApplies(subject: Manifest): boolean {
  return (subject.labels[REVISION_LABEL] ?? '') !== '';
}
