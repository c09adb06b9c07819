import { Finding } from '../../diagnostics/finding';
import { Manifest } from '../../manifest/manifest';
import { readMeshConfigText } from '../../model/mesh-config-text';
import { MeshConfigSource } from '../../model/mesh-config-source';
import { MeshModel } from '../../model/mesh-model';
import { ReleaseTarget } from '../../releases/release-target';
import { checkManifest } from '../../schema/check-manifest';

/** What manifests are simulated with. */
export interface ModelInput {
  /** Releases that objects are read by. @default - the newest known */
  readonly target?: ReleaseTarget;
  /** Mesh config, as text or decoded. @default - that of a ConfigMap `istio` among the manifests, else Istio's defaults */
  readonly meshConfig?: unknown;
  /** What exists elsewhere. */
  readonly context?: ReadonlyArray<Manifest>;
}

/** A model of manifests that are to be simulated, and what the API server has against them. */
export interface ReadModel {
  readonly model: MeshModel;
  readonly refused: ReadonlyArray<Finding>;
}

/** Models manifests as the API server stores them. What it would refuse is left out. */
export function modelOf(manifests: ReadonlyArray<Manifest>, { target, meshConfig, context = [] }: ModelInput): ReadModel {
  const refused: Finding[] = [];
  const stored = (list: ReadonlyArray<Manifest>) => list.flatMap((manifest) => {
    const checked = checkManifest(manifest, target);
    if (checked.admitted) return [checked.stored];
    refused.push(...checked.findings.filter(({ severity }) => severity === 'error'));
    return [];
  });
  const options = { meshConfig: decoded(meshConfig ?? configMapAmong([...manifests, ...context])), context: stored(context) };
  return { model: MeshModel.of(stored(manifests), options), refused };
}

function decoded(meshConfig: unknown): Readonly<Record<string, unknown>> {
  const value = typeof meshConfig === 'string' ? readMeshConfigText(meshConfig) : meshConfig;
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

/** That of the unnamed revision, else of the only one there is. */
function configMapAmong(manifests: ReadonlyArray<Manifest>): unknown {
  const found = manifests.flatMap((manifest) => MeshConfigSource.tryOfConfigMap(manifest) ?? []);
  const stable = found.filter(({ revision }) => revision === 'default');
  const candidates = stable.length > 0 ? stable : found;
  return candidates.length === 1 ? candidates[0].meshConfig : undefined;
}
