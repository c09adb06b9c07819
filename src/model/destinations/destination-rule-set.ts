import { Manifest } from '../../manifest/manifest';
import { ExportTo } from '../../values/export-to';
import { expandShortName } from '../../values/host';
import { Field } from '../field';
import { TrafficSettings } from '../traffic-settings';

/** A subset: which endpoints, and what policy. */
export interface Subset {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly field: Field;
}

/** One DestinationRule, or several of a namespace for the same host that add up. */
export interface DestinationRuleSet {
  readonly host: string;
  readonly namespace: string;
  readonly exportTo: ExportTo;
  /** Workloads it is for; undefined: all. */
  readonly selector?: Readonly<Record<string, string>>;
  readonly subsets: ReadonlyArray<Subset>;
  /** `trafficPolicy` of the oldest that has one. */
  readonly trafficPolicy?: Field;
  /** Oldest first. */
  readonly manifests: ReadonlyArray<Manifest>;
}

/** Reads one DestinationRule. */
export function destinationRuleSet(manifest: Manifest, settings: TrafficSettings): DestinationRuleSet {
  const spec = Field.of(manifest.object).child('spec') ?? Field.of(undefined);
  const selector = spec.child('workloadSelector')?.entries('matchLabels') ?? [];
  const trafficPolicy = spec.child('trafficPolicy');
  return {
    host: expandShortName(spec.text('host'), manifest.namespace, settings.clusterDomain),
    namespace: manifest.namespace,
    exportTo: ExportTo.parse(spec.list('exportTo').map((entry) => entry.string), settings.destinationRuleExportTo.entries),
    ...(selector.length === 0 ? {} : { selector: Object.fromEntries(selector.map((label) => [label.key, label.string])) }),
    subsets: spec.list('subsets').map((field) => ({
      name: field.text('name'),
      labels: Object.fromEntries(field.entries('labels').map((label) => [label.key, label.string])),
      field,
    })),
    ...(trafficPolicy === undefined ? {} : { trafficPolicy }),
    manifests: [manifest],
  };
}

/** Adds a younger rule for the same host, exported alike and for the same workloads; undefined where they do not add up. */
export function mergeDestinationRules(older: DestinationRuleSet, younger: DestinationRuleSet): DestinationRuleSet | undefined {
  if (older.exportTo.key(older.namespace) !== younger.exportTo.key(younger.namespace)) return undefined;
  if (labelText(older.selector) !== labelText(younger.selector)) return undefined;
  const names = new Set(older.subsets.map((subset) => subset.name));
  const trafficPolicy = older.trafficPolicy ?? younger.trafficPolicy;
  return {
    ...older,
    subsets: [...older.subsets, ...younger.subsets.filter((subset) => !names.has(subset.name))],
    ...(trafficPolicy === undefined ? {} : { trafficPolicy }),
    manifests: [...older.manifests, ...younger.manifests],
  };
}

function labelText(labels: Readonly<Record<string, string>> | undefined): string {
  return labels === undefined ? '' : JSON.stringify(Object.keys(labels).sort().map((key) => [key, labels[key]]));
}
