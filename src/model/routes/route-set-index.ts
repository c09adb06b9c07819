import { RouteSet } from './route-set';

const NONE: ReadonlyArray<RouteSet> = [];

interface Shelf {
  readonly own: Map<string, RouteSet[]>;
  readonly exported: Map<string, RouteSet[]>;
  readonly everywhere: RouteSet[];
}

/** Finds the rules that hold at a gateway, or for sidecars (`mesh`), as a namespace sees them. */
export class RouteSetIndex {
  private readonly byGateway = new Map<string, Shelf>();
  private readonly found = new Map<string, ReadonlyArray<RouteSet>>();

  /** @param all every set of rules, oldest first */
  constructor(public readonly all: ReadonlyArray<RouteSet>) {
    for (const set of all) for (const gateway of new Set(set.gateways)) this.shelve(set, gateway);
  }

  /**
   * In order of precedence: what is private to the namespace, what is exported to just it, what is exported to all;
   * within each, the namespace's own Gateway API routes come first.
   */
  public at(gateway: string, namespace: string): ReadonlyArray<RouteSet> {
    const key = `${namespace}|${gateway}`;
    let list = this.found.get(key);
    if (list === undefined) {
      const shelf = this.byGateway.get(gateway);
      const groups = shelf === undefined ? [] : [shelf.own.get(namespace) ?? NONE, shelf.exported.get(namespace) ?? NONE, shelf.everywhere];
      list = groups.flatMap((group) => ownRoutesFirst(group, namespace));
      this.found.set(key, list);
    }
    return list;
  }

  private shelve(set: RouteSet, gateway: string): void {
    let shelf = this.byGateway.get(gateway);
    if (shelf === undefined) {
      shelf = { own: new Map(), exported: new Map(), everywhere: [] };
      this.byGateway.set(gateway, shelf);
    }
    const { exportTo, namespace } = set;
    if (exportTo.isNone()) return;
    if (exportTo.isPublic()) {
      shelf.everywhere.push(set);
      return;
    }
    for (const entry of new Set(exportTo.entries.map((one) => (one === '.' ? namespace : one)))) {
      const groups = entry === namespace ? shelf.own : shelf.exported;
      const group = groups.get(entry);
      if (group) group.push(set);
      else groups.set(entry, [set]);
    }
  }
}

function ownRoutesFirst(group: ReadonlyArray<RouteSet>, namespace: string): ReadonlyArray<RouteSet> {
  const first = (set: RouteSet) => set.api === 'gateway-api' && set.namespace === namespace;
  return group.some(first) ? [...group.filter(first), ...group.filter((set) => !first(set))] : group;
}
