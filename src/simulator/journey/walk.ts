import { Cluster, ClusterCatalog } from '../../model/destinations/cluster';
import type { MeshModel } from '../../model/mesh-model';
import { Proxy } from '../../model/proxy';
import { Service } from '../../model/services/service';
import { withoutPort } from '../../model/tables/route-table';
import { Outcome, OutcomeDestination } from '../outcome';
import { TrafficRequest } from '../request';
import { Simulator } from '../simulator';
import { Answer, answerOf } from './answer';
import { Coverage } from './coverage';
import { destinationOf } from './destination-of';
import { Flow, NO_EFFECTS, withHeaders } from './flow';
import { forwardedFor, hopOf, labelOf, leaving, outerSecurity } from './hop-effects';
import { NameService } from './name-service';
import { OnwardGateway, Place, Places } from './place';
import { rewrittenPath } from './path-effects';
import { JourneyRequest, sentHeaders } from './request';
import { Server } from './server';
import { ServerSide, Verdict } from './server-side';
import { TokenStop } from './token-stop';
import { TrafficDecision } from './traffic-decision';
import { TrafficDestination } from './traffic-destination';
import { TrafficHop } from './traffic-hop';
import { TrafficSecurity } from './traffic-security';
import { TrafficStep } from './traffic-step';
import { stepAt, stepsAt } from './traffic-trace';
import { Waypoint } from './waypoints';

/** What walks have in common. */
export interface WalkTools {
  readonly model: MeshModel;
  readonly simulator: Simulator;
  readonly serverSide: ServerSide;
  readonly places: Places;
  readonly names: NameService;
  readonly tokens: TokenStop;
  readonly coverage: Coverage;
}

/** Requests that go in circles end after so many proxies. */
const LONGEST = 8;

/** One request on its way, share by share. */
export class Walk {
  public readonly destinations: TrafficDestination[] = [];
  public readonly answers: Answer[] = [];
  /** A decision on the way, before anything was routed. */
  public stopped: { readonly verdict: Verdict; readonly hops: ReadonlyArray<TrafficHop> } | undefined;

  constructor(
    private readonly tools: WalkTools,
    private readonly request: JourneyRequest,
    private readonly steps?: TrafficStep[],
  ) {}

  public run(): this {
    const { client, host, port, protocol, sourceIp } = this.request;
    const scheme = this.request.encrypted || protocol === 'tls' ? 443 : 80;
    const encrypts = protocol === 'tls' || this.request.encrypted === true;
    const sni = this.request.sni ?? (encrypts ? withoutPort(host) : undefined);
    const flow: Flow = {
      hops: [],
      share: [1, 1],
      plane: client.plane,
      identity: client.identity,
      mutual: true,
      // What a client in the mesh encrypts itself is bytes to its proxy.
      http: (protocol === 'http' || protocol === 'grpc') && (client.plane === 'gateway' || !encrypts),
      method: this.request.method ?? (protocol === 'grpc' ? 'POST' : 'GET'),
      path: this.request.path ?? '/',
      authority: this.request.authority ?? (port === scheme ? host : `${host}:${port}`),
      sni,
      headers: sentHeaders(this.request),
      tokens: this.request.tokens ?? [],
      request: NO_EFFECTS,
      response: NO_EFFECTS,
      peer: sourceIp ?? '',
    };
    if (client.assumption !== undefined) this.note(client.name, 'client', client.assumption);
    if (client.plane === 'gateway') this.atGateway(flow, { name: client.name.replace('outside through ', ''), proxy: client.proxy, subject: client.subject!, identity: client.identity! }, port, 'gateway', encrypts);
    else if (client.plane === 'sidecar') this.fromSidecar(flow, sni !== undefined);
    else this.withoutRoutes(flow);
    return this;
  }

  private fromSidecar(flow: Flow, encrypted: boolean): void {
    const { client, host, port } = this.request;
    const address = this.tools.names.resolve(host, client.namespace);
    const hop: TrafficHop = { proxy: 'sidecar', name: client.name, security: TrafficSecurity.PLAINTEXT };
    if (address === undefined) this.note(labelOf(hop), 'name', `nothing in the input is called ${host}; where that is, only the Host header tells`);
    this.route({ ...flow, hops: [hop] }, client.proxy, { port, encrypted, ...(address === undefined ? {} : { address }) });
  }

  /** Nobody looks at the request but the workload it gets to, or a waypoint before that. */
  private withoutRoutes(flow: Flow): void {
    const { client, host, port } = this.request;
    const start: TrafficHop = { proxy: client.plane === 'ambient' ? 'ztunnel' : 'workload', name: client.name, security: TrafficSecurity.PLAINTEXT };
    const hostname = this.tools.names.resolve(host, client.namespace);
    const service = hostname === undefined ? undefined : this.tools.model.services.declared(hostname)[0] ?? this.serviceAt(hostname);
    const from = { ...flow, hops: [start] };
    if (service === undefined) {
      this.note(labelOf(start), 'name', `nothing in the input is called ${host}: it goes wherever that is`);
      this.outside(from, host, port);
      return;
    }
    const place = this.tools.places.directly(service, port);
    if (client.plane === 'ambient' && place.waypoint !== undefined) this.atWaypoint(from, place.waypoint, service, port);
    else this.arrive(from, place, undefined);
  }

  private serviceAt(address: string): Service | undefined {
    return this.tools.model.services.all.find((service) => service.addresses.includes(address));
  }

  private atWaypoint(flow: Flow, waypoint: Waypoint, service: Service, port: number): void {
    const security = TrafficSecurity.MUTUAL_TLS;
    const verdict = this.decide({ proxy: 'waypoint', name: waypoint.name }, waypoint.subject, port, security, flow);
    const hops = [...flow.hops, hopOf('waypoint', waypoint.name, security, flow, verdict)];
    if (!verdict.allowed) return this.stop({ ...flow, hops }, service.hostname, port, verdict);
    const on = { ...flow, hops, plane: 'ambient' as const, identity: waypoint.identity };
    this.route(on, waypoint.proxy, { port, encrypted: flow.sni !== undefined, address: service.hostname });
  }

  private atGateway(
    flow: Flow, gateway: OnwardGateway, port: number, kind: string, encrypted: boolean, security = outerSecurity(kind, encrypted),
  ): void {
    const verdict = this.decide({ proxy: kind, name: gateway.name }, gateway.subject, port, security, flow);
    const hops = [...flow.hops, hopOf(kind, gateway.name, security, flow, verdict)];
    const here = { ...flow, hops, plane: 'gateway' as const, identity: gateway.identity };
    if (!verdict.allowed) return this.stop(here, this.request.host, port, verdict);
    const after = flow.http ? this.tools.tokens.pass(gateway.subject, port, here, this.request) : { flow: here };
    // Whoever is behind sees the gateway as its peer; the client is what X-Forwarded-For ends with.
    const forwarded = forwardedFor(after.flow.headers, flow.peer);
    const on = { ...after.flow, headers: forwarded, peer: '' };
    this.route(on, gateway.proxy, { port, encrypted, ...(after.claims === undefined ? {} : { claims: after.claims }) });
  }

  private route(
    flow: Flow, proxy: Proxy, at: Pick<TrafficRequest, 'port' | 'address' | 'claims'> & { readonly encrypted: boolean },
  ): void {
    const sent: TrafficRequest = {
      proxy,
      port: at.port,
      protocol: flow.http ? (this.request.protocol === 'grpc' ? 'grpc' : 'http') : 'tcp',
      tls: at.encrypted,
      sni: at.encrypted ? flow.sni : undefined,
      address: at.address,
      host: flow.authority,
      path: flow.path,
      method: flow.method,
      headers: flow.headers,
      claims: at.claims,
    };
    const outcome = this.tools.simulator.send(sent);
    const hop = labelOf(flow.hops[flow.hops.length - 1]);
    if (this.steps !== undefined) this.steps.push(...stepsAt(hop, this.tools.simulator.trace(sent)));
    this.tools.coverage.routed(outcome);
    this.answers.push(answerOf(outcome, { flow, port: at.port, encrypted: at.encrypted }, this.tools.places, catalogOf(this.tools.simulator, proxy)));
    const { destinations = [] } = outcome;
    const total = destinations.reduce((sum, { weight }) => sum + weight, 0);
    const on = leaving(flow, outcome);
    for (const destination of destinations) this.follow(destination, total, outcome, on, proxy);
  }

  private follow(destination: OutcomeDestination, total: number, outcome: Outcome, flow: Flow, proxy: Proxy): void {
    const share: Flow['share'] = [flow.share[0] * destination.weight, flow.share[1] * total];
    const changed = { ...this.changed(flow, outcome, destination), share };
    const { host, port, subset, special } = destination;
    if (special === 'PassthroughCluster') return this.outside(changed, this.request.host, this.request.port);
    if (host === undefined || port === undefined || !destination.found) {
      const black = special === 'BlackHoleCluster';
      const problem = destination.problem ?? (black ? 'the mesh lets nobody out to hosts that it does not know' : 'it leads nowhere');
      // The Gateway API has a reference that leads nowhere answered with 500.
      const status = !changed.http || black ? undefined : special === 'UnknownService' ? 500 : 503;
      return this.lost(changed, host ?? this.request.host, port ?? this.request.port, problem, status);
    }
    const cluster = catalogOf(this.tools.simulator, proxy).get(host, subset ?? '', port);
    if (cluster.service === undefined) return this.lost(changed, host, port, 'it is no service', 503);
    this.arrive(changed, this.tools.places.of(cluster, cluster.service), cluster);
  }

  /** The request as it leaves the proxy. */
  private changed(flow: Flow, { rewrite, matched, headers }: Outcome, destination: OutcomeDestination): Flow {
    if (rewrite === undefined && headers === undefined && destination.headers === undefined) return flow;
    const written = withHeaders(withHeaders(flow, headers), destination.headers);
    if (rewrite === undefined) return written;
    return { ...written, path: rewrittenPath(flow.path, rewrite, matched?.source?.match), authority: rewrite.host ?? flow.authority };
  }

  private arrive(flow: Flow, place: Place, cluster: Cluster | undefined): void {
    const { gateway, waypoint } = place;
    if (flow.hops.length >= LONGEST) return this.lost(flow, place.service.hostname, place.port, 'it goes in circles', undefined);
    if (gateway !== undefined) return this.onward(flow, gateway, place, cluster);
    const usesWaypoint = flow.plane === 'gateway' && waypoint !== undefined && place.service.manifest.labels['istio.io/ingress-use-waypoint'] === 'true';
    if (usesWaypoint) return this.atWaypoint(flow, waypoint, place.service, place.port);
    this.deliver(flow, place, cluster);
  }

  /** On to another gateway, which decides and routes again. */
  private onward(flow: Flow, gateway: OnwardGateway, place: Place, cluster: Cluster | undefined): void {
    // Gateways take mutual TLS only where their servers are told to, so that it has to be asked for.
    const mutual = cluster?.tls === 'mtls';
    const security = mutual ? TrafficSecurity.MUTUAL_TLS : cluster?.tls === 'tls' ? TrafficSecurity.TLS : flow.sni === undefined ? TrafficSecurity.PLAINTEXT : TrafficSecurity.CLIENT_TLS;
    const sni = cluster?.tls === 'mtls' || cluster?.tls === 'tls'
      ? cluster.policy.tls?.text('sni') || `outbound_.${cluster.port}_.${cluster.subset}_.${cluster.host}`
      : flow.sni;
    const { sni: _sni, ...rest } = flow;
    const here: Flow = { ...rest, ...(sni === undefined ? {} : { sni }), mutual: flow.mutual && mutual };
    // Servers of gateways name ports of the Service, or those of the proxies themselves.
    const port = this.tools.simulator.gateway(gateway.proxy).groups.has(place.port) ? place.port : (place.servers[0]?.port ?? place.port);
    this.atGateway(here, gateway, port, flow.plane === 'gateway' ? 'gateway' : 'egress gateway', sni !== undefined, security);
  }

  private deliver(flow: Flow, place: Place, cluster: Cluster | undefined): void {
    const results = place.servers.map((server) => this.serve(flow, place, server, cluster));
    const [first] = results;
    const all = (decision: TrafficDecision) => results.every((one) => one.decision === decision);
    if (results.length === 1 || all(first.decision)) {
      this.destinations.push(results.length === 1 ? first : { ...first, policies: [...new Set(results.flatMap(({ policies }) => policies))].sort() });
      return;
    }
    const refusing = results.filter(({ decision }) => decision !== TrafficDecision.ALLOW);
    this.destinations.push({
      ...refusing[0],
      decision: TrafficDecision.PARTIAL,
      mutualTls: results.every(({ mutualTls }) => mutualTls),
      problem: `workloads behind ${place.service.hostname} differ: ${refusing.map(({ hops }) => hops[hops.length - 1].name).join(', ')} ${refusing.length === 1 ? 'refuses' : 'refuse'} it`,
    });
  }

  private serve(flow: Flow, place: Place, server: Server, cluster: Cluster | undefined): TrafficDestination {
    const kind = server.plane === 'none' ? 'workload' : server.plane === 'ambient' ? 'ztunnel' : 'sidecar';
    const asked = this.tools.serverSide.security(flow, server, cluster);
    const security = asked === TrafficSecurity.PLAINTEXT && flow.sni !== undefined ? TrafficSecurity.CLIENT_TLS : asked;
    if (security === undefined) {
      const problem = `${server.name} has no proxy that takes the mutual TLS that is asked for`;
      this.note(`${kind} ${server.name}`, 'mutual TLS', problem);
      return destinationOf(
        flow, place, { decision: TrafficDecision.UNREACHABLE, security: TrafficSecurity.PLAINTEXT, problem, ...(flow.http ? { status: 503 } : {}) },
      );
    }
    const verdict = this.decide({ proxy: kind, name: server.name }, server.subject, server.port, security, flow);
    return destinationOf({ ...flow, hops: [...flow.hops, hopOf(kind, server.name, security, flow, verdict)] }, place, {
      decision: verdict.allowed ? TrafficDecision.ALLOW : TrafficDecision.DENY,
      security,
      layer: server.subject === undefined ? undefined : verdict.layer,
      policies: verdict.policies,
      status: verdict.status,
    });
  }

  /** Out of the mesh, to where the client sent it. */
  private outside(flow: Flow, host: string, port: number): void {
    const security = flow.sni === undefined ? TrafficSecurity.PLAINTEXT : TrafficSecurity.CLIENT_TLS;
    const place = { meaning: { service: '(passthrough)' }, port, service: { hostname: host } };
    this.destinations.push(destinationOf({ ...flow, hops: [...flow.hops, { proxy: 'workload', name: host, security }] }, place, { decision: TrafficDecision.ALLOW, security }));
  }

  private lost(flow: Flow, host: string, port: number, problem: string, status: number | undefined): void {
    const place = { meaning: { service: this.tools.places.nameOf(host) }, port, service: { hostname: host } };
    const security = TrafficSecurity.PLAINTEXT;
    this.destinations.push(
      destinationOf(flow, place, { decision: TrafficDecision.UNREACHABLE, security, problem, ...(status === undefined ? {} : { status }) }),
    );
  }

  /** Refused on the way. */
  private stop(flow: Flow, host: string, port: number, verdict: Verdict): void {
    this.stopped ??= { verdict, hops: flow.hops };
    const place = {
      meaning: {
        service: this.tools.places.nameOf(
          this.tools.names.resolve(host, this.request.client.namespace) ?? host,
        ),
      }, port, service: { hostname: host },
    };
    const { layer, policies, status } = verdict;
    const { security } = flow.hops[flow.hops.length - 1];
    this.destinations.push(
      destinationOf(flow, place, { decision: TrafficDecision.DENY, security, layer, policies, ...(status === undefined ? {} : { status }) }),
    );
  }

  private decide(at: { readonly proxy: string; readonly name: string }, subject: Server['subject'], port: number, security: TrafficSecurity, flow: Flow): Verdict {
    const verdict = this.tools.serverSide.decide(subject, port, security, flow, this.request);
    if (this.steps !== undefined) this.steps.push(...this.tools.serverSide.explain(`${at.proxy} ${at.name}`, subject, port, security, flow, this.request));
    this.tools.coverage.decided(verdict.decision);
    return verdict;
  }

  private note(hop: string, stage: string, message: string): void {
    this.steps?.push(stepAt(hop, { stage, taken: true, message }));
  }
}

function catalogOf(simulator: Simulator, proxy: Proxy): ClusterCatalog {
  return proxy.type === 'router' ? simulator.gateway(proxy).clusters : simulator.sidecar(proxy).clusters;
}
