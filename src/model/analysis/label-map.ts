import { Labels } from '../../values/label-selector';
import { Field } from '../field';

/** A map of texts (labels, annotations, a selector's `matchLabels`) that is a member of something; empty where there is none. */
export function labelMap(owner: Field | undefined, name: string): Labels {
  const entries = (owner?.entries(name) ?? []).filter((entry) => typeof entry.value === 'string');
  return Object.fromEntries(entries.map((entry) => [entry.key, entry.string]));
}
