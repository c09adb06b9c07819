import { MESH_CONFIG_DEFAULTS } from './mesh-config-defaults';

type Json = Readonly<Record<string, unknown>>;

/** Members of `ProxyConfig` of which one at most is set; writing one takes the default of the other away. */
const CLUSTER_NAMES: ReadonlyArray<string> = ['serviceCluster', 'tracingServiceName'];

/**
 * Lays a decoded mesh config over Istio's defaults, as istiod does: a field that is written replaces the default as a whole,
 * but `defaultConfig` is merged by field (and its `proxyMetadata` by key), `defaultProviders` by field, and
 * `extensionProviders` by name. Trust domain aliases come out sorted, each once.
 */
export function mergeMeshConfig(decoded: Json): Json {
  const merged: Record<string, unknown> = { ...MESH_CONFIG_DEFAULTS, ...decoded };
  merged.defaultConfig = mergeProxyConfig(asObject(MESH_CONFIG_DEFAULTS.defaultConfig), asObject(decoded.defaultConfig));
  merged.defaultProviders = { ...asObject(MESH_CONFIG_DEFAULTS.defaultProviders), ...asObject(decoded.defaultProviders) };
  merged.extensionProviders = mergeProviders(asList(MESH_CONFIG_DEFAULTS.extensionProviders), asList(decoded.extensionProviders));
  merged.trustDomainAliases = [...new Set(asList(decoded.trustDomainAliases).map(String))].sort();
  return merged;
}

/** Lays a decoded proxy config (of the mesh, or of an annotation) over another one. */
export function mergeProxyConfig(base: Json, over: Json): Json {
  const merged: Record<string, unknown> = { ...base, ...over };
  if (CLUSTER_NAMES.some((name) => Object.hasOwn(over, name))) {
    for (const name of CLUSTER_NAMES) if (!Object.hasOwn(over, name)) delete merged[name];
  }
  const metadata = { ...asObject(base.proxyMetadata), ...asObject(over.proxyMetadata) };
  if (Object.keys(metadata).length > 0) merged.proxyMetadata = metadata;
  return merged;
}

/** A provider that is written replaces the one of that name; new ones follow in the order written. */
function mergeProviders(base: ReadonlyArray<unknown>, over: ReadonlyArray<unknown>): unknown[] {
  const byName = new Map<unknown, unknown>();
  for (const provider of [...base, ...over]) byName.set(asObject(provider).name ?? '', provider);
  return [...byName.values()];
}

function asObject(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}

function asList(value: unknown): ReadonlyArray<unknown> {
  return Array.isArray(value) ? value : [];
}
