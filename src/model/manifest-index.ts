import { Manifest } from '../manifest/manifest';

const NONE: ReadonlyArray<Manifest> = [];

/** Finds objects by group-kind (`networking.istio.io/Gateway`, `Service`), namespace and name. */
export class ManifestIndex {
  private readonly byKind = new Map<string, Manifest[]>();
  private readonly byNamespace = new Map<string, Manifest[]>();
  private readonly byName = new Map<string, Manifest>();

  constructor(manifests: ReadonlyArray<Manifest>) {
    for (const manifest of manifests) {
      const { groupKind, namespace, name } = manifest;
      push(this.byKind, groupKind, manifest);
      push(this.byNamespace, `${groupKind}|${namespace}`, manifest);
      const key = `${groupKind}|${namespace}|${name}`;
      if (!this.byName.has(key)) this.byName.set(key, manifest);
    }
  }

  /** All objects of a kind, in input order. */
  public ofKind(groupKind: string): ReadonlyArray<Manifest> {
    return this.byKind.get(groupKind) ?? NONE;
  }

  /** All objects of a kind in a namespace (`''`: cluster-scoped), in input order. */
  public inNamespace(groupKind: string, namespace: string): ReadonlyArray<Manifest> {
    return this.byNamespace.get(`${groupKind}|${namespace}`) ?? NONE;
  }

  /** The object of that name; the first one where a name is taken twice. */
  public get(groupKind: string, namespace: string, name: string): Manifest | undefined {
    return this.byName.get(`${groupKind}|${namespace}|${name}`);
  }
}

function push(map: Map<string, Manifest[]>, key: string, manifest: Manifest): void {
  const list = map.get(key);
  if (list) list.push(manifest);
  else map.set(key, [manifest]);
}
