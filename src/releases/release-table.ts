import { Lifespan } from './lifespan';

/** `since`, or `since` and `removed`. */
type Span = string | readonly [since: string, removed: string];

interface KindTable {
  /** API version → release that first had it. */
  readonly versions: Readonly<Record<string, string>>;
  /** First release without the kind. */
  readonly gone?: string;
  readonly fields?: Readonly<Record<string, Span>>;
  readonly enums?: Readonly<Record<string, Readonly<Record<string, Span>>>>;
}

function ownValue<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

function lifespan(span: Span | undefined): Lifespan | undefined {
  if (span === undefined) return undefined;
  return typeof span === 'string' ? { since: span } : { since: span[0], removed: span[1] };
}

/** Orders releases numerically: 1.9 before 1.10. */
function older(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  return left[0] - right[0] || left[1] - right[1];
}

/** One product's table of what came and went in which release; its text is parsed at the first question. */
export class ReleaseTable {
  private kinds: Readonly<Record<string, KindTable>> | undefined;

  public constructor(private readonly text: string) {
  }

  public findKind(groupKind: string): Lifespan | undefined {
    const kind = this.kind(groupKind);
    if (!kind) return undefined;
    const [since] = Object.values(kind.versions).sort(older);
    return kind.gone ? { since, removed: kind.gone } : { since };
  }

  public findVersion(groupKind: string, version: string): Lifespan | undefined {
    return lifespan(ownValue(this.kind(groupKind)?.versions, version));
  }

  public findField(groupKind: string, path: string): Lifespan | undefined {
    return lifespan(ownValue(this.kind(groupKind)?.fields, path));
  }

  public findEnumValue(groupKind: string, path: string, value: string): Lifespan | undefined {
    return lifespan(ownValue(ownValue(this.kind(groupKind)?.enums, path), value));
  }

  private kind(groupKind: string): KindTable | undefined {
    this.kinds ??= JSON.parse(this.text) as Readonly<Record<string, KindTable>>;
    return ownValue(this.kinds, groupKind);
  }
}
