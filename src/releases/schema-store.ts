import { CATALOGUE, CatalogueKind, CatalogueVersion } from '../../imports/schemas/catalogue';
import { CrdSchema } from './crd-schema';
import { GatewayApiChannel } from './gateway-api-channel';
import { OpenApiSchema } from './open-api-schema';
import { Release } from './release';
import { ReleaseTarget } from './release-target';

interface StoredKind {
  readonly entry: CatalogueKind;
  readonly parsed: Map<number, OpenApiSchema>;
  readonly schemas: Map<CatalogueVersion, CrdSchema>;
  /** What is served, by release: asked for every object of an input. */
  readonly served: Map<string, ReadonlyArray<CatalogueVersion>>;
}

const STORE: ReadonlyMap<string, StoredKind> = new Map(
  CATALOGUE.map((entry) => [`${entry.group}/${entry.kind}`, { entry, parsed: new Map(), schemas: new Map(), served: new Map() }]),
);

/** The versions that the target serves, newest first. */
function versionsOf(stored: StoredKind, groupKind: string, target: ReleaseTarget): ReadonlyArray<CatalogueVersion> {
  const release = Release.of(target);
  const label = release.label(groupKind);
  const known = stored.served.get(label);
  if (known) return known;
  const channel = target.gatewayApi?.channel ?? GatewayApiChannel.STANDARD;
  const served = stored.entry.versions.filter((version) => (
    (version.channel === 'istio' || version.channel === channel) && release.mayServe(groupKind, version.version)
  ));
  stored.served.set(label, served);
  return served;
}

function parse(stored: StoredKind, index: number): OpenApiSchema {
  const known = stored.parsed.get(index);
  if (known) return known;
  const schema = JSON.parse(stored.entry.load()[index]) as OpenApiSchema;
  stored.parsed.set(index, schema);
  return schema;
}

/**
 * The schema of a kind in one of its versions. Parsed at the first call, then kept. For a target older than the
 * newest known release it is the newest release's schema: which of its fields the target lacks is what `Release` tells.
 *
 * @returns undefined where the kind is none of Istio's or the Gateway API's, or the target does not serve the version
 */
export function schemaFor(groupKind: string, version: string, target: ReleaseTarget = {}): CrdSchema | undefined {
  const stored = STORE.get(groupKind);
  const served = stored && versionsOf(stored, groupKind, target).find((each) => each.version === version);
  if (!served) return undefined;
  const known = stored.schemas.get(served);
  if (known) return known;
  const { group, kind, namespaced } = stored.entry;
  const schema: CrdSchema = {
    group,
    kind,
    groupKind,
    version,
    channel: served.channel,
    namespaced,
    storage: served.storage ?? false,
    deprecated: served.deprecated ?? false,
    deprecationWarning: served.deprecationWarning,
    statusSubresource: served.statusSubresource ?? false,
    schema: parse(stored, served.schema),
  };
  stored.schemas.set(served, schema);
  return schema;
}

/** API versions of a kind that the target serves, newest first; none for a kind that it does not have. */
export function servedVersions(groupKind: string, target: ReleaseTarget = {}): string[] {
  const stored = STORE.get(groupKind);
  return stored ? versionsOf(stored, groupKind, target).map((each) => each.version) : [];
}

/** The newest API version of a kind that the target serves (v1 before v1beta1 before v1alpha3). */
export function newestServed(groupKind: string, target: ReleaseTarget = {}): string | undefined {
  return servedVersions(groupKind, target)[0];
}

/** Group-kinds that the target serves, sorted. */
export function knownKinds(target: ReleaseTarget = {}): string[] {
  return [...STORE.keys()].filter((groupKind) => servedVersions(groupKind, target).length > 0).sort();
}

/** Whether objects of a kind live in namespaces; undefined for a kind that is none of Istio's or the Gateway API's. */
export function isNamespaced(groupKind: string): boolean | undefined {
  return STORE.get(groupKind)?.entry.namespaced;
}

/** The plural that RBAC rules and URLs have for a kind; undefined for a kind that is none of Istio's or the Gateway API's. */
export function pluralOf(groupKind: string): string | undefined {
  return STORE.get(groupKind)?.entry.plural;
}
