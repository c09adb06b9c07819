import { Manifest } from '../manifest/manifest';
import { Field } from './field';

type Json = Readonly<Record<string, unknown>>;

/**
 * Where a mesh config is written down: the `istio` ConfigMap of a control plane, or the values of the istiod chart. Holds what
 * was found there as it was found, texts or objects; `MeshConfig.parse` and `MeshNetworks.parse` read both.
 */
export class MeshConfigSource {
  /** The mesh config of a ConfigMap `istio`, or `istio-REVISION`; undefined for any other object. */
  public static tryOfConfigMap(manifest: Manifest): MeshConfigSource | undefined {
    if (manifest.groupKind !== 'ConfigMap') return undefined;
    const revision = manifest.name === 'istio' ? 'default' : /^istio-(.+)$/.exec(manifest.name)?.[1];
    const data = Field.of(manifest.object).child('data');
    // Other ConfigMaps of Istio begin with its name as well; only these have a mesh config.
    if (revision === undefined || data === undefined || !data.has('mesh')) return undefined;
    return new MeshConfigSource(data.text('mesh'), data.has('meshNetworks') ? data.text('meshNetworks') : undefined, revision);
  }

  /**
   * The mesh config that the istiod chart makes of its values, as far as they say something that istiod would not assume anyhow.
   *
   * @param values the values, with `meshConfig` and `global`
   * @param namespace where the chart is installed
   */
  public static ofChartValues(values: unknown, namespace = 'istio-system'): MeshConfigSource {
    const root = Field.of(values);
    const global = root.child('global') ?? Field.of({});
    const revision = root.text('revision');
    const written = asObject(root.child('meshConfig')?.value);
    const service = revision === '' ? 'istiod' : `istiod-${revision}`;
    const variant = (global.child('proxy')?.text('variant') ?? '') || global.text('variant');
    const chart: Json = {
      trustDomain: 'cluster.local',
      rootNamespace: global.text('istioNamespace') || namespace,
      // The chart adds its own default only where nobody names other providers.
      ...(Object.hasOwn(written, 'defaultProviders') ? {} : { defaultProviders: { metrics: ['prometheus'] } }),
      defaultConfig: {
        discoveryAddress: `${service}.${namespace}.svc:15012`,
        ...(global.text('meshID') === '' ? {} : { meshId: global.text('meshID') }),
        ...(variant === '' ? {} : { image: { imageType: variant } }),
      },
    };
    const networks = global.child('meshNetworks')?.value;
    return new MeshConfigSource(overlay(chart, written), networks === undefined ? undefined : { networks }, revision || 'default');
  }

  private constructor(
    public readonly meshConfig: string | Json,
    /** Undefined where none are written. */
    public readonly meshNetworks: string | Json | undefined,
    /** Revision of the control plane: `default` for the one without a name. */
    public readonly revision: string,
  ) {}
}

/** Mappings are merged, everything else is replaced; as deep as the base is, which is not the input. */
function overlay(base: Json, over: Json): Json {
  const merged: Record<string, unknown> = { ...base };
  for (const key of Object.keys(over)) {
    if (over[key] === null || over[key] === undefined) continue;
    const mappings = Object.hasOwn(base, key) && isObject(base[key]) && isObject(over[key]);
    const value = mappings ? overlay(asObject(base[key]), asObject(over[key])) : over[key];
    Object.defineProperty(merged, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return merged;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asObject(value: unknown): Json {
  return isObject(value) ? (value as Json) : {};
}
