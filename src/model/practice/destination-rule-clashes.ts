import { Manifest } from '../../manifest/manifest';
import { compareAge } from '../age-order';
import { DestinationRuleSet, destinationRuleSet } from '../destinations/destination-rule-set';
import { Field } from '../field';
import type { MeshModel } from '../mesh-model';
import { keptWithModel } from './model-cache';

/** Something that a DestinationRule says in vain, or that makes an older one's words vain. */
export interface DestinationRuleClash {
  readonly kind: 'trafficPolicy' | 'subset' | 'exportTo';
  /** Where in the younger rule. */
  readonly field: Field;
  /** The older rule. */
  readonly other: Manifest;
}

/** Where DestinationRules of one namespace for one host and the same clients do not add up. */
export class DestinationRuleClashes {
  public static readonly of = keptWithModel((model) => new DestinationRuleClashes(model));

  private readonly clashes = new Map<Manifest, DestinationRuleClash[]>();

  private constructor(model: MeshModel) {
    const groups = new Map<string, DestinationRuleSet[]>();
    for (const manifest of model.index.ofKind('networking.istio.io/DestinationRule')) {
      const set = destinationRuleSet(manifest, model.settings);
      // Who selects clients is for those; with the others it is no clash, but a choice.
      const clients = JSON.stringify(Object.entries(set.selector ?? {}).sort());
      const key = `${set.namespace}|${set.host}|${clients}`;
      const group = groups.get(key);
      if (group) group.push(set);
      else groups.set(key, [set]);
    }
    for (const group of groups.values()) if (group.length > 1) this.compare(group);
  }

  /** What is in vain in a rule. */
  public of(rule: Manifest): ReadonlyArray<DestinationRuleClash> {
    return this.clashes.get(rule) ?? [];
  }

  private compare(group: DestinationRuleSet[]): void {
    const older: DestinationRuleSet[] = [];
    for (const rule of group.sort((a, b) => compareAge(a.manifests[0], b.manifests[0]))) {
      const alike = older.filter((one) => sameExport(one, rule));
      const differing = older.find((one) => !sameExport(one, rule) && seenTogether(one, rule));
      if (differing !== undefined) this.add(rule, 'exportTo', hostOf(rule), differing);
      const policy = alike.find((one) => one.trafficPolicy !== undefined);
      if (rule.trafficPolicy !== undefined && policy !== undefined && differs(rule.trafficPolicy, policy.trafficPolicy)) {
        this.add(rule, 'trafficPolicy', rule.trafficPolicy, policy);
      }
      for (const subset of rule.subsets) {
        const same = alike.find((one) => one.subsets.some(({ name, field }) => name === subset.name && differs(field, subset.field)));
        if (same !== undefined) this.add(rule, 'subset', subset.field, same);
      }
      // The same object twice is another matter.
      if (!older.some((one) => one.manifests[0].name === rule.manifests[0].name)) older.push(rule);
    }
  }

  private add(rule: DestinationRuleSet, kind: DestinationRuleClash['kind'], field: Field | undefined, other: DestinationRuleSet): void {
    const [manifest] = rule.manifests;
    if (field === undefined || other.manifests[0].name === manifest.name) return;
    const list = this.clashes.get(manifest) ?? [];
    this.clashes.set(manifest, list);
    list.push({ kind, field, other: other.manifests[0] });
  }
}

/** What is said twice alike is lost without harm. */
function differs(a: Field, b: Field | undefined): boolean {
  return JSON.stringify(a.value) !== JSON.stringify(b?.value);
}

function sameExport(a: DestinationRuleSet, b: DestinationRuleSet): boolean {
  return a.exportTo.key(a.namespace) === b.exportTo.key(b.namespace);
}

/** Whether some namespace sees both. */
function seenTogether(a: DestinationRuleSet, b: DestinationRuleSet): boolean {
  return [a.namespace, ...a.exportTo.entries, ...b.exportTo.entries]
    .map((entry) => (entry === '.' ? a.namespace : entry))
    .some((namespace) => a.exportTo.visibleTo(namespace, a.namespace) && b.exportTo.visibleTo(namespace, b.namespace));
}

function hostOf(rule: DestinationRuleSet): Field | undefined {
  return Field.of(rule.manifests[0].object).child('spec')?.members().find(({ key }) => key === 'host');
}
