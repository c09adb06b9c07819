import { Manifest } from '../../manifest/manifest';
import { Labels, LabelSelector } from '../../values/label-selector';
import { Field } from '../field';
import { ManifestIndex } from '../manifest-index';
import { labelMap } from './label-map';

interface Selecting {
  readonly manifest: Manifest;
  readonly selector: LabelSelector;
}

/** Finds the Services that select something, from its labels. */
export class ServiceSelection {
  private readonly byPair = new Map<string, Selecting[]>();
  private readonly answers = new Map<string, ReadonlyArray<Manifest>>();

  constructor(index: ManifestIndex) {
    for (const manifest of index.ofKind('Service')) {
      const selector = LabelSelector.ofLabels(labelMap(Field.of(manifest.object).child('spec'), 'selector'));
      const [first] = selector.pairs;
      const key = JSON.stringify([manifest.namespace, ...(first ?? [])]);
      const list = this.byPair.get(key);
      if (list) list.push({ manifest, selector });
      else this.byPair.set(key, [{ manifest, selector }]);
    }
  }

  /** The Services of a namespace whose selector takes these labels. */
  public of(namespace: string, labels: Labels): ReadonlyArray<Manifest> {
    const pairs = Object.keys(labels).sort().map((key) => [key, labels[key]]);
    const question = JSON.stringify([namespace, pairs]);
    let answer = this.answers.get(question);
    if (answer === undefined) {
      const candidates = pairs.flatMap((pair) => this.byPair.get(JSON.stringify([namespace, ...pair])) ?? []);
      answer = candidates.filter(({ selector }) => selector.matches(labels)).map(({ manifest }) => manifest);
      this.answers.set(question, answer);
    }
    return answer;
  }

  /** The Services of a namespace that have no selector. */
  public withoutSelector(namespace: string): ReadonlyArray<Manifest> {
    return (this.byPair.get(JSON.stringify([namespace])) ?? []).map(({ manifest }) => manifest);
  }
}
