const ISTIO = 'https://istio.io/latest/docs/reference/config';
const KUBERNETES = 'https://kubernetes.io/docs/concepts/overview/working-with-objects';

/** Kinds whose page is not named as the kind is. */
const PAGES: Readonly<Record<string, string>> = {
  'telemetry.istio.io/Telemetry': `${ISTIO}/telemetry/`,
  'extensions.istio.io/WasmPlugin': `${ISTIO}/proxy_extensions/wasm-plugin/`,
  'extensions.istio.io/TrafficExtension': `${ISTIO}/proxy_extensions/traffic-extension/`,
  'security.istio.io/PeerAuthentication': `${ISTIO}/security/peer_authentication/`,
  'security.istio.io/RequestAuthentication': `${ISTIO}/security/request_authentication/`,
};

/** Public page on which the fields of a kind are described. */
export function referencePage(groupKind: string): string {
  if (Object.hasOwn(PAGES, groupKind)) return PAGES[groupKind];
  const slash = groupKind.indexOf('/');
  const [group, kind] = [groupKind.slice(0, slash), groupKind.slice(slash + 1)];
  if (group.startsWith('gateway.networking.')) return `https://gateway-api.sigs.k8s.io/reference/spec/#${kind.toLowerCase()}`;
  const area = /^(networking|security)\.istio\.io$/.exec(group)?.[1];
  if (area === undefined) return `${ISTIO}/`;
  return `${ISTIO}/${area}/${kind.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()}/`;
}

/** Public page on metadata: names, labels, annotations. */
export function metadataPage(field: string | number | undefined): string {
  const page = field === 'labels' || field === 'annotations' ? field : 'names';
  return `${KUBERNETES}/${page}/`;
}
