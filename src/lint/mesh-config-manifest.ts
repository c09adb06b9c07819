import { Manifest } from '../manifest/manifest';
import { meshConfigManifest } from '../model/mesh-config-manifest';
import { LintOptions } from './lint-options';

/** By which findings name it. */
const NAME = 'mesh';

/** Mesh config and mesh networks as subjects of the rules for them; no API server ever sees these. */
export function meshConfigManifests({ meshConfig, meshConfigOrigin, meshNetworks }: LintOptions): Manifest[] {
  return [
    ...(meshConfig === undefined ? [] : [meshConfigManifest('MeshConfig', meshConfig, meshConfigOrigin, NAME)]),
    ...(meshNetworks === undefined ? [] : [meshConfigManifest('MeshNetworks', meshNetworks, meshConfigOrigin, NAME)]),
  ];
}
