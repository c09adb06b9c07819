import { Manifest } from '../../manifest/manifest';
import { ExportTo } from '../../values/export-to';
import { Protocol } from '../../values/protocol';

/** A port of a service. */
export interface ServicePort {
  readonly number: number;
  readonly name: string;
  /** What travels on it; undefined: the proxy finds out per connection. */
  readonly protocol: Protocol | undefined;
  /** Port of the workload, by number or by the name of a container port; undefined: the same number. */
  readonly targetPort?: number | string;
}

/** How the endpoints of a service are found; `ALIAS`: it stands for another name (ExternalName). */
export type ServiceResolution = 'NONE' | 'STATIC' | 'DNS' | 'DNS_ROUND_ROBIN' | 'DYNAMIC_DNS' | 'ALIAS';

/** A host that the mesh knows, from a Kubernetes Service or from one host of a ServiceEntry. */
export interface Service {
  /** Full name, lower-case; a wildcard for some ServiceEntries. */
  readonly hostname: string;
  readonly namespace: string;
  /** Name of the object that declares it. */
  readonly name: string;
  readonly source: 'Service' | 'ServiceEntry';
  readonly ports: ReadonlyArray<ServicePort>;
  /** Addresses or CIDRs it is reached by, as far as they are written. */
  readonly addresses: ReadonlyArray<string>;
  /**
   * Where a client's connection goes: `vip`: to addresses of its own, written or given by the cluster; `allocated`: to
   * one that Istio allocates, where the sidecar answers DNS; `none`: to anywhere.
   */
  readonly reachedBy: 'vip' | 'allocated' | 'none';
  readonly headless: boolean;
  readonly resolution: ServiceResolution;
  /** Declared as outside the mesh. */
  readonly external: boolean;
  /** Labels of the workloads behind it; undefined: it selects none. */
  readonly selector?: Readonly<Record<string, string>>;
  /** Host it stands for, where the resolution is `ALIAS`. */
  readonly aliasOf?: string;
  readonly exportTo: ExportTo;
  readonly subjectAltNames: ReadonlyArray<string>;
  readonly manifest: Manifest;
}

/** Whether requests on this port are routed by their HTTP attributes (declared as HTTP, or found out per connection). */
export function carriesHttp(port: ServicePort): boolean {
  return port.protocol === undefined || port.protocol.isHttp;
}

/** Whether connections on this port may be routed as a whole (TCP, TLS, or found out per connection). */
export function carriesTcp(port: ServicePort): boolean {
  return port.protocol === undefined || (!port.protocol.isHttp && port.protocol !== Protocol.UDP);
}

/** The port of that number; where TCP and UDP share it, the one that proxies look at. */
export function portOf(service: Service, number: number): ServicePort | undefined {
  const isIt = (port: ServicePort) => port.number === number;
  return service.ports.find((port) => isIt(port) && port.protocol !== Protocol.UDP) ?? service.ports.find(isIt);
}
