import { ExtensionProvider } from '../control-plane/extension-provider';
import { MeshConfigProps } from './mesh-config-props';

/** The mesh config that props and providers make. */
export function renderMeshConfig(props: MeshConfigProps, providers: ReadonlyArray<ExtensionProvider>): Record<string, unknown> {
  const derived: Record<string, unknown> = {
    ...(props.trustDomain === undefined ? {} : { trustDomain: props.trustDomain }),
    ...(props.trustDomainAliases?.length ? { trustDomainAliases: props.trustDomainAliases } : {}),
    ...(props.rootNamespace === undefined ? {} : { rootNamespace: props.rootNamespace }),
    ...(props.outboundTraffic === undefined ? {} : { outboundTrafficPolicy: { mode: props.outboundTraffic } }),
    ...(props.discoverySelectors?.length ? { discoverySelectors: props.discoverySelectors } : {}),
    ...(providers.length ? { extensionProviders: providers.map((provider) => provider._render()) } : {}),
  };
  return mergeMaps(derived, props.meshConfig ?? {});
}

/** `over` laid over `base`: maps merge, everything else is replaced. */
export function mergeMaps(base: Record<string, unknown>, over: Record<string, unknown>): Record<string, unknown> {
  const merged: Record<string, unknown> = { ...base };
  for (const key of Object.keys(over)) {
    const [below, above] = [merged[key], over[key]];
    merged[key] = isMap(below) && isMap(above) ? mergeMaps(below, above) : above;
  }
  return merged;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
