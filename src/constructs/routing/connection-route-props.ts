import { IGateway } from '../gateways/gateway-ref';
import { Dialect } from '../mesh/dialect';
import { IMesh } from '../mesh/mesh-ref';
import { IMeshService } from '../workloads/mesh-service-ref';
import { IRouteBackend } from '../workloads/route-backend';
import { WeightedBackend } from './weighted-backend';

/** What routes of connections (TLS by server name, TCP) have in common. */
export interface ConnectionRouteProps {
  /** The mesh it belongs to. */
  readonly mesh: IMesh;

  /**
   * Gateways whose connections it takes.
   *
   * @default - none; `services` says whose
   */
  readonly gateways?: IGateway[];

  /**
   * Services whose callers inside the mesh it serves.
   *
   * @default - none; `gateways` says whose connections it takes
   */
  readonly services?: IMeshService[];

  /**
   * Where connections go; short for one entry of `backends`.
   *
   * @default - `backends` says it
   */
  readonly to?: IRouteBackend;

  /**
   * Port of `to`.
   *
   * @default - the port that is routed, where `to` has it; else the first port that fits the route
   */
  readonly toPort?: number;

  /**
   * Where connections go, and in which shares.
   *
   * @default - `to` says it
   */
  readonly backends?: WeightedBackend[];

  /**
   * The dialect.
   *
   * @default - that of the gateways, else that of the mesh
   */
  readonly dialect?: Dialect;

  /**
   * Name of the object.
   *
   * @default - made of host or port
   */
  readonly name?: string;
}
