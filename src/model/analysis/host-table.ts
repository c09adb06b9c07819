import { Manifest } from '../../manifest/manifest';
import { ExportTo } from '../../values/export-to';
import { expandShortName } from '../../values/host';
import { Labels } from '../../values/label-selector';
import { Field } from '../field';
import { HostIndex } from '../host-index';
import { ManifestIndex } from '../manifest-index';
import { byName } from './group';
import { labelMap } from './label-map';

/** What declares a host. */
export interface HostEntry {
  readonly manifest: Manifest;
  readonly ports: ReadonlyArray<number>;
  /** Labels that a ServiceEntry selects workloads by. */
  readonly selector: Labels;
}

const EVERYWHERE = '*';

/**
 * The hosts that Istio's analyzers know, by the namespace they are exported to. Unlike routing it looks up hosts in the scope `*` first, and
 * knows no default for `exportTo`.
 */
export class HostTable {
  private readonly byScope = new Map<string, HostIndex<HostEntry>>();
  /** Namespaces of objects that declare hosts. */
  private readonly declaring = new Set<string>();

  constructor(index: ManifestIndex) {
    // A Service wins over a ServiceEntry for its host. The order of objects must not matter: of two entries for a host the last by name counts.
    for (const manifest of index.ofKind('Service')) this.addService(manifest);
    for (const manifest of [...index.ofKind('networking.istio.io/ServiceEntry')].sort(byName).reverse()) this.addEntry(manifest);
  }

  /** Whether anything of the input declares hosts in a namespace. */
  public declaresIn(namespace: string): boolean {
    return this.declaring.has(namespace);
  }

  /**
   * What declares a host that an object in a namespace names.
   *
   * @param exportTo the object's own list
   */
  public find(host: string, namespace: string, exportTo: ReadonlyArray<string>): HostEntry | undefined {
    const name = expandShortName(host, namespace);
    const scopes = exportTo.length === 0 ? [namespace] : exportTo.map((entry) => (entry === '.' ? namespace : entry));
    for (const scope of [EVERYWHERE, ...scopes]) {
      const exact = this.byScope.get(scope)?.get(name);
      if (exact) return exact;
    }
    for (const scope of [EVERYWHERE, namespace]) {
      const wild = this.byScope.get(scope)?.covering(`*${host.replace(/^\*/, '')}`).next();
      if (wild && wild.done !== true) return wild.value;
    }
    return undefined;
  }

  private addService(manifest: Manifest): void {
    const { name, namespace } = manifest;
    const spec = Field.of(manifest.object).child('spec');
    const scopes = ExportTo.fromAnnotation(manifest.annotations['networking.istio.io/exportTo']).entries;
    const entry = { manifest, ports: portNumbers(spec, 'port'), selector: {} };
    this.add(expandShortName(name, namespace), namespace, scopes, entry);
  }

  private addEntry(manifest: Manifest): void {
    const spec = Field.of(manifest.object).child('spec');
    const scopes = ExportTo.parse(spec?.list('exportTo').map((entry) => entry.string)).entries;
    const entry = { manifest, ports: portNumbers(spec, 'number'), selector: labelMap(spec?.child('workloadSelector'), 'labels') };
    for (const host of spec?.list('hosts') ?? []) this.add(expandShortName(host.string, manifest.namespace), manifest.namespace, scopes, entry);
  }

  private add(host: string, namespace: string, scopes: ReadonlyArray<string>, entry: HostEntry): void {
    this.declaring.add(namespace);
    for (const each of scopes) {
      const scope = each === '.' ? namespace : each;
      const hosts = this.byScope.get(scope) ?? new HostIndex<HostEntry>();
      this.byScope.set(scope, hosts);
      hosts.add(host, entry);
    }
  }
}

function portNumbers(spec: Field | undefined, name: string): number[] {
  return (spec?.list('ports') ?? []).map((port) => port.number(name) ?? 0);
}
