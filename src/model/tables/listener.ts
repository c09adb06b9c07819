import { FilterChain } from './filter-chain';
import { FilterChains } from './filter-chains';
import { RouteTable } from './route-table';

/** A port (and address) on which a proxy takes connections. */
export interface Listener {
  readonly port: number;
  /** For a reader: `10.0.0.1:80`, `0.0.0.0:80`, `reviews.prod.svc.cluster.local:9080`. */
  readonly name: string;
  /** Routes of HTTP requests, where connections carry HTTP. */
  readonly http?: RouteTable;
  /** Whether every connection carries HTTP; else those for which no chain is better. */
  readonly httpOnly: boolean;
  readonly chains: FilterChains;
  /** What connections get that no chain is for. */
  readonly fallback?: FilterChain;
}
