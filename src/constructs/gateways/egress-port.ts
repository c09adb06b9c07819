import { ServicePort } from '../workloads/service-port';

/** What an egress gateway does with connections that come to one of its ports. */
export enum EgressTraffic {
  /** HTTP: mutual TLS of the mesh ends, requests are routed by their host. */
  HTTP = 'HTTP',
  /** TLS of the client's own goes through, by server name. */
  TLS = 'TLS',
  /** Bytes: mutual TLS of the mesh ends, all go to one service. */
  TCP = 'TCP',
}

/** A port of an egress gateway: the one at which its clients call services outside. */
export interface EgressPort {
  readonly number: number;
  readonly traffic: EgressTraffic;
  /** Namespaces of the routes that use it. */
  readonly namespaces: Set<string>;
  /** Whom it is for, where one port can serve one only. */
  readonly firstUser: string;
}

/** What the gateway does for a port of a service. */
export function egressTrafficOf(port: ServicePort): EgressTraffic {
  return port.isHttp ? EgressTraffic.HTTP : port.isTls ? EgressTraffic.TLS : EgressTraffic.TCP;
}

/** Name of a gateway's port; HTTP goes by HTTP/2 between proxies, as gRPC needs it. */
export function egressPortName({ number, traffic }: Pick<EgressPort, 'number' | 'traffic'>): string {
  return `${{ HTTP: 'http2', TLS: 'tls', TCP: 'tcp' }[traffic]}-${number}`;
}

/** Whether clients reach it by mutual TLS of the mesh. What they encrypt themselves is not encrypted again. */
export function endsMutualTls({ traffic }: Pick<EgressPort, 'traffic'>): boolean {
  return traffic !== EgressTraffic.TLS;
}
