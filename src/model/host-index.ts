/**
 * Values by host pattern (`a.b`, `*.b`, `*`), looked up by the most specific pattern that covers a host: the exact
 * one, then the longest wildcard. A lookup costs as much as the host has characters, however many patterns there are.
 */
export class HostIndex<T> {
  private readonly byPattern = new Map<string, T>();

  /** Sets the value of a pattern; returns whether it was free. The first value stays. */
  public add(pattern: string, value: T): boolean {
    if (this.byPattern.has(pattern)) return false;
    this.byPattern.set(pattern, value);
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
    if (this.byPattern.size === 0) return;
    const wild = host.startsWith('*');
    const text = wild ? host.slice(1) : host;
    for (let start = wild ? 1 : 0; start <= text.length; start++) {
      const value = this.byPattern.get(`*${text.slice(start)}`);
      if (value !== undefined) yield value;
    }
  }
}
