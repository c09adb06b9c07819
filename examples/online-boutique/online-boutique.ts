import { Chart, Duration } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import {
  AccessLogging, AuthorizationPolicy, AuthorizationRule, ControlPlane, Dialect, EgressHost, Gateway, GatewayWorkload, IMesh,
  Listener, Mesh, MeshNamespace, MeshService, MutualTls, OutboundTraffic, PathMatch, Peer, RetryPolicy, ServicePort,
  SidecarScope, TrafficPolicy, WorkloadTarget,
} from '../../src';
import { BoutiqueWorkload } from './boutique-workload';
import { CATALOGUE } from './catalogue';

const HOST = 'boutique.example.com';
const REDIS_PORT = 6379;

/** What every caller of a gRPC service keeps to: limits that protect the service, and endpoints that fail are left out. */
const BREAKER: TrafficPolicy = {
  connectionPool: { connectTimeout: Duration.seconds(2), maxConnections: 100, maxRequests: 200, maxRequestsPerConnection: 1000, maxRetries: 10 },
  outlierDetection: { consecutive5xxErrors: 5, interval: Duration.seconds(10), baseEjectionTime: Duration.seconds(30), maxEjectionPercent: 50 },
};

/** Longest time of a call and of each of its tries, of which there are three at most. */
interface TimeLimit {
  readonly call: Duration;
  readonly try: Duration;
}

const TIME_LIMIT: TimeLimit = { call: Duration.seconds(5), try: Duration.millis(1500) };

/** Where another limit holds: a page can do without these two, and an order takes its time. */
const TIME_LIMITS: { [name: string]: TimeLimit } = {
  adservice: { call: Duration.seconds(1), try: Duration.millis(300) },
  recommendationservice: { call: Duration.seconds(2), try: Duration.millis(600) },
  checkoutservice: { call: Duration.seconds(20), try: Duration.seconds(20) },
};

/** What may not be done twice: these charge cards, send parcels and letters, or call someone who does. */
const NOT_REPEATABLE = ['checkoutservice', 'paymentservice', 'shippingservice', 'emailservice'];

/** Google's Online Boutique: eleven services, who calls whom among them, and how they bear it when one of them fails. */
export class OnlineBoutique extends Construct {
  private readonly mesh: IMesh;
  private readonly gateway: Gateway;
  private readonly shop: Chart;
  private readonly services = new Map<string, MeshService>();

  constructor(scope: Construct, id: string, dialect: Dialect) {
    super(scope, id);
    const platform = new Chart(this, 'platform', { namespace: 'istio-system' });
    this.mesh = new Mesh(platform, 'mesh', {
      stage: id,
      dialect,
      trustDomain: 'boutique.example.com',
      mutualTls: MutualTls.STRICT,
      outboundTraffic: OutboundTraffic.REGISTRY_ONLY,
      accessLogging: AccessLogging.toStdout(),
      controlPlane: ControlPlane.helm({ holdApplicationUntilProxyStarts: true }),
    });
    const ingress = new Chart(this, 'ingress', { namespace: 'istio-ingress' });
    new MeshNamespace(ingress, 'istio-ingress', { mesh: this.mesh });
    this.gateway = new Gateway(ingress, 'boutique-gateway', {
      mesh: this.mesh,
      listeners: [
        Listener.httpsRedirect({ hosts: [HOST] }),
        Listener.https({ hosts: [HOST], credentialName: 'boutique-cert' }),
      ],
      workload: GatewayWorkload.dedicated(),
    });

    this.shop = new Chart(this, 'boutique', { namespace: 'boutique' });
    new MeshNamespace(this.shop, 'boutique', { mesh: this.mesh });
    for (const [name, { ports }] of Object.entries(CATALOGUE)) {
      const workload = new BoutiqueWorkload(this.shop, `${name}-workload`, name, CATALOGUE[name]);
      // The load generator only calls: it is a workload, and no service.
      if (ports.length > 0) this.services.set(name, new MeshService(this.shop, name, { mesh: this.mesh, workload, ports, selector: { app: name } }));
    }
    this.services.set('redis-cart', this.redis());

    this.gateway.route(HOST, { path: PathMatch.prefix('/'), to: this.service('frontend'), timeout: Duration.seconds(30) });
    this.resilience(dialect);
    this.policies();
    this.scopes();
  }

  private service(name: string): MeshService {
    return this.services.get(name)!;
  }

  /** The store of the carts. */
  private redis(): MeshService {
    const workload = new BoutiqueWorkload(this.shop, 'redis-workload', 'redis-cart', {
      ports: [ServicePort.redis(REDIS_PORT)],
      image: 'redis:7.4-alpine',
      cpu: [70, 125],
      memory: [200, 256],
    });
    workload.container.mount('/data', kplus.Volume.fromEmptyDir(workload, 'Data', 'redis-data'));
    return new MeshService(this.shop, 'redis-cart', { mesh: this.mesh, workload, ports: [ServicePort.redis(REDIS_PORT)], selector: { app: 'redis-cart' } });
  }

  /** How callers treat the gRPC services: time limits, retries, circuit breakers. */
  private resilience(dialect: Dialect): void {
    for (const [name, { grpcService }] of Object.entries(CATALOGUE)) {
      if (grpcService === undefined) continue;
      const service = this.service(name);
      service.addTrafficPolicy(BREAKER);
      const limit = TIME_LIMITS[name] ?? TIME_LIMIT;
      service.route({ to: service, timeout: limit.call, retries: this.retries(name, limit, dialect) });
    }
    this.service('redis-cart').addTrafficPolicy({ connectionPool: { maxConnections: 50, connectTimeout: Duration.seconds(1) } });
  }

  /** The Gateway API's standard channel has no words for retries: what is written there has Istio's own, two for what was not worked on. */
  private retries(name: string, limit: TimeLimit, dialect: Dialect): RetryPolicy | undefined {
    if (dialect === Dialect.GATEWAY_API) return undefined;
    if (NOT_REPEATABLE.includes(name)) return { attempts: 0 };
    return { attempts: 2, perTryTimeout: limit.try, on: ['connect-failure', 'refused-stream', 'unavailable', 'resource-exhausted'] };
  }

  /** Who may call whom, method by method. */
  private policies(): void {
    AuthorizationPolicy.allowNothing(this.shop, 'default-deny', { mesh: this.mesh });
    this.allow('frontend', [
      { from: [Peer.gateway(this.gateway), Peer.serviceAccount('boutique', 'loadgenerator')], to: [{ methods: ['GET', 'HEAD', 'POST'] }] },
    ]);
    for (const [name, { grpcService, methodsOf }] of Object.entries(CATALOGUE)) {
      if (!methodsOf) continue;
      this.allow(name, Object.entries(methodsOf).map(([caller, methods]) => ({
        from: [Peer.service(this.service(caller))],
        to: [{ methods: ['POST'], paths: methods.map((method) => `/${grpcService}/${method}`) }],
      })));
    }
    // Redis speaks no HTTP: a policy can look at who calls and at the port, and at nothing else.
    this.allow('redis-cart', [{ from: [Peer.service(this.service('cartservice'))], to: [{ ports: [REDIS_PORT] }] }]);
  }

  private allow(name: string, rules: AuthorizationRule[]): void {
    new AuthorizationPolicy(this.shop, `allow-${name}`, { mesh: this.mesh, name, target: WorkloadTarget.service(this.service(name)), rules });
  }

  /** What each proxy knows: whom its workload calls, by the addresses that it is told. */
  private scopes(): void {
    const controlPlane = EgressHost.namespace('istio-system');
    new SidecarScope(this.shop, 'default', { mesh: this.mesh, egress: [controlPlane] });
    for (const [name, { calls }] of Object.entries(CATALOGUE)) {
      if (!calls) continue;
      const called = Object.values(calls).map((address) => this.service(address.split(':')[0]));
      new SidecarScope(this.shop, `${name}-scope`, {
        mesh: this.mesh,
        name,
        target: WorkloadTarget.labels({ app: name }),
        egress: [controlPlane, ...called.map((service) => EgressHost.service(service))],
      });
    }
  }
}
