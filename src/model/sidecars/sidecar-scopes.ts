import type { MeshModel } from '../mesh-model';
import { Proxy } from '../proxy';
import { Recent } from '../recent';
import { SidecarScope } from './sidecar-scope';
import { sidecarFor } from './sidecar-selection';

/** Large meshes have many namespaces, and a scope lists every service. */
const KEPT = 64;

/** What sidecars know of the mesh, by namespace and the Sidecar that holds for them. */
export class SidecarScopes {
  private readonly scopes = new Recent<SidecarScope>(KEPT);

  constructor(private readonly model: MeshModel) {}

  /** The scope of a sidecar. */
  public for(proxy: Proxy): SidecarScope {
    const sidecar = sidecarFor(proxy, this.model.index, this.model.settings.rootNamespace);
    const key = `${proxy.namespace}|${sidecar === undefined ? '' : `${sidecar.namespace}/${sidecar.name}`}`;
    return this.scopes.get(key, () => new SidecarScope(proxy.namespace, sidecar, this.model));
  }
}
