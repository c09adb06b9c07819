import { Manifest } from '../../manifest/manifest';

const SHOWN = 3;

/** Objects that have something in common, each of which can name some others at little cost, however many there are. */
export class Group {
  /** In order of namespace and name, each once. */
  public readonly members: ReadonlyArray<Manifest>;
  private readonly set: ReadonlySet<Manifest>;

  constructor(members: Iterable<Manifest>) {
    this.set = new Set(members);
    this.members = [...this.set].sort(byName);
  }

  /** Names the members but this one: `shop/a, shop/b and 7 more`; `''` where there are no others. */
  public but(member: Manifest): string {
    const shown: string[] = [];
    for (let i = 0; i < this.members.length && shown.length < SHOWN; i++) {
      const { namespace, name } = this.members[i];
      if (this.members[i] !== member) shown.push(`${namespace}/${name}`);
    }
    const more = this.members.length - (this.set.has(member) ? 1 : 0) - shown.length;
    return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
  }
}

/** Orders objects by namespace, then by name. */
export function byName(a: Manifest, b: Manifest): number {
  if (a.namespace !== b.namespace) return a.namespace < b.namespace ? -1 : 1;
  if (a.name === b.name) return 0;
  return a.name < b.name ? -1 : 1;
}
