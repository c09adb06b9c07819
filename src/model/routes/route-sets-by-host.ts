import { Host } from '../../values/host';
import { HostIndex } from '../host-index';
import { RouteSet } from './route-set';

/** Finds, among sets of rules in order of precedence, those for a host; for an exact host at a cost that does not grow with their number. */
export class RouteSetsByHost {
  private readonly byHost = new HostIndex<Set<number>>();
  private readonly hosts: ReadonlyArray<ReadonlyArray<Host>>;

  constructor(private readonly sets: ReadonlyArray<RouteSet>) {
    this.hosts = sets.map((set) => set.hosts.map((host) => Host.of(host.toLowerCase())));
    for (const [index, own] of this.hosts.entries()) {
      for (const { text } of own) {
        const known = this.byHost.get(text);
        if (known) known.add(index);
        else this.byHost.add(text, new Set([index]));
      }
    }
  }

  /** Those with a host that has something in common with one of these, with their hosts, in order. */
  public concerning(asked: ReadonlyArray<Host>): ReadonlyArray<{ readonly set: RouteSet; readonly hosts: ReadonlyArray<Host> }> {
    const found = new Set<number>();
    for (const host of asked) {
      if (host.isWildcard) this.scan(host, found);
      else for (const indexes of this.byHost.covering(host.text)) for (const index of indexes) found.add(index);
    }
    return [...found].sort((a, b) => a - b).map((index) => ({ set: this.sets[index], hosts: this.hosts[index] }));
  }

  private scan(asked: Host, found: Set<number>): void {
    for (const [index, hosts] of this.hosts.entries()) if (hosts.some((host) => host.matches(asked))) found.add(index);
  }
}
