import { Manifest } from '../../manifest/manifest';
import { compareText } from '../age-order';
import { keptWithModel } from './model-cache';

/** Objects that are written more than once. What exists elsewhere does not count: writing it is how it gets there. */
export class Duplicates {
  public static readonly of = keptWithModel((model) => new Duplicates(model.manifests));

  private readonly firsts = new Map<Manifest, Manifest>();

  private constructor(manifests: ReadonlyArray<Manifest>) {
    const groups = new Map<string, Manifest[]>();
    for (const manifest of manifests) {
      const { groupKind, cluster, namespace, name } = manifest;
      // The mesh config is no object of the API; a name may be the cluster's to give.
      if (name === '' || manifest.apiVersion === '') continue;
      const key = `${cluster ?? ''} ${groupKind} ${namespace} ${name}`;
      const group = groups.get(key);
      if (group) group.push(manifest);
      else groups.set(key, [manifest]);
    }
    for (const group of groups.values()) {
      if (group.length === 1) continue;
      const [first, ...others] = group.sort(byPlace);
      for (const other of others) this.firsts.set(other, first);
    }
  }

  /** The object of the same kind and name that comes before this one, by place; undefined for the first. */
  public firstOf(manifest: Manifest): Manifest | undefined {
    return this.firsts.get(manifest);
  }
}

/** Whatever the order in which the objects were read. */
function byPlace(a: Manifest, b: Manifest): number {
  return (
    compareText(a.origin.file ?? '', b.origin.file ?? '') ||
    (a.origin.line ?? 0) - (b.origin.line ?? 0) ||
    compareText(a.origin.constructPath ?? '', b.origin.constructPath ?? '') ||
    compareText(JSON.stringify(a.object), JSON.stringify(b.object))
  );
}
