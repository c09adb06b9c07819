/** A text in which every `*` stands for any characters, none included: namespaces in AuthorizationPolicies, names in suppressions. */
export class Glob {
  public static of(text: string): Glob {
    return new Glob(text);
  }

  private readonly pieces: ReadonlyArray<string>;

  private constructor(public readonly text: string) {
    this.pieces = text.split('*');
  }

  /** Whether it takes the whole value. Linear: each piece is looked for once, as early as possible. */
  public matches(value: string): boolean {
    const first = this.pieces[0];
    if (this.pieces.length === 1) return value === first;
    const last = this.pieces[this.pieces.length - 1];
    if (!value.startsWith(first) || !value.endsWith(last) || value.length < first.length + last.length) return false;
    let at = first.length;
    const end = value.length - last.length;
    for (const piece of this.pieces.slice(1, -1)) {
      const found = value.indexOf(piece, at);
      if (found < 0 || found + piece.length > end) return false;
      at = found + piece.length;
    }
    return true;
  }

  public toString(): string {
    return this.text;
  }
}
