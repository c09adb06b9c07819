import { Chart, Duration } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import {
  AccessLogging, AuthorizationPolicy, CanaryRoute, ControlPlane, Dialect, EgressHost, ExternalService, Gateway, GatewayWorkload,
  HeaderMatch, HttpRoute, IMesh, Listener, Mesh, MeshNamespace, MeshService, MutualTls, Operation, OutboundTraffic, PathMatch,
  Peer, ServicePort, SidecarScope, WorkloadTarget,
} from '../../src';
import { BOOKINFO_PORT, BookinfoWorkload } from './workload';

const HOST = 'bookinfo.example.com';

/** Istio's Bookinfo, with the mesh and the gateway that it needs; written in one dialect. */
export class Bookinfo extends Construct {
  private readonly mesh: IMesh;
  private readonly gateway: Gateway;
  private readonly shop: Chart;

  constructor(scope: Construct, id: string, dialect: Dialect) {
    super(scope, id);

    // What a platform team owns: the mesh, and where traffic comes in.
    const platform = new Chart(this, 'platform', { namespace: 'istio-system' });
    this.mesh = new Mesh(platform, 'mesh', {
      stage: id,
      dialect,
      mutualTls: MutualTls.STRICT,
      outboundTraffic: OutboundTraffic.REGISTRY_ONLY,
      accessLogging: AccessLogging.toStdout(),
      controlPlane: ControlPlane.helm({ holdApplicationUntilProxyStarts: true }),
    });
    const ingress = new Chart(this, 'ingress', { namespace: 'istio-ingress' });
    new MeshNamespace(ingress, 'istio-ingress', { mesh: this.mesh });
    this.gateway = new Gateway(ingress, 'public', {
      mesh: this.mesh,
      listeners: [
        Listener.httpsRedirect({ hosts: [HOST] }),
        Listener.https({ hosts: [HOST], credentialName: 'bookinfo-cert' }),
      ],
      workload: GatewayWorkload.dedicated(),
    });

    // What the team of Bookinfo owns: its namespace and all that is in it.
    this.shop = new Chart(this, 'bookinfo', { namespace: 'bookinfo' });
    new MeshNamespace(this.shop, 'bookinfo', { mesh: this.mesh });
    const productpage = this.service('productpage', ['v1'], { scratch: ['/tmp'] });
    const details = this.service('details', ['v1'], { env: { ENABLE_EXTERNAL_BOOK_SERVICE: kplus.EnvValue.fromValue('true') } });
    const reviews = this.service('reviews', ['v1', 'v2', 'v3'], {
      env: { LOG_DIR: kplus.EnvValue.fromValue('/tmp/logs') },
      scratch: ['/tmp', '/opt/ibm/wlp/output'],
    });
    const ratings = this.service('ratings', ['v1']);
    // The details service asks for more about a book, in TLS of its own: the mesh lets it through by server name.
    const books = new ExternalService(this.shop, 'google-books', {
      mesh: this.mesh,
      hosts: ['www.googleapis.com'],
      ports: [ServicePort.tls(443)],
    });

    this.routes(productpage, reviews);
    this.policies(productpage, details, reviews, ratings);
    this.scopes(productpage, details, reviews, ratings, books);
  }

  /** A service, its identity and its versions. */
  private service(name: string, versions: string[], options: { env?: { [name: string]: kplus.EnvValue }; scratch?: string[] } = {}): MeshService {
    const serviceAccount = new kplus.ServiceAccount(this.shop, `${name}-account`, { metadata: { name: `bookinfo-${name}` } });
    const service = new MeshService(this.shop, name, {
      mesh: this.mesh,
      ports: [ServicePort.http(BOOKINFO_PORT)],
      selector: { app: name },
      serviceAccount: serviceAccount.name,
    });
    for (const version of versions) {
      service.addVersion(version, { workload: new BookinfoWorkload(this.shop, `${name}-${version}`, { app: name, version, serviceAccount, ...options }) });
    }
    return service;
  }

  private routes(productpage: MeshService, reviews: MeshService): void {
    new HttpRoute(this.shop, 'bookinfo-pages', {
      mesh: this.mesh,
      gateways: [this.gateway],
      hosts: [HOST],
      rules: [{
        matches: [
          { path: PathMatch.exact('/productpage') },
          { path: PathMatch.prefix('/static') },
          { path: PathMatch.exact('/login') },
          { path: PathMatch.exact('/logout') },
          { path: PathMatch.prefix('/api/v1/products') },
        ],
        to: productpage,
        timeout: Duration.seconds(10),
      }],
    });

    // v1 gets no traffic any more and is there to go back to; v3 is tried on a tenth of all, and on all that jason does.
    new CanaryRoute(this.shop, 'reviews-canary', {
      service: reviews,
      stable: 'v2',
      canary: 'v3',
      weight: 10,
      preview: [HeaderMatch.exact('end-user', 'jason')],
    });
    reviews.addTrafficPolicy({
      connectionPool: { http1MaxPendingRequests: 64, maxRequests: 128 },
      outlierDetection: { consecutive5xxErrors: 5, interval: Duration.seconds(30), baseEjectionTime: Duration.minutes(1), maxEjectionPercent: 50 },
    });
  }

  /** Who may call whom, and what for; nothing else gets through. */
  private policies(productpage: MeshService, details: MeshService, reviews: MeshService, ratings: MeshService): void {
    AuthorizationPolicy.allowNothing(this.shop, 'default-deny', { mesh: this.mesh });
    this.allow(productpage, Peer.gateway(this.gateway), {
      methods: ['GET', 'POST'],
      paths: ['/productpage', '/static/*', '/login', '/logout', '/api/v1/products', '/api/v1/products/*'],
    });
    this.allow(details, Peer.service(productpage), { methods: ['GET'], paths: ['/details/*'] });
    this.allow(reviews, Peer.service(productpage), { methods: ['GET'], paths: ['/reviews/*'] });
    this.allow(ratings, Peer.service(reviews), { methods: ['GET'], paths: ['/ratings/*'] });
  }

  private allow(target: MeshService, from: Peer, to: Operation): void {
    new AuthorizationPolicy(this.shop, `allow-${target.serviceName}`, {
      mesh: this.mesh,
      name: target.serviceName,
      target: WorkloadTarget.service(target),
      rules: [{ from: [from], to: [to] }],
    });
  }

  /** What each proxy knows of the mesh: the control plane's namespace, and what its workload calls. */
  private scopes(productpage: MeshService, details: MeshService, reviews: MeshService, ratings: MeshService, books: ExternalService): void {
    const controlPlane = EgressHost.namespace('istio-system');
    // For who calls nobody, as the ratings service.
    new SidecarScope(this.shop, 'default', { mesh: this.mesh, egress: [controlPlane] });
    const calls: Array<[MeshService, EgressHost[]]> = [
      [productpage, [EgressHost.service(details), EgressHost.service(reviews)]],
      [reviews, [EgressHost.service(ratings)]],
      [details, [EgressHost.service(books)]],
    ];
    for (const [service, egress] of calls) {
      new SidecarScope(this.shop, `${service.serviceName}-scope`, {
        mesh: this.mesh,
        name: service.serviceName,
        target: WorkloadTarget.service(service),
        egress: [controlPlane, ...egress],
      });
    }
  }
}
