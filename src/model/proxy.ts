/** The proxy whose configuration is asked about. */
export interface Proxy {
  /** `sidecar`: beside a workload, on its client side; `router`: a gateway. */
  readonly type: 'sidecar' | 'router';
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  /**
   * Whether the sidecar answers DNS queries itself (`ISTIO_META_DNS_CAPTURE`), so that clients reach ServiceEntries by
   * the addresses that Istio allocates for them. @default false
   */
  readonly dnsCapture?: boolean;
}

/** Whether every label of the selector is there with that value. An empty selector selects everything. */
export function selects(selector: Readonly<Record<string, string>>, labels: Readonly<Record<string, string>>): boolean {
  for (const key of Object.keys(selector)) {
    if (!Object.hasOwn(labels, key) || labels[key] !== selector[key]) return false;
  }
  return true;
}

/** A key that is equal for proxies that get the same configuration. */
export function proxyKey(proxy: Proxy): string {
  const labels = Object.keys(proxy.labels).sort().map((key) => [key, proxy.labels[key]]);
  return JSON.stringify([proxy.type, proxy.namespace, proxy.dnsCapture === true, labels]);
}
