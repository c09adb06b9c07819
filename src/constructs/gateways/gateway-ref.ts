import { IConstruct } from 'constructs';
import { Dialect } from '../mesh/dialect';
import { IMesh } from '../mesh/mesh-ref';
import { Listener } from './listener';

/** A gateway, declared here or elsewhere. */
export interface IGateway extends IConstruct {
  /** The mesh it leads into or out of. */
  readonly mesh: IMesh;

  /** The dialect it is written in; its routes are written in the same. */
  readonly dialect: Dialect;

  /** Name of the Gateway object. */
  readonly gatewayName: string;

  /** Its namespace. */
  readonly namespace: string;

  /**
   * Its listeners.
   *
   * @default - not known: declared elsewhere
   */
  readonly listeners?: Listener[];

  /**
   * Service account of its proxies, in its namespace: the identity with which requests come from it.
   *
   * @default - not known: the proxies run already
   */
  readonly serviceAccount?: string;

  /**
   * Labels of its proxies, in its namespace. Istio's dialect only.
   *
   * @default - not known: the proxies run already and may be in any namespace
   */
  readonly proxyLabels?: { [key: string]: string };

  /**
   * Called by a route that takes this gateway as parent.
   *
   * @param namespace that of the route
   * @internal
   */
  _attach(namespace: string): void;
}
