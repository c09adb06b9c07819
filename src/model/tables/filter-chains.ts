import { HostIndex } from '../host-index';
import { ConnectionView, FilterChain, moreSpecific } from './filter-chain';

/** The chains of a listener, found by server name at a cost that does not grow with their number. */
export class FilterChains {
  public static readonly NONE = new FilterChains([]);

  private readonly byName = new HostIndex<FilterChain[]>();
  private readonly anyName: FilterChain[] = [];

  constructor(public readonly all: ReadonlyArray<FilterChain>) {
    for (const chain of all) {
      if (chain.sni.length === 0) this.anyName.push(chain);
      for (const name of chain.sni) {
        const known = this.byName.get(name);
        if (known) known.push(chain);
        else this.byName.add(name, [chain]);
      }
    }
  }

  /** The chain for a connection: the most specific address first, then the most specific server name; of equals the first. */
  public choose(connection: ConnectionView): FilterChain | undefined {
    return moreSpecific(this.candidates(connection.sni), connection);
  }

  /** The chain for a connection at a gateway, where plain text gets nowhere that TLS is to end. */
  public chooseAtGateway(connection: ConnectionView): FilterChain | undefined {
    const candidates = this.candidates(connection.sni);
    return moreSpecific(connection.sni === undefined ? candidates.filter((chain) => !chain.terminatesTls) : candidates, connection);
  }

  private candidates(sni: string | undefined): ReadonlyArray<FilterChain> {
    if (sni === undefined || sni === '' || this.byName.size === 0) return this.anyName;
    return [...[...this.byName.covering(sni.toLowerCase())].flat(), ...this.anyName];
  }
}
