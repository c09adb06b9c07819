import { ClusterCatalog } from '../destinations/cluster';
import { Proxy } from '../proxy';
import { TrafficSettings } from '../traffic-settings';

/** Where rules are compiled for: what does not depend on the request is decided here. */
export interface RoutePlace {
  readonly proxy: Proxy;
  /** `mesh`, or the gateway whose rules these are. */
  readonly gateway: string;
  readonly port: number;
  /** Whether requests come encrypted. */
  readonly tls: boolean;
  readonly clusters: ClusterCatalog;
  /** The port meant where a destination names none. */
  inferPort(host: string): number;
  readonly settings: TrafficSettings;
}
