import { asciiLower } from './ascii-case';

const PREFIX = '@request.auth.claims';

/** A claim of a validated token, in the place of a header's name: `@request.auth.claims.groups`, `@request.auth.claims[a][b]`. */
export class JwtClaimName {
  /** The claim, or undefined when the text names none. */
  public static tryParse(text: string): JwtClaimName | undefined {
    if (!text.startsWith('@') || !asciiLower(text).startsWith(PREFIX)) return undefined;
    const rest = text.slice(PREFIX.length);
    if (rest.length < 2) return undefined;
    if (rest.startsWith('.')) return new JwtClaimName(rest.slice(1).split('.'));
    if (rest.length < 3 || !rest.startsWith('[') || !rest.endsWith(']')) return undefined;
    return new JwtClaimName(rest.slice(1, -1).split(']['));
  }

  /** @param path the claim's name, and the names of claims nested in it */
  private constructor(public readonly path: ReadonlyArray<string>) {}

  public toString(): string {
    return `${PREFIX}${this.path.map((step) => `[${step}]`).join('')}`;
  }
}
