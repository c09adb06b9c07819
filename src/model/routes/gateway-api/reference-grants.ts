import { Manifest } from '../../../manifest/manifest';
import { Field } from '../../field';
import { ManifestIndex } from '../../manifest-index';

/** What is referred to across namespaces. */
export interface ReferenceTarget {
  readonly group: string;
  readonly kind: string;
  readonly namespace: string;
  readonly name: string;
}

/** Permissions to refer to objects of other namespaces. */
export class ReferenceGrants {
  private readonly spoken = new Map<string, Set<string>>();

  constructor(index: ManifestIndex) {
    for (const grant of index.ofKind('gateway.networking.k8s.io/ReferenceGrant')) this.read(grant);
  }

  /** Whether objects of the source's kind and namespace may refer to the target. Within a namespace they always may. */
  public allows(source: Manifest, target: ReferenceTarget): boolean {
    if (source.namespace === target.namespace) return true;
    const names = this.spoken.get(key(source.group, source.kind, source.namespace, target));
    return names !== undefined && (names.has('') || names.has(target.name));
  }

  private read(grant: Manifest): void {
    const spec = Field.of(grant.object).child('spec');
    for (const from of spec?.list('from') ?? []) {
      for (const to of spec?.list('to') ?? []) {
        const target = { group: to.text('group'), kind: to.text('kind'), namespace: grant.namespace, name: '' };
        const place = key(from.text('group'), from.text('kind'), from.text('namespace'), target);
        const names = this.spoken.get(place);
        if (names) names.add(to.text('name'));
        else this.spoken.set(place, new Set([to.text('name')]));
      }
    }
  }
}

function key(group: string, kind: string, namespace: string, target: ReferenceTarget): string {
  return [group, kind, namespace, target.group, target.kind, target.namespace].join('|');
}
