import { Manifest } from '../../manifest/manifest';
import { ExportTo } from '../../values/export-to';
import { Field } from '../field';
import { ManifestIndex } from '../manifest-index';
import { Group } from './group';

interface Use {
  readonly manifest: Manifest;
  readonly port: Field;
  /** In upper case; `''` where none is written. */
  readonly protocol: string;
}

/** A port of a host for which ServiceEntries name different protocols. */
export interface ProtocolDispute {
  readonly host: string;
  readonly number: number;
  /** The protocols, in order; `none` for entries without. */
  readonly protocols: ReadonlyArray<string>;
  readonly entries: Group;
  /** A port of each entry that is for it. */
  readonly ports: ReadonlyMap<Manifest, Field>;
}

const EVERYWHERE = '*';

/** Which protocol the ServiceEntries name for each port of each host, by where they are seen. */
export class EntryProtocols {
  private readonly disputes = new Map<Manifest, ProtocolDispute[]>();

  constructor(index: ManifestIndex) {
    const byScope = new Map<string, Map<string, Use[]>>();
    for (const manifest of index.ofKind('networking.istio.io/ServiceEntry')) collect(manifest, byScope);
    const everywhere = byScope.get(EVERYWHERE);
    for (const [scope, ports] of [...byScope].sort(([a], [b]) => (a < b ? -1 : 1))) {
      for (const [key, own] of ports) {
        const uses = scope === EVERYWHERE ? own : [...own, ...(everywhere?.get(key) ?? [])];
        if (uses.some(({ protocol }) => protocol !== uses[0].protocol)) this.addDispute(key, uses);
      }
    }
  }

  /** The disputes a ServiceEntry takes part in. */
  public of(serviceEntry: Manifest): ReadonlyArray<ProtocolDispute> {
    return this.disputes.get(serviceEntry) ?? [];
  }

  private addDispute(key: string, uses: ReadonlyArray<Use>): void {
    const [host, number] = JSON.parse(key) as [string, number];
    const ports = new Map(uses.map(({ manifest, port }) => [manifest, port]));
    const entries = new Group(ports.keys());
    const protocols = [...new Set(uses.map(({ protocol }) => protocol || 'none'))].sort();
    for (const manifest of entries.members) {
      const list = this.disputes.get(manifest);
      const dispute = { host, number, protocols, entries, ports };
      if (list) list.push(dispute);
      else this.disputes.set(manifest, [dispute]);
    }
  }
}

function collect(manifest: Manifest, byScope: Map<string, Map<string, Use[]>>): void {
  const spec = Field.of(manifest.object).child('spec');
  const exported = ExportTo.parse(spec?.list('exportTo').map((entry) => entry.string)).entries;
  const scopes = exported.includes(EVERYWHERE) ? [EVERYWHERE] : exported.map((entry) => (entry === '.' ? manifest.namespace : entry));
  for (const scope of new Set(scopes)) {
    const ports = byScope.get(scope) ?? new Map<string, Use[]>();
    byScope.set(scope, ports);
    for (const host of spec?.list('hosts') ?? []) {
      for (const port of spec?.list('ports') ?? []) {
        const key = JSON.stringify([host.string, port.number('number') ?? 0]);
        const use = { manifest, port, protocol: port.text('protocol').toUpperCase() };
        const list = ports.get(key);
        if (list) list.push(use);
        else ports.set(key, [use]);
      }
    }
  }
}
