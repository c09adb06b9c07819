import { Dialect } from '../mesh/dialect';
import { IMesh } from '../mesh/mesh-ref';
import { Listener } from './listener';

/** What is known of a gateway that is declared elsewhere. */
export interface GatewayAttributes {
  /** The mesh it leads into. */
  readonly mesh: IMesh;

  /** Name of the Gateway object. */
  readonly gatewayName: string;

  /**
   * Its namespace.
   *
   * @default - that of the chart
   */
  readonly namespace?: string;

  /**
   * The dialect it is written in.
   *
   * @default - that of the mesh
   */
  readonly dialect?: Dialect;

  /**
   * Its listeners, as far as they matter here.
   *
   * @default - not known; whether they take a route's host can't be checked
   */
  readonly listeners?: Listener[];

  /**
   * Labels of its proxies, in Istio's dialect.
   *
   * @default istio: ingressgateway
   */
  readonly workloadLabels?: { [key: string]: string };

  /**
   * Service account of its proxies, in the namespace of the Gateway object; for policies that let requests from it pass.
   *
   * @default - not known
   */
  readonly serviceAccount?: string;
}
