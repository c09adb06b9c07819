import { Chart, Duration } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import {
  AccessLogging, AuthorizationPolicy, CanaryRoute, ControlPlane, Dialect, EgressHost, Gateway, GatewayWorkload, HeaderMatch,
  HttpRoute, IMesh, Listener, Mesh, MeshNamespace, MeshService, MutualTls, Operation, OutboundTraffic, PathMatch, Peer,
  ServicePort, SidecarScope, VmProbe, VmWorkloadGroup, WorkloadTarget,
} from '../../src';
import { BOOKINFO_PORT, BookinfoWorkload, BookinfoWorkloadProps } from './workload';

const HOST = 'bookinfo.example.com';
const MYSQL_PORT = 3306;

/** Address of the load balancer in front of the gateway `machines`: machines reach the control plane by it. */
const MACHINES_GATEWAY_ADDRESS = '192.0.2.10';

/** The port on which the control plane serves configuration and signs certificates, as istiod's Service has it. */
const ISTIOD = ServicePort.https(15012, { name: 'https-dns' });

type WorkloadOptions = Pick<BookinfoWorkloadProps, 'env' | 'scratch' | 'flavour'>;

/** Bookinfo, whose ratings are kept by MySQL on virtual machines. */
export class BookinfoOnVm extends Construct {
  private readonly mesh: IMesh;
  private readonly gateway: Gateway;
  private readonly shop: Chart;

  constructor(scope: Construct, id: string, dialect: Dialect) {
    super(scope, id);
    const platform = new Chart(this, 'platform', { namespace: 'istio-system' });
    this.mesh = new Mesh(platform, 'mesh', {
      stage: id,
      dialect,
      mutualTls: MutualTls.STRICT,
      outboundTraffic: OutboundTraffic.REGISTRY_ONLY,
      accessLogging: AccessLogging.toStdout(),
      controlPlane: ControlPlane.helm({ holdApplicationUntilProxyStarts: true }),
    });
    this.openControlPlane(platform);
    const ingress = new Chart(this, 'ingress', { namespace: 'istio-ingress' });
    new MeshNamespace(ingress, 'istio-ingress', { mesh: this.mesh });
    this.gateway = new Gateway(ingress, 'public', {
      mesh: this.mesh,
      listeners: [Listener.httpsRedirect({ hosts: [HOST] }), Listener.https({ hosts: [HOST], credentialName: 'bookinfo-cert' })],
      workload: GatewayWorkload.dedicated(),
    });

    this.shop = new Chart(this, 'bookinfo', { namespace: 'bookinfo' });
    new MeshNamespace(this.shop, 'bookinfo', { mesh: this.mesh });
    const mysql = this.database();
    const productpage = this.service('productpage', { v1: { scratch: ['/tmp'] } });
    const details = this.service('details', { v1: {} });
    const reviews = this.service('reviews', {
      v3: { env: { LOG_DIR: kplus.EnvValue.fromValue('/tmp/logs') }, scratch: ['/tmp', '/opt/ibm/wlp/output'] },
    });
    const ratings = this.service('ratings', { v1: {}, v2: { flavour: 'mysqldb', env: this.databaseSettings(mysql) } });

    new HttpRoute(this.shop, 'bookinfo-pages', {
      mesh: this.mesh,
      gateways: [this.gateway],
      hosts: [HOST],
      rules: [{
        matches: ['/productpage', '/static', '/login', '/logout', '/api/v1/products'].map((path) => ({ path: PathMatch.prefix(path) })),
        to: productpage,
      }],
    });
    // v1 has its ratings in itself; v2 asks the database, and gets a fifth of the calls so far.
    new CanaryRoute(this.shop, 'ratings-canary', {
      service: ratings,
      stable: 'v1',
      canary: 'v2',
      steps: [5, 20, 50, 100],
      step: 1,
      preview: [HeaderMatch.exact('end-user', 'jason')],
    });
    mysql.service.addTrafficPolicy({ connectionPool: { maxConnections: 40, connectTimeout: Duration.seconds(2) } });
    this.policies({ productpage, details, reviews, ratings, mysql });
    this.scopes({ productpage, details, reviews, ratings, mysql });
  }

  /** Lets machines reach the control plane: their TLS goes through to it, by the name they ask for. */
  private openControlPlane(platform: Chart): void {
    const istiod = new MeshService(platform, 'istiod', { mesh: this.mesh, host: 'istiod', ports: [ISTIOD] });
    const machines = new Gateway(platform, 'machines', {
      mesh: this.mesh,
      listeners: [Listener.tlsPassthrough({ port: ISTIOD.number, hosts: ['istiod.istio-system.svc'] })],
      workload: GatewayWorkload.dedicated(),
    });
    machines.routeTls('istiod.istio-system.svc', istiod);
  }

  /**
   * The machines of the database, in the network of the cluster. They register themselves when they start, and get
   * connections while MySQL answers on them.
   */
  private database(): VmWorkloadGroup {
    return new VmWorkloadGroup(this.shop, 'mysqldb', {
      mesh: this.mesh,
      controlPlaneAddress: MACHINES_GATEWAY_ADDRESS,
      ports: [ServicePort.mysql(MYSQL_PORT)],
      serviceAccount: 'bookinfo-mysqldb',
      probe: VmProbe.tcp(MYSQL_PORT, { initialDelay: Duration.seconds(10), period: Duration.seconds(5), failureThreshold: 3 }),
    });
  }

  /** What ratings has to know of the database; the password is a Secret that somebody else makes. */
  private databaseSettings(mysql: VmWorkloadGroup): { [name: string]: kplus.EnvValue } {
    const secret = kplus.Secret.fromSecretName(this.shop, 'credentials', 'mysqldb-credentials');
    return {
      DB_TYPE: kplus.EnvValue.fromValue('mysql'),
      MYSQL_DB_HOST: kplus.EnvValue.fromValue(mysql.service.hostname),
      MYSQL_DB_PORT: kplus.EnvValue.fromValue(String(MYSQL_PORT)),
      MYSQL_DB_USER: kplus.EnvValue.fromSecretValue({ secret, key: 'user' }),
      MYSQL_DB_PASSWORD: kplus.EnvValue.fromSecretValue({ secret, key: 'password' }),
    };
  }

  /** A service, its identity and its versions. */
  private service(name: string, versions: { [version: string]: WorkloadOptions }): MeshService {
    const serviceAccount = new kplus.ServiceAccount(this.shop, `${name}-account`, { metadata: { name: `bookinfo-${name}` } });
    const service = new MeshService(this.shop, name, {
      mesh: this.mesh,
      ports: [ServicePort.http(BOOKINFO_PORT)],
      selector: { app: name },
      serviceAccount: serviceAccount.name,
    });
    for (const [version, options] of Object.entries(versions)) {
      service.addVersion(version, { workload: new BookinfoWorkload(this.shop, `${name}-${version}`, { app: name, version, serviceAccount, ...options }) });
    }
    return service;
  }

  /** Who may call whom, and what for; nothing else gets through. */
  private policies({ productpage, details, reviews, ratings, mysql }: Parts): void {
    AuthorizationPolicy.allowNothing(this.shop, 'default-deny', { mesh: this.mesh });
    this.allow(productpage, Peer.gateway(this.gateway), { methods: ['GET', 'POST'] });
    this.allow(details, Peer.service(productpage), { methods: ['GET'], paths: ['/details/*'] });
    this.allow(reviews, Peer.service(productpage), { methods: ['GET'], paths: ['/reviews/*'] });
    this.allow(ratings, Peer.service(reviews), { methods: ['GET'], paths: ['/ratings/*'] });
    // On the machine itself, as on any workload; MySQL is no HTTP, so that who calls and the port are all there is to look at.
    this.allow(mysql.service, Peer.service(ratings), { ports: [MYSQL_PORT] });
  }

  private allow(target: MeshService, from: Peer, to: Operation): void {
    new AuthorizationPolicy(this.shop, `allow-${target.serviceName}`, {
      mesh: this.mesh,
      name: target.serviceName,
      target: WorkloadTarget.service(target),
      rules: [{ from: [from], to: [to] }],
    });
  }

  /** What each proxy knows of the mesh. The machines call nobody but the control plane. */
  private scopes({ productpage, details, reviews, ratings, mysql }: Parts): void {
    const controlPlane = EgressHost.namespace('istio-system');
    new SidecarScope(this.shop, 'default', { mesh: this.mesh, egress: [controlPlane] });
    const calls: Array<[MeshService, MeshService[]]> = [
      [productpage, [details, reviews]],
      [reviews, [ratings]],
      [ratings, [mysql.service]],
    ];
    for (const [caller, called] of calls) {
      new SidecarScope(this.shop, `${caller.serviceName}-scope`, {
        mesh: this.mesh,
        name: caller.serviceName,
        target: WorkloadTarget.service(caller),
        egress: [controlPlane, ...called.map((service) => EgressHost.service(service))],
      });
    }
  }
}

/** What Bookinfo is made of. */
interface Parts {
  readonly productpage: MeshService;
  readonly details: MeshService;
  readonly reviews: MeshService;
  readonly ratings: MeshService;
  readonly mysql: VmWorkloadGroup;
}
