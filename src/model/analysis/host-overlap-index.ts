import { Host } from '../../values/host';

interface Entry<T> {
  /** The text behind `*`, or of the exact host, from its end to its start: what begins alike there ends alike. */
  readonly reversed: string;
  readonly value: T;
}

/** Finds all hosts that can stand for a same name as a given one, wildcards on either side, without comparing it with all. */
export class HostOverlapIndex<T> {
  private readonly exact = new Map<string, T[]>();
  private readonly wild = new Map<string, T[]>();
  private readonly entries: ReadonlyArray<readonly [Host, T]>;
  private sorted: ReadonlyArray<Entry<T>> | undefined;

  constructor(entries: Iterable<readonly [string, T]>) {
    this.entries = [...entries].map(([text, value]) => [Host.of(text), value]);
    for (const [host, value] of this.entries) {
      const map = host.isWildcard ? this.wild : this.exact;
      const list = map.get(host.suffix);
      if (list) list.push(value);
      else map.set(host.suffix, [value]);
    }
  }

  /** The values of all hosts that overlap with this one. */
  public *overlapping(text: string): IterableIterator<T> {
    const host = Host.of(text);
    if (!host.isWildcard) {
      yield* this.exact.get(text) ?? [];
      for (let start = 0; start <= text.length; start++) yield* this.wild.get(text.slice(start)) ?? [];
      return;
    }
    // Shorter wildcards cover this one; everything that ends like it is covered by it.
    for (let start = 1; start <= host.suffix.length; start++) yield* this.wild.get(host.suffix.slice(start)) ?? [];
    const prefix = reverse(host.suffix);
    this.sorted ??= this.entries.map(([each, value]) => ({ reversed: reverse(each.suffix), value })).sort(byReversed);
    const { sorted } = this;
    for (let i = firstFrom(sorted, prefix); i < sorted.length && sorted[i].reversed.startsWith(prefix); i++) yield sorted[i].value;
  }
}

function firstFrom(sorted: ReadonlyArray<Entry<unknown>>, prefix: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].reversed < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byReversed(a: Entry<unknown>, b: Entry<unknown>): number {
  if (a.reversed === b.reversed) return 0;
  return a.reversed < b.reversed ? -1 : 1;
}

function reverse(text: string): string {
  return text.split('').reverse().join('');
}
