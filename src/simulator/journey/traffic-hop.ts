import { TrafficSecurity } from './traffic-security';

/** One proxy (or workload without a proxy) that a request comes by. */
export interface TrafficHop {
  /** `sidecar`, `gateway`, `egress gateway`, `waypoint`, `ztunnel`, or `workload`: no proxy of the mesh. */
  readonly proxy: string;

  /** Which: `shop/web`. */
  readonly name: string;

  /** How the connection that the request comes by is secured. */
  readonly security: TrafficSecurity;

  /**
   * Who the sender's certificate says it is, as policies write it: `cluster.local/ns/shop/sa/web`.
   *
   * @default - nobody: without mutual TLS it is not known
   */
  readonly identity?: string;

  /**
   * What decided here: `mtls`, `protocol`, `custom`, `jwt`, `deny`, `allow`, `default`.
   *
   * @default - nothing is decided here
   */
  readonly layer?: string;

  /**
   * Whether it passes here.
   *
   * @default - nothing is decided here
   */
  readonly allowed?: boolean;
}
