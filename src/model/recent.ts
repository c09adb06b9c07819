/** Keeps what was asked for last, up to a number: for things that are costly to make and large to keep. */
export class Recent<V> {
  private readonly values = new Map<string, V>();

  constructor(private readonly limit: number) {}

  /** The value of the key, made if it is not kept. */
  public get(key: string, make: () => V): V {
    let value = this.values.get(key);
    if (value === undefined) {
      value = make();
      const oldest = this.values.size < this.limit ? undefined : this.values.keys().next().value;
      if (oldest !== undefined) this.values.delete(oldest);
    } else {
      this.values.delete(key);
    }
    this.values.set(key, value);
    return value;
  }
}
