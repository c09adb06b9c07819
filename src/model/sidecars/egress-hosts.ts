import { Host } from '../../values/host';
import { NamespacedHost } from '../../values/namespaced-host';
import { RouteSet } from '../routes/route-set';
import { Service } from '../services/service';

/** What an egress listener of a Sidecar imports: `ns/host` entries, and `~ns/host` ones that win over them. */
export class EgressHosts {
  public static readonly ALL = new EgressHosts(['*/*'], '');

  private readonly included: ReadonlyArray<NamespacedHost>;
  private readonly excluded: ReadonlyArray<NamespacedHost>;
  private readonly all: boolean;

  /** @param namespace the Sidecar's, or for one in the root namespace the proxy's */
  constructor(hosts: ReadonlyArray<string>, private readonly namespace: string) {
    const entries = hosts.map((host) => NamespacedHost.of(host));
    this.included = entries.filter((entry) => !entry.excludes && entry.namespace !== '~');
    this.excluded = entries.filter((entry) => entry.excludes);
    this.all = this.excluded.length === 0 && this.included.some((entry) => entry.namespace === '*' && entry.host.text === '*');
  }

  /** Whether the service is imported: its host is one of those, or under one. */
  public importsService(service: Service): boolean {
    if (this.all) return true;
    const host = Host.of(service.hostname);
    const covers = (entry: NamespacedHost) => entry.includesNamespace(service.namespace, this.namespace) && host.isSubsetOf(entry.host);
    return this.included.some(covers) && !this.excluded.some(covers);
  }

  /** Whether the rules are imported: one of their hosts has something in common with an entry (Gateway API: lies within it). */
  public importsRoutes(set: RouteSet): boolean {
    if (this.all) return true;
    const hosts = set.hosts.map((host) => Host.of(host));
    return this.included.some((entry) => {
      if (!entry.includesNamespace(set.namespace, this.namespace)) return false;
      return hosts.some((host) => (set.api === 'gateway-api' ? host.isSubsetOf(entry.host) : host.matches(entry.host)));
    });
  }
}
