import { Manifest } from '../manifest/manifest';
import { LintOptions } from './lint-options';

/** Mesh config and mesh networks as subjects of the rules for them; no API server ever sees these. */
export function meshConfigManifests({ meshConfig, meshConfigOrigin, meshNetworks }: LintOptions): Manifest[] {
  return [
    ...(meshConfig === undefined ? [] : [manifest('MeshConfig', meshConfig, meshConfigOrigin)]),
    ...(meshNetworks === undefined ? [] : [manifest('MeshNetworks', meshNetworks, meshConfigOrigin)]),
  ];
}

function manifest(kind: string, object: Manifest['object'], origin: Manifest['origin'] = {}): Manifest {
  return { apiVersion: '', group: '', version: '', kind, groupKind: kind, name: 'mesh', namespace: '', labels: {}, annotations: {}, object, origin };
}
