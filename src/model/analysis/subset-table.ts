import { Manifest } from '../../manifest/manifest';
import { Field } from '../field';
import { ManifestIndex } from '../manifest-index';

const SERVICE_HOST = /^([^.]+)\.([^.]+)\.svc\.cluster\.local$/;

/**
 * The subsets that DestinationRules define. A full service name stands for that service wherever it is written; any other host is
 * comparable within a namespace only, as Istio's analyzer has it.
 */
export class SubsetTable {
  private readonly rules = new Map<string, Manifest[]>();
  private readonly subsets = new Set<string>();

  constructor(index: ManifestIndex) {
    for (const manifest of index.ofKind('networking.istio.io/DestinationRule')) {
      const spec = Field.of(manifest.object).child('spec');
      const host = identity(spec?.text('host') ?? '', manifest.namespace);
      const known = this.rules.get(host);
      if (known) known.push(manifest);
      else this.rules.set(host, [manifest]);
      for (const subset of spec?.list('subsets') ?? []) this.subsets.add(JSON.stringify([host, subset.text('name')]));
    }
  }

  /** The DestinationRules for a host that an object in a namespace names. */
  public rulesFor(host: string, namespace: string): ReadonlyArray<Manifest> {
    return this.rules.get(identity(host, namespace)) ?? [];
  }

  public defines(host: string, namespace: string, subset: string): boolean {
    return this.subsets.has(JSON.stringify([identity(host, namespace), subset]));
  }
}

function identity(host: string, namespace: string): string {
  const [, name, own] = SERVICE_HOST.exec(host) ?? [];
  return JSON.stringify(name === undefined ? [host, namespace] : [name, own]);
}
