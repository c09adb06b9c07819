/**
 * Values by host pattern (`a.b`, `*.b`, `*`), looked up by the most specific pattern that covers a host: the exact
 * one, then the longest wildcard. A lookup costs as much as there are different lengths of wildcards, however many patterns and long hosts.
 */
export class HostIndex<T> {
  private readonly byPattern = new Map<string, T>();
  /** Lengths of the wildcard patterns, without the `*`. */
  private readonly lengths = new Set<number>();
  private sorted?: ReadonlyArray<number>;

  /** Sets the value of a pattern; returns whether it was free. The first value stays. */
  public add(pattern: string, value: T): boolean {
    if (this.byPattern.has(pattern)) return false;
    this.byPattern.set(pattern, value);
    if (pattern.startsWith('*') && !this.lengths.has(pattern.length - 1)) {
      this.lengths.add(pattern.length - 1);
      this.sorted = undefined;
    }
    return true;
  }

  /** The value of exactly this pattern. */
  public get(pattern: string): T | undefined {
    return this.byPattern.get(pattern);
  }

  /** All patterns and their values, in the order they were added. */
  public entries(): IterableIterator<[string, T]> {
    return this.byPattern.entries();
  }

  public get size(): number {
    return this.byPattern.size;
  }

  /** The value of the most specific pattern that covers the host or host pattern. */
  public mostSpecific(host: string): T | undefined {
    for (const value of this.covering(host)) return value;
    return undefined;
  }

  /** The values of all patterns that cover the host, the most specific first. */
  public *covering(host: string): IterableIterator<T> {
    const exact = this.byPattern.get(host);
    if (exact !== undefined) yield exact;
    const wild = host.startsWith('*');
    const text = wild ? host.slice(1) : host;
    this.sorted ??= [...this.lengths].sort((x, y) => y - x);
    for (const length of this.sorted) {
      if (length > text.length || (wild && length === text.length)) continue;
      const value = this.byPattern.get(`*${text.slice(text.length - length)}`);
      if (value !== undefined) yield value;
    }
  }
}
