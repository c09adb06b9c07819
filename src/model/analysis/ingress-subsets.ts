import { Manifest } from '../../manifest/manifest';
import { ManifestIndex } from '../manifest-index';
import { VirtualServiceFields } from '../virtual-service-fields';
import { routeDestinations } from './route-destinations';

/** VirtualServices that route their own host to one of its subsets, by that host as it is written. */
export class IngressSubsets {
  private readonly byHost = new Map<string, Manifest[]>();

  constructor(index: ManifestIndex) {
    for (const manifest of index.ofKind('networking.istio.io/VirtualService')) {
      const own = new Set(VirtualServiceFields.of(manifest).hosts.map((host) => host.string));
      const routed = routeDestinations(manifest).filter(({ protocol, mirror, subset, host }) => protocol === 'http' && !mirror && subset !== '' && own.has(host));
      for (const host of new Set(routed.map((each) => each.host))) {
        const list = this.byHost.get(host);
        if (list) list.push(manifest);
        else this.byHost.set(host, [manifest]);
      }
    }
  }

  public routing(host: string): ReadonlyArray<Manifest> {
    return this.byHost.get(host) ?? [];
  }
}
