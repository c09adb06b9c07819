import { Manifest } from '../../manifest/manifest';
import { compareAge } from '../age-order';
import { ManifestIndex } from '../manifest-index';
import { PolicyAttachment } from './policy-attachment';
import { PolicySubject } from './policy-subject';

interface Entry<P> {
  readonly policy: P;
  readonly attachment: PolicyAttachment;
  readonly rank: number;
}

/** The policies of a namespace, by what has to be looked at to know whether they hold. */
interface Shelf<P> {
  /** Those without a selector, and those that refer to objects. */
  readonly always: Entry<P>[];
  /** The rest, by one label of their selectors. */
  readonly byLabel: Map<string, Entry<P>[]>;
}

/** Policies of one kind, found by where they hold, the root namespace's included; oldest first. */
export class PolicyTable<P> {
  /** @param read what is made of each object, once */
  public static from<P>(groupKind: string, index: ManifestIndex, rootNamespace: string, read: (manifest: Manifest) => P): PolicyTable<P> {
    const entries = [...index.ofKind(groupKind)]
      .sort(compareAge)
      .map((manifest, rank) => ({ policy: read(manifest), attachment: PolicyAttachment.of(manifest), rank }));
    return new PolicyTable(entries, rootNamespace);
  }

  private readonly shelves = new Map<string, Shelf<P>>();

  private constructor(
    private readonly entries: ReadonlyArray<Entry<P>>,
    private readonly rootNamespace: string,
  ) {
    for (const entry of entries) this.shelve(entry);
  }

  /** Every policy there is, oldest first. */
  public get all(): ReadonlyArray<P> {
    return this.entries.map(({ policy }) => policy);
  }

  /** The policies that hold there: the namespace's own before the root namespace's, oldest first in each. */
  public at(subject: PolicySubject): ReadonlyArray<P> {
    const namespaces = new Set([subject.namespace, ...(subject.serves ?? []).map(({ namespace }) => namespace), this.rootNamespace]);
    return [...namespaces].flatMap((namespace) => this.inNamespace(namespace, subject));
  }

  private inNamespace(namespace: string, subject: PolicySubject): ReadonlyArray<P> {
    const shelf = this.shelves.get(namespace);
    if (shelf === undefined) return [];
    const candidates = [...shelf.always];
    for (const key of Object.keys(subject.labels)) candidates.push(...(shelf.byLabel.get(labelKey(key, subject.labels[key])) ?? []));
    return candidates
      .filter(({ attachment }) => attachment.holdsAt(subject, this.rootNamespace))
      .sort((a, b) => a.rank - b.rank)
      .map(({ policy }) => policy);
  }

  private shelve(entry: Entry<P>): void {
    const { namespace, selector, targets } = entry.attachment;
    let shelf = this.shelves.get(namespace);
    if (shelf === undefined) {
      shelf = { always: [], byLabel: new Map() };
      this.shelves.set(namespace, shelf);
    }
    if (targets.length > 0 || selector.isEmpty()) {
      shelf.always.push(entry);
      return;
    }
    const [key, value] = selector.pairs[0];
    const list = shelf.byLabel.get(labelKey(key, value));
    if (list) list.push(entry);
    else shelf.byLabel.set(labelKey(key, value), [entry]);
  }
}

function labelKey(key: string, value: string): string {
  return JSON.stringify([key, value]);
}
