import { displayPointer, toPointer } from '../diagnostics/field-path';
import { Cidr } from '../values/cidr';
import { IpAddress } from '../values/ip-address';
import { Field } from './field';
import { MeshConfigDocument } from './mesh-config-document';
import { readMeshConfigText } from './mesh-config-text';

/** Where other networks enter a network. */
export interface NetworkEntrance {
  /** IP address or name; `''` where a service is named instead. */
  readonly address: string;
  /** Full name of the service of the gateway; `''` where an address is given. */
  readonly service: string;
  readonly port: number;
  /** `region/zone/subzone`, `''` where none is given. */
  readonly locality: string;
}

/** One network of the mesh. */
export interface MeshNetwork {
  readonly name: string;
  /** Ranges of addresses that are in the network. */
  readonly ranges: ReadonlyArray<Cidr>;
  /** Registries (names of clusters) whose endpoints are in the network. */
  readonly registries: ReadonlyArray<string>;
  readonly gateways: ReadonlyArray<NetworkEntrance>;
}

/** The networks of a mesh and how to get into each, as istiod reads them from the `istio` ConfigMap's `meshNetworks` key. Immutable. */
export class MeshNetworks {
  public static readonly NONE = new MeshNetworks({});

  /**
   * Reads mesh networks from their text, or from an object of that shape.
   *
   * @throws if istiod would refuse to read them, naming every place
   */
  public static parse(input: unknown): MeshNetworks {
    const document = MeshConfigDocument.of('MeshNetworks', typeof input === 'string' ? readMeshConfigText(input) : input);
    if (document.readable) return new MeshNetworks(document.decoded);
    const errors = document.problems.filter(({ severity }) => severity === 'error');
    throw new Error(errors.map(({ path, message }) => `${displayPointer(toPointer(path)) || 'mesh networks'}: ${message}`).join('\n'));
  }

  /** The mesh networks of an object, whatever is in it: what istiod could not read counts as not written. */
  public static of(input: unknown): MeshNetworks {
    return input === undefined || input === null ? MeshNetworks.NONE : new MeshNetworks(MeshConfigDocument.of('MeshNetworks', input).decoded);
  }

  /** By name, in alphabetical order. */
  public readonly networks: ReadonlyMap<string, MeshNetwork>;

  private constructor(decoded: Readonly<Record<string, unknown>>) {
    const networks = [...Field.of(decoded).entries('networks')].sort((a, b) => (a.key < b.key ? -1 : 1));
    this.networks = new Map(networks.map((network) => [network.key, networkOf(network)]));
  }

  /** The network an endpoint is in: by its registry, else by the narrowest range that its address is in. */
  public find(address: string, registry = ''): MeshNetwork | undefined {
    const all = [...this.networks.values()];
    const byRegistry = registry === '' ? undefined : all.find(({ registries }) => registries.includes(registry));
    if (byRegistry !== undefined) return byRegistry;
    const ip = IpAddress.tryParse(address);
    if (ip === undefined) return undefined;
    const ranges = all.flatMap((network) => network.ranges.filter((range) => range.contains(ip)).map((range) => ({ network, bits: range.bits })));
    return ranges.sort((a, b) => b.bits - a.bits)[0]?.network;
  }
}

function networkOf(network: Field): MeshNetwork {
  const endpoints = network.list('endpoints');
  return {
    name: network.key,
    ranges: endpoints.flatMap((endpoint) => Cidr.tryParse(endpoint.text('fromCidr')) ?? []),
    registries: endpoints.map((endpoint) => endpoint.text('fromRegistry')).filter((registry) => registry !== ''),
    gateways: network.list('gateways').map((gateway) => ({
      address: gateway.text('address'),
      service: gateway.text('registryServiceName'),
      port: gateway.number('port') ?? 0,
      locality: gateway.text('locality'),
    })),
  };
}
