import { Manifest } from '../../manifest/manifest';

const SHOWN = 3;

/** Objects that have something in common, each of which can name some others at little cost, however many there are. */
export class Group {
  /** In order of namespace and name, each once. */
  public readonly members: ReadonlyArray<Manifest>;
  /** Copies of one object are one: a cluster has it once, so it is never among its own others. */
  private readonly named: ReadonlyMap<string, string>;

  constructor(members: Iterable<Manifest>) {
    this.members = [...new Set(members)].sort(byName);
    this.named = new Map(this.members.map((each) => [identityOf(each), `${each.namespace}/${each.name}`]));
  }

  /** Names the members but this one: `shop/a, shop/b and 7 more`; `''` where there are no others. */
  public but(member: Manifest): string {
    const own = identityOf(member);
    const shown: string[] = [];
    for (const [identity, name] of this.named) {
      if (shown.length === SHOWN) break;
      if (identity !== own) shown.push(name);
    }
    const more = this.named.size - (this.named.has(own) ? 1 : 0) - shown.length;
    return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
  }
}

function identityOf({ groupKind, namespace, name }: Manifest): string {
  return `${groupKind} ${namespace}/${name}`;
}

/** Orders objects by namespace, then by name. */
export function byName(a: Manifest, b: Manifest): number {
  if (a.namespace !== b.namespace) return a.namespace < b.namespace ? -1 : 1;
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}
