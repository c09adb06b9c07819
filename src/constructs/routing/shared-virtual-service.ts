import { Lazy } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { VirtualService } from '../../../imports/networking-istio-io';
import { Configuration } from '../app/configuration';
import { IGateway } from '../gateways/gateway-ref';
import { compact } from '../networking/compact';
import { Refuse } from './check-http-rule';
import { HttpRule } from './http-rule';
import { RouteOrder } from './route-order';
import { gatewayReferences } from './route-parents';
import { virtualServiceHttp } from './virtual-service-http';

/** Whose traffic a VirtualService takes, and how it is called where it has to be made. */
export interface VirtualServiceParents {
  /** Id and name of the VirtualService, for whoever comes first. */
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
  readonly hosts: ReadonlyArray<string>;
  /** Empty for traffic inside the mesh. */
  readonly gateways: ReadonlyArray<IGateway>;
}

type Wire = Record<string, unknown>;

const REGISTRIES = new WeakMap<Configuration, Map<string, SharedVirtualService>>();

/**
 * The one VirtualService for some hosts at some gateways, or inside the mesh, however many routes contribute: of two Istio
 * would take one (in the mesh), or put them behind one another by age (at gateways).
 */
export class SharedVirtualService {
  /** The one of these parents, made at first need. Throws where one of the hosts is routed together with others already. */
  public static of(owner: Construct, configuration: Configuration, parents: VirtualServiceParents, refuse: Refuse): SharedVirtualService {
    const registry = REGISTRIES.get(configuration) ?? new Map<string, SharedVirtualService>();
    REGISTRIES.set(configuration, registry);
    const gateways = parents.gateways.length ? parents.gateways.map(({ namespace, gatewayName }) => `${namespace}/${gatewayName}`) : ['mesh'];
    const hosts = parents.hosts.map((host) => host.toLowerCase());
    const keys = gateways.flatMap((gateway) => hosts.map((host) => `${gateway} ${host}`));
    const known = keys.map((key) => registry.get(key)).find((shared) => shared !== undefined);
    if (known && (known.keys.length !== keys.length || keys.some((key) => registry.get(key) !== known))) {
      const problem = `are routed by ${known.resource.node.path} in part: one VirtualService for each host and set of gateways`;
      refuse('hosts', parents.hosts, problem, 'the same hosts and gateways in both routes, or a route of its own for each host');
    }
    const shared = known ?? new SharedVirtualService(owner, keys, parents);
    for (const key of keys) registry.set(key, shared);
    return shared;
  }

  public readonly resource: VirtualService;
  private readonly rules: HttpRule[] = [];
  private readonly orders = new Map<IConstruct, RouteOrder>();
  private readonly tls: Array<() => Wire> = [];
  private readonly tcp: Array<() => Wire> = [];

  private constructor(owner: Construct, private readonly keys: ReadonlyArray<string>, parents: VirtualServiceParents) {
    const { id, name, namespace, hosts, gateways } = parents;
    this.resource = new VirtualService(owner, id, {
      metadata: { name, namespace },
      spec: Lazy.any({
        produce: () => compact({
          hosts,
          gateways: gateways.length ? gatewayReferences(gateways, namespace) : undefined,
          http: this.orders.size ? virtualServiceHttp(owner, this.rules, [...this.orders.values()][0]) : undefined,
          tls: this.tls.length ? this.tls.map((render) => render()) : undefined,
          tcp: this.tcp.length ? this.tcp.map((render) => render()) : undefined,
        }),
      }),
    });
  }

  /** Enters a route of requests. Throws where rules of several routes would have to be in an order that is fixed. */
  public join(route: IConstruct, order: RouteOrder, refuse: Refuse): void {
    this.orders.set(route, order);
    if (this.orders.size === 1 || ![...this.orders.values()].includes(RouteOrder.AS_WRITTEN)) return;
    const others = [...this.orders.keys()].filter((other) => other !== route).map((other) => other.node.path).join(', ');
    refuse('order', order, `cannot be fixed for hosts that ${others} routes as well`, 'all rules in one route, or RouteOrder.BY_SPECIFICITY in each');
  }

  public addHttp(rule: HttpRule): void {
    this.rules.push(rule);
  }

  public addTls(render: () => Wire): void {
    this.tls.push(render);
  }

  public addTcp(render: () => Wire): void {
    this.tcp.push(render);
  }
}
