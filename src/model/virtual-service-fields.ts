import { Manifest } from '../manifest/manifest';
import { MESH_GATEWAY } from '../values/gateway-name';
import { ipAddressProblem } from '../values/ip-address';
import { gatewayVirtualServiceHostProblem } from '../values/sni-host';
import { wildcardDomainProblem } from '../values/wildcard-domain';
import { RouteReachability } from './route-reachability';
import { Field } from './field';

/** How an HTTP route takes part in delegation. */
export type HttpRouteRole = 'independent' | 'root' | 'delegate';

/**
 * The parts of a VirtualService that rules ask about, found once per object and kept as long as the object.
 * `null` elements are left out of every list but `hosts` and the raw `spec.list(...)`.
 */
export class VirtualServiceFields {
  public static of(manifest: Manifest): VirtualServiceFields {
    let fields = CACHE.get(manifest);
    if (fields === undefined) {
      fields = new VirtualServiceFields(manifest);
      CACHE.set(manifest, fields);
    }
    return fields;
  }

  public readonly spec: Field;
  public readonly hosts: ReadonlyArray<Field>;
  public readonly gateways: ReadonlyArray<Field>;
  public readonly http: ReadonlyArray<Field>;
  public readonly tls: ReadonlyArray<Field>;
  public readonly tcp: ReadonlyArray<Field>;
  public readonly httpMatches: ReadonlyArray<Field>;
  public readonly tlsMatches: ReadonlyArray<Field>;
  public readonly tcpMatches: ReadonlyArray<Field>;
  /** Every `sniHosts` entry. */
  public readonly sniHosts: ReadonlyArray<Field>;
  /** Every `headers` that changes headers: of an HTTP route, or of one of its destinations. */
  public readonly headerChanges: ReadonlyArray<Field>;
  /** Every route that has destinations to choose from, of the three protocols. */
  public readonly routes: ReadonlyArray<Field>;
  /** Every `route[]` entry of the HTTP routes. */
  public readonly httpDestinations: ReadonlyArray<Field>;
  /** Without hosts it can only be delegated to. */
  public readonly isDelegate: boolean;
  /** Whether `gateways` lists `mesh`. */
  public readonly namesMesh: boolean;

  private routeReachability: ReadonlyArray<RouteReachability> | undefined;

  private constructor(manifest: Manifest) {
    this.spec = Field.of(manifest.object).child('spec') ?? Field.of(undefined);
    this.hosts = this.spec.list('hosts');
    this.gateways = this.spec.list('gateways');
    this.http = present(this.spec.list('http'));
    this.tls = present(this.spec.list('tls'));
    this.tcp = present(this.spec.list('tcp'));
    this.httpMatches = this.http.flatMap((route) => present(route.list('match')));
    this.tlsMatches = this.tls.flatMap((route) => present(route.list('match')));
    this.tcpMatches = this.tcp.flatMap((route) => present(route.list('match')));
    this.sniHosts = this.tlsMatches.flatMap((match) => match.list('sniHosts'));
    this.routes = [...this.http, ...this.tls, ...this.tcp];
    this.httpDestinations = this.http.flatMap((route) => present(route.list('route')));
    this.headerChanges = [...this.http, ...this.httpDestinations].flatMap((holder) => holder.child('headers') ?? []);
    this.isDelegate = this.hosts.length === 0;
    this.namesMesh = this.gateways.some((gateway) => gateway.value === MESH_GATEWAY);
  }

  /** Bound to gateways only: it has gateways, and the mesh's sidecars are not among them. */
  public get appliesToGateway(): boolean {
    return this.gateways.length > 0 && !this.namesMesh;
  }

  /** Dead routes and matches, per protocol. */
  public get reachability(): ReadonlyArray<RouteReachability> {
    this.routeReachability ??= [RouteReachability.ofHttp(this.http), RouteReachability.of(this.tls), RouteReachability.of(this.tcp)];
    return this.routeReachability;
  }

  /** What is wrong with one of `hosts`, given what the object is bound to. */
  public hostProblem(host: string): string | undefined {
    const problem = this.appliesToGateway
      ? gatewayVirtualServiceHostProblem(host, this.sniHosts.length > 0)
      : wildcardDomainProblem(host);
    return problem === undefined || ipAddressProblem(host) === undefined ? undefined : problem;
  }

  /** What is wrong with one of `sniHosts`. An object without gateways counts as bound to one here. */
  public sniHostProblem(host: string): string | undefined {
    return this.namesMesh ? wildcardDomainProblem(host) : gatewayVirtualServiceHostProblem(host, true);
  }

  /** What part a route plays in delegation. */
  public roleOf(route: Field): HttpRouteRole {
    if (this.isDelegate) return 'delegate';
    return route.has('delegate') ? 'root' : 'independent';
  }
}

const CACHE = new WeakMap<Manifest, VirtualServiceFields>();

function present(fields: ReadonlyArray<Field>): ReadonlyArray<Field> {
  return fields.every((field) => field.present) ? fields : fields.filter((field) => field.present);
}
