import { ManifestIndex } from './manifest-index';
import { Field } from './field';
import { Proxy } from './proxy';
import { RouteSet } from './routes/route-set';

/**
 * The labels of clients that anything asks about (`sourceLabels`, workload selectors of Sidecars and DestinationRules).
 * Clients of a namespace that are alike in these get the same configuration.
 */
export class ClientLabels {
  private readonly keys = new Set<string>();

  constructor(index: ManifestIndex, routeSets: ReadonlyArray<RouteSet>) {
    for (const set of routeSets) {
      for (const rule of [...set.http, ...set.tls, ...set.tcp]) for (const match of rule.matches) this.add(Object.keys(match.sourceLabels));
    }
    this.addSelectors(index, 'networking.istio.io/Sidecar', 'labels');
    this.addSelectors(index, 'networking.istio.io/DestinationRule', 'matchLabels');
  }

  /** The sidecar with just those labels that count. */
  public reduce(proxy: Proxy): Proxy {
    const labels = Object.entries(proxy.labels).filter(([key]) => this.keys.has(key));
    return { ...proxy, labels: Object.fromEntries(labels) };
  }

  private addSelectors(index: ManifestIndex, groupKind: string, member: string): void {
    for (const manifest of index.ofKind(groupKind)) {
      const selector = Field.of(manifest.object).child('spec')?.child('workloadSelector');
      this.add((selector?.entries(member) ?? []).map((label) => label.key));
    }
  }

  private add(keys: ReadonlyArray<string>): void {
    for (const key of keys) this.keys.add(key);
  }
}
