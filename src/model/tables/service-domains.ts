import { Service } from '../services/service';

/** Names by which clients of a namespace ask for a service. */
export interface ServiceDomains {
  /** Its own name and addresses. */
  readonly own: ReadonlyArray<string>;
  /** Shorter names that DNS search domains complete. */
  readonly short: ReadonlyArray<string>;
}

/** Seen from other namespaces the names are the same for all: kept, because every table has them. */
const FROM_ELSEWHERE = new WeakMap<Service, ServiceDomains>();

/** The names of a service, as seen from a namespace. Ports are left out: they do not count in a Host header. */
export function serviceDomains(service: Service, namespace: string, clusterDomain: string): ServiceDomains {
  if (service.hostname.includes(`.${namespace}.svc.`)) return domainsOf(service, shortNames(service.hostname, namespace, clusterDomain));
  let domains = FROM_ELSEWHERE.get(service);
  if (domains === undefined) {
    domains = domainsOf(service, shortNames(service.hostname, namespace, clusterDomain));
    FROM_ELSEWHERE.set(service, domains);
  }
  return domains;
}

function domainsOf(service: Service, short: ReadonlyArray<string>): ServiceDomains {
  const { hostname } = service;
  const own = [hostname, ...(hostname.startsWith('*') ? [] : [`${hostname}.`])];
  const addresses = service.addresses.filter((address) => !address.includes('/')).map((address) => (address.includes(':') ? `[${address}]` : address));
  if (!service.headless || service.source !== 'Service') return { own: [...own, ...addresses], short };
  // Of a headless service every Pod has a name of its own.
  return { own: [...own, `*.${hostname}`], short: [...short, ...short.map((name) => `*.${name}`)] };
}

function shortNames(hostname: string, namespace: string, clusterDomain: string): string[] {
  const suffix = `.svc.${clusterDomain}`;
  if (!hostname.endsWith(suffix) || hostname.startsWith('*')) return [];
  const parts = hostname.slice(0, -suffix.length).split('.');
  if (parts.length !== 2) return [];
  const [name, home] = parts;
  const names = [`${name}.${home}.svc`, `${name}.${home}`];
  return home === namespace ? [name, ...names] : names;
}
