import { Origin } from '../diagnostics/origin';
import { JsonObject, Manifest } from '../manifest/manifest';
import { MeshConfigKind } from './mesh-config-document';

/**
 * A mesh config (or mesh networks) in the clothes of a manifest, so that rules of kind `MeshConfig` (`MeshNetworks`) can be
 * run on it like on any object. Its `object` is the document itself: pointers of findings lead into the document.
 */
export function meshConfigManifest(kind: MeshConfigKind, document: JsonObject, origin: Origin = {}, name = 'istio'): Manifest {
  return {
    apiVersion: '',
    group: '',
    version: '',
    kind,
    groupKind: kind,
    name,
    namespace: '',
    labels: {},
    annotations: {},
    object: document,
    origin,
  };
}
