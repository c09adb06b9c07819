import { Host } from '../../values/host';
import { HostIndex } from '../host-index';
import { RouteSet } from '../routes/route-set';

/** Finds, among sets of rules in order of precedence, those with rules for connections that concern a host. */
export class ConnectionRules {
  private readonly sets: ReadonlyArray<RouteSet>;
  private readonly byHost = new HostIndex<Set<number>>();

  constructor(routeSets: ReadonlyArray<RouteSet>) {
    this.sets = routeSets.filter((set) => set.tls.length + set.tcp.length > 0);
    for (const [index, set] of this.sets.entries()) {
      for (const host of set.hosts) {
        const known = this.byHost.get(host);
        if (known) known.add(index);
        else this.byHost.add(host, new Set([index]));
      }
    }
  }

  /** Those with a host that has something in common with this one. */
  public concerning(hostname: string): ReadonlyArray<RouteSet> {
    const host = Host.of(hostname);
    if (host.isWildcard) return this.sets.filter((set) => set.hosts.some((one) => Host.of(one).matches(host)));
    const found = new Set<number>();
    for (const indexes of this.byHost.covering(hostname)) for (const index of indexes) found.add(index);
    return [...found].sort((a, b) => a - b).map((index) => this.sets[index]);
  }
}
