import { Labels, LabelSelector } from '../../values/label-selector';

/** Something that carries labels. */
export interface Labelled {
  readonly namespace: string;
  readonly labels: Labels;
}

const NONE: ReadonlyArray<never> = [];

/**
 * Finds things by the labels they carry, in one namespace or in all. A question looks only at the bearers of the rarest of its labels,
 * and equal questions are answered once.
 */
export class LabelIndex<T extends Labelled> {
  private readonly byLabel = new Map<string, T[]>();
  private readonly byNamespace = new Map<string, T[]>();
  private readonly answers = new Map<string, ReadonlyArray<T>>();

  constructor(public readonly all: ReadonlyArray<T>) {
    for (const one of all) {
      push(this.byNamespace, one.namespace, one);
      for (const key of Object.keys(one.labels)) {
        push(this.byLabel, labelKey(key, one.labels[key]), one);
        push(this.byLabel, labelKey(key, one.labels[key], one.namespace), one);
      }
    }
  }

  /** Everything in a namespace. */
  public inNamespace(namespace: string): ReadonlyArray<T> {
    return this.byNamespace.get(namespace) ?? NONE;
  }

  /**
   * What carries all these labels, in the order of `all`; everything where there are none.
   *
   * @param namespace where to look. @default - everywhere
   */
  public select(labels: Labels, namespace?: string): ReadonlyArray<T> {
    const selector = LabelSelector.ofLabels(labels);
    if (selector.isEmpty()) return namespace === undefined ? this.all : this.inNamespace(namespace);
    const question = JSON.stringify([namespace, selector.pairs]);
    let answer = this.answers.get(question);
    if (answer === undefined) {
      answer = this.rarest(selector, namespace).filter((one) => selector.matches(one.labels));
      this.answers.set(question, answer);
    }
    return answer;
  }

  private rarest(selector: LabelSelector, namespace: string | undefined): ReadonlyArray<T> {
    const bearers = selector.pairs.map(([key, value]): ReadonlyArray<T> => this.byLabel.get(labelKey(key, value, namespace)) ?? NONE);
    return bearers.reduce((fewest, each) => (each.length < fewest.length ? each : fewest));
  }
}

function labelKey(key: string, value: string, namespace?: string): string {
  return JSON.stringify([key, value, namespace]);
}

function push<T>(map: Map<string, T[]>, key: string, one: T): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}
