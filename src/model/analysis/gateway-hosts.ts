import { Manifest } from '../../manifest/manifest';
import { GatewayFields } from '../gateway-fields';
import { HostOverlapIndex } from './host-overlap-index';

/** The hosts that Gateways serve, by the namespaces whose VirtualServices may use them. */
export class GatewayHosts {
  private readonly indexes = new Map<Manifest, HostOverlapIndex<string>>();

  /** Whether a Gateway serves a host, or a part of what it stands for, to VirtualServices of a namespace. */
  public serves(gateway: Manifest, host: string, namespace: string): boolean {
    for (const owner of this.indexOf(gateway).overlapping(host)) if (owner === '*' || owner === namespace) return true;
    return false;
  }

  private indexOf(gateway: Manifest): HostOverlapIndex<string> {
    let index = this.indexes.get(gateway);
    if (index === undefined) {
      index = new HostOverlapIndex(GatewayFields.of(gateway).servers.flatMap(({ field }) => serverHosts(field.list('hosts').map((host) => host.string), gateway.namespace)));
      this.indexes.set(gateway, index);
    }
    return index;
  }
}

/** Hosts of a server with the namespace they are for; a host for all namespaces that is any host takes the whole server. */
function serverHosts(hosts: ReadonlyArray<string>, own: string): Array<readonly [string, string]> {
  const split = hosts.map((text): readonly [string, string] => {
    const parts = text.split('/');
    return parts.length < 2 ? [text, '*'] : [parts[1], parts[0] === '.' ? own : parts[0]];
  });
  return hosts.includes('*/*') ? [['*', '*']] : split;
}
