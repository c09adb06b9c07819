import { ManifestIndex } from '../manifest-index';
import { LabelSelector } from '../../values/label-selector';
import { Field } from '../field';
import { labelMap } from './label-map';
import { Pod } from './pod';

/** Which Pods have their callers' tokens checked. */
export class TokenAuthentication {
  private readonly byNamespace = new Map<string, ReadonlyArray<LabelSelector>>();
  private readonly answers = new Map<Pod, boolean>();

  constructor(private readonly index: ManifestIndex, private readonly rootNamespace: string) {}

  /** Whether a RequestAuthentication of its namespace or of the root namespace selects a Pod. */
  public checks(pod: Pod): boolean {
    let answer = this.answers.get(pod);
    if (answer === undefined) {
      answer = [this.rootNamespace, pod.namespace].some((namespace) => this.selectorsOf(namespace).some((selector) => selector.matches(pod.labels)));
      this.answers.set(pod, answer);
    }
    return answer;
  }

  private selectorsOf(namespace: string): ReadonlyArray<LabelSelector> {
    let selectors = this.byNamespace.get(namespace);
    if (selectors === undefined) {
      const policies = this.index.inNamespace('security.istio.io/RequestAuthentication', namespace);
      selectors = policies.map(({ object }) => LabelSelector.ofLabels(labelMap(Field.of(object).child('spec')?.child('selector'), 'matchLabels')));
      this.byNamespace.set(namespace, selectors);
    }
    return selectors;
  }
}
