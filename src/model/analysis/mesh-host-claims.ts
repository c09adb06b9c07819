import { Manifest } from '../../manifest/manifest';
import { ExportTo } from '../../values/export-to';
import { expandShortName } from '../../values/host';
import { ManifestIndex } from '../manifest-index';
import { VirtualServiceFields } from '../virtual-service-fields';
import { Group } from './group';
import { HostOverlapIndex } from './host-overlap-index';

/** A host that several VirtualServices (or one of them twice) define for all sidecars that see them. */
export interface MeshHostClash {
  readonly host: string;
  /** Namespace that sees them, or `*`. */
  readonly scope: string;
  readonly virtualServices: Group;
}

interface Claim {
  readonly host: string;
  readonly manifest: Manifest;
}

const EVERYWHERE = '*';

/** Which VirtualServices define the same host for the mesh. */
export class MeshHostClaims {
  /** Each scope's hosts, with everyone who defines it. */
  private readonly byScope = new Map<string, Map<string, Claim[]>>();
  private readonly clashes = new Map<Manifest, MeshHostClash[]>();

  /** @param wildcards whether hosts of all namespaces count where they merely overlap with one of a single namespace */
  constructor(index: ManifestIndex, wildcards: boolean) {
    for (const manifest of index.ofKind('networking.istio.io/VirtualService')) this.claim(manifest);
    const everywhere = this.byScope.get(EVERYWHERE) ?? new Map<string, Claim[]>();
    const overlaps = new HostOverlapIndex([...everywhere].map(([host, claims]) => [host, claims] as const));
    for (const [scope, hosts] of [...this.byScope].sort(byKey)) {
      for (const [host, own] of [...hosts].sort(byKey)) {
        const seen = scope === EVERYWHERE ? [] : wildcards ? [...overlaps.overlapping(host)].flat() : everywhere.get(host) ?? [];
        if (own.length + seen.length > 1) this.addClash(scope, host, [...own, ...seen]);
      }
    }
  }

  /** The clashes a VirtualService takes part in, by scope and host. */
  public of(virtualService: Manifest): ReadonlyArray<MeshHostClash> {
    return this.clashes.get(virtualService) ?? [];
  }

  private claim(manifest: Manifest): void {
    const fields = VirtualServiceFields.of(manifest);
    if (fields.gateways.length > 0 && !fields.namesMesh) return;
    const exported = ExportTo.parse(fields.spec.list('exportTo').map((entry) => entry.string)).entries;
    const scopes = exported.includes(EVERYWHERE) ? [EVERYWHERE] : exported.map((entry) => (entry === '.' ? manifest.namespace : entry));
    for (const scope of scopes) {
      const hosts = this.byScope.get(scope) ?? new Map<string, Claim[]>();
      this.byScope.set(scope, hosts);
      for (const field of fields.hosts) {
        const host = expandShortName(field.string, manifest.namespace);
        const claims = hosts.get(host);
        if (claims) claims.push({ host, manifest });
        else hosts.set(host, [{ host, manifest }]);
      }
    }
  }

  private addClash(scope: string, host: string, claims: ReadonlyArray<Claim>): void {
    const virtualServices = new Group(claims.map(({ manifest }) => manifest));
    for (const manifest of virtualServices.members) {
      const list = this.clashes.get(manifest);
      const clash = { scope, host, virtualServices };
      if (list) list.push(clash);
      else this.clashes.set(manifest, [clash]);
    }
  }
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
