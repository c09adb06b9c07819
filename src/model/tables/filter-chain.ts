import { Cidr } from '../../values/cidr';
import { IpAddress } from '../../values/ip-address';
import { RouteSet } from '../routes/route-set';
import { RouteOrigin } from '../routes/http-rule';
import { Target } from './route-action';
import { RouteTable } from './route-table';

/** What a listener does with connections that look a certain way: route their HTTP requests, or pass them on whole. */
export interface FilterChain {
  /** Server names of TLS it is for, lower-case, wildcards allowed; empty: any connection. */
  readonly sni: ReadonlyArray<string>;
  /** Addresses the client must have asked for; empty: any. */
  readonly subnets: ReadonlyArray<string>;
  /** Where connections go. */
  readonly targets?: ReadonlyArray<Target>;
  /** Where connections go that ask for a server name, where that says it; undefined: it names nothing. */
  readonly targetsFor?: (sni: string) => ReadonlyArray<Target> | undefined;
  /** How requests are routed. */
  readonly table?: RouteTable;
  /** Whether TLS ends here. */
  readonly terminatesTls: boolean;
  /** What it was made from; absent where nobody wrote it. */
  readonly source?: { readonly set: RouteSet; readonly rule: RouteOrigin };
}

/** A connection as filter chains look at it. */
export interface ConnectionView {
  /** `undefined`: no TLS; `''`: TLS without a server name. */
  readonly sni: string | undefined;
  /** Address asked for, where known. */
  readonly address?: IpAddress;
}

/** The chain for a connection: the most specific address first, then the most specific server name; of equals the first. */
export function moreSpecific(chains: ReadonlyArray<FilterChain>, connection: ConnectionView): FilterChain | undefined {
  let best: FilterChain | undefined;
  let bestRank: readonly [number, number] = [-1, -1];
  for (const chain of chains) {
    const address = subnetRank(chain.subnets, connection.address);
    const name = sniRank(chain.sni, connection.sni);
    if (address === undefined || name === undefined) continue;
    if (chain.targetsFor !== undefined && chain.targetsFor(connection.sni ?? '') === undefined) continue;
    if (address > bestRank[0] || (address === bestRank[0] && name > bestRank[1])) {
      best = chain;
      bestRank = [address, name];
    }
  }
  return best;
}

/** 0: any; else the length of the prefix that fits, plus one; undefined: none fits. */
function subnetRank(subnets: ReadonlyArray<string>, address: IpAddress | undefined): number | undefined {
  if (subnets.length === 0) return 0;
  if (address === undefined) return undefined;
  let best: number | undefined;
  for (const subnet of subnets) {
    const cidr = Cidr.tryParse(subnet);
    if (cidr?.contains(address) && (best === undefined || cidr.bits + 1 > best)) best = cidr.bits + 1;
  }
  return best;
}

/** 0: any; else how specific the name that fits is; undefined: none fits. */
function sniRank(names: ReadonlyArray<string>, sni: string | undefined): number | undefined {
  if (names.length === 0) return 0;
  if (sni === undefined || sni === '') return undefined;
  const asked = sni.toLowerCase();
  let best: number | undefined;
  for (const name of names) {
    const rank = name === asked ? Number.MAX_SAFE_INTEGER : name.startsWith('*') && asked.endsWith(name.slice(1)) ? name.length : undefined;
    if (rank !== undefined && (best === undefined || rank > best)) best = rank;
  }
  return best;
}
