import { compareAge } from '../age-order';
import { HostIndex } from '../host-index';
import { ManifestIndex } from '../manifest-index';
import { selects } from '../proxy';
import { TrafficSettings } from '../traffic-settings';
import { DestinationRuleSet, destinationRuleSet, mergeDestinationRules } from './destination-rule-set';

type ByHost = HostIndex<DestinationRuleSet[]>;

/** Whom a rule is looked up for. */
export interface RuleClient {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** Finds the DestinationRule that holds for a client and a service. Rules of different namespaces never mix. */
export class DestinationRuleIndex {
  public static from(index: ManifestIndex, settings: TrafficSettings): DestinationRuleIndex {
    const rules = index.ofKind('networking.istio.io/DestinationRule').map((manifest) => destinationRuleSet(manifest, settings));
    return new DestinationRuleIndex(rules, settings.rootNamespace);
  }

  /** What a namespace has for itself (in the root namespace: only what is private to it). */
  private readonly own = new Map<string, ByHost>();
  /** What a namespace offers to others. */
  private readonly exported = new Map<string, ByHost>();

  private constructor(rules: ReadonlyArray<DestinationRuleSet>, private readonly rootNamespace: string) {
    const order = (a: DestinationRuleSet, b: DestinationRuleSet) =>
      Number(a.selector === undefined) - Number(b.selector === undefined) || compareAge(a.manifests[0], b.manifests[0]);
    for (const rule of [...rules].sort(order)) {
      const { namespace, exportTo } = rule;
      const isPrivate = exportTo.isPrivate(namespace) || rule.selector !== undefined;
      if (namespace === rootNamespace ? isPrivate : exportTo.visibleTo(namespace, namespace) || rule.selector !== undefined) this.add(this.own, rule);
      if (!isPrivate) this.add(this.exported, rule);
    }
  }

  /** The rule for a service of a namespace, as the client sees it. */
  public lookup(client: RuleClient, hostname: string, serviceNamespace: string): DestinationRuleSet | undefined {
    const own = this.own.get(client.namespace)?.mostSpecific(hostname);
    if (own !== undefined) return choose(own, client);
    for (const namespace of new Set([serviceNamespace, this.rootNamespace])) {
      // The host is chosen before asking whether the client may see the rule, so a rule it can't see hides a wider one.
      const offered = this.exported.get(namespace)?.mostSpecific(hostname)?.filter((rule) => rule.exportTo.visibleTo(client.namespace, namespace));
      if (offered !== undefined && offered.length > 0) return choose(offered, client);
    }
    return undefined;
  }

  private add(shelf: Map<string, ByHost>, rule: DestinationRuleSet): void {
    let hosts = shelf.get(rule.namespace);
    if (hosts === undefined) {
      hosts = new HostIndex();
      shelf.set(rule.namespace, hosts);
    }
    const list = hosts.get(rule.host);
    if (list === undefined) {
      hosts.add(rule.host, [rule]);
      return;
    }
    for (let i = 0; i < list.length; i++) {
      const merged = mergeDestinationRules(list[i], rule);
      if (merged !== undefined) {
        list[i] = merged;
        return;
      }
    }
    list.push(rule);
  }
}

/** The first that selects the client's workload, else the last for everybody. */
function choose(rules: ReadonlyArray<DestinationRuleSet>, client: RuleClient): DestinationRuleSet | undefined {
  const selecting = rules.find((rule) => rule.selector !== undefined && rule.namespace === client.namespace && selects(rule.selector, client.labels));
  if (selecting !== undefined) return selecting;
  for (let i = rules.length - 1; i >= 0; i--) if (rules[i].selector === undefined) return rules[i];
  return undefined;
}
