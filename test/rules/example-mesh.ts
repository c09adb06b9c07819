import { readFileSync } from 'fs';
import { join } from 'path';
import { loadAll } from 'js-yaml';
import { Manifest } from '../../src/manifest/manifest';
import { isJsonObject, manifestOf } from '../../src/manifest/manifest-of';
import { MeshModel } from '../../src/model/mesh-model';
import { GatewayApiTarget } from '../../src/releases/gateway-api-target';
import { ReleaseTarget } from '../../src/releases/release-target';
import { Example } from '../../src/rules/rule';
import { checkManifest } from '../../src/schema/check-manifest';

/** What examples are checked against. */
export const EXAMPLE_TARGET: ReleaseTarget = { gatewayApi: GatewayApiTarget.experimental() };

/** Objects of a YAML text, frozen to the bottom: a rule that changes one fails. */
export function frozenManifests(yaml: string, cluster?: string): Manifest[] {
  return (loadAll(yaml) as unknown[]).filter(isJsonObject).map((object) => frozen(manifestOf(object, cluster === undefined ? {} : { cluster })));
}

/** The objects that examples are laid over. */
export const BASE_MESH: ReadonlyArray<Manifest> = frozenManifests(readFileSync(join(__dirname, 'base-mesh.yaml'), 'utf8'));

function key({ groupKind, namespace, name }: Manifest): string {
  return `${groupKind}|${namespace}|${name}`;
}

/** How objects are looked at: as they are written, or as the API server stores them. */
export type View = 'written' | 'stored';

function seen(manifest: Manifest, view: View): Manifest {
  return view === 'written' ? manifest : frozen(checkManifest(manifest, EXAMPLE_TARGET).stored);
}

/** The model of the base mesh with an example laid over it. */
export function exampleModel(example: Example, view: View, reversed = false): MeshModel {
  const own = frozenManifests(example.yaml);
  const replaced = new Set(own.map(key));
  const elsewhere = Object.entries(example.clusters ?? {}).flatMap(([cluster, yaml]) => frozenManifests(yaml, cluster));
  const all = [...BASE_MESH.filter((manifest) => !replaced.has(key(manifest))), ...own, ...elsewhere].map((manifest) => seen(manifest, view));
  const meshConfig: unknown = example.meshConfig === undefined ? undefined : loadAll(example.meshConfig)[0];
  return MeshModel.of(reversed ? all.reverse() : all, {
    release: example.release,
    meshConfig: isJsonObject(meshConfig) ? frozen(meshConfig) : undefined,
    closedWorld: example.closedWorld ?? view === 'written',
    declarations: example.declarations,
    asWritten: view === 'written',
  });
}

/** A value and all below it made unchangeable. Recurses as deep as examples are. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
