import { Chart, Duration } from 'cdk8s';
import * as kplus from 'cdk8s-plus-27';
import { Construct } from 'constructs';
import {
  AccessLogging, AuthorizationPolicy, Authorizer, ControlPlane, Dialect, EgressHost, ExternalAuthz, ExternalService, Gateway,
  GatewayWorkload, IMesh, Listener, Mesh, MeshNamespace, MeshService, MutualTls, Operation, OutboundTraffic, PathMatch, Peer,
  ServicePort, SidecarScope, WorkloadTarget,
} from '../../src';
import { OAUTH2_PROXY_PORT, OAuth2Proxy } from './oauth2-proxy';
import { Opa, OPA_PORT } from './opa';

const HOST = 'shop.example.com';
const IDENTITY_PROVIDER = 'login.example.com';
const CLIENT_ID = 'shop';
const SHOP_PORT = 8080;

/**
 * A shop about which others decide: OAuth2 Proxy at the gateway, for everyone who comes in, and Open Policy Agent before its
 * back office.
 */
export class AuthorizedShop extends Construct {
  private readonly mesh: IMesh;
  private readonly gateway: Gateway;
  private readonly identityProvider: ExternalService;

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
    const ingress = this.namespace('istio-ingress');
    this.gateway = new Gateway(ingress, 'public', {
      mesh: this.mesh,
      listeners: [Listener.httpsRedirect({ hosts: [HOST] }), Listener.https({ hosts: [HOST], credentialName: 'shop-cert' })],
      workload: GatewayWorkload.dedicated(),
    });
    // OAuth2 Proxy asks it for users, OPA for the keys that it signs with.
    this.identityProvider = new ExternalService(platform, 'identity-provider', {
      mesh: this.mesh,
      hosts: [IDENTITY_PROVIDER],
      ports: [ServicePort.https(443)],
      visibleTo: ['oauth2-proxy', 'opa'],
    });
    const shop = this.shop();
    const login = this.login(ingress);
    this.backOffice(shop);

    this.gateway.route(HOST, { path: PathMatch.prefix('/oauth2'), to: login });
    this.gateway.route(HOST, { path: PathMatch.prefix('/'), to: shop, timeout: Duration.seconds(15) });
  }

  /** The shop, and who may call it: the gateway. */
  private shop(): MeshService {
    const chart = this.namespace('shop');
    const labels = { app: 'shop' };
    const workload = new kplus.Deployment(chart, 'deployment', {
      metadata: { name: 'shop', labels },
      podMetadata: { labels },
      select: false,
      replicas: 2,
      serviceAccount: new kplus.ServiceAccount(chart, 'account', { metadata: { name: 'shop' } }),
    });
    workload.select(kplus.LabelSelector.of({ labels }));
    workload.addContainer({
      name: 'shop',
      image: 'mccutchen/go-httpbin:v2.15.0',
      ports: [{ name: 'http', number: SHOP_PORT }],
      readiness: kplus.Probe.fromHttpGet('/status/200', { port: SHOP_PORT }),
      resources: { cpu: { request: kplus.Cpu.millis(50) }, memory: {} },
      securityContext: { user: 1000 },
    });
    const shop = new MeshService(chart, 'shop', { mesh: this.mesh, workload, selector: labels });
    this.allow(chart, shop, Peer.gateway(this.gateway), { methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'] });
    return shop;
  }

  /** Everyone who comes in has logged in; OAuth2 Proxy's own pages, which do that, are left out. */
  private login(ingress: Chart): MeshService {
    const chart = this.namespace('oauth2-proxy');
    const workload = new OAuth2Proxy(chart, 'workload', { host: HOST, identityProvider: IDENTITY_PROVIDER, clientId: CLIENT_ID });
    const login = new MeshService(chart, 'oauth2-proxy', { mesh: this.mesh, workload, selector: { app: 'oauth2-proxy' } });
    new ExternalAuthz(ingress, 'login', {
      mesh: this.mesh,
      authorizer: Authorizer.oauth2Proxy({ service: login, port: OAUTH2_PROXY_PORT, timeout: Duration.seconds(5) }),
      // Port 80 only sends to https, which nobody needs to log in for.
      protect: [{ target: WorkloadTarget.proxiesOf(this.gateway), to: [{ ports: [443], notPaths: ['/oauth2/*'] }] }],
    });
    // It is asked on behalf of any request, with that request's method and path.
    this.allow(chart, login, Peer.gateway(this.gateway), { ports: [OAUTH2_PROXY_PORT] });
    this.calls(chart, login, [EgressHost.service(this.identityProvider)]);
    return login;
  }

  /** OPA decides about the back office; the shop's own proxies ask it. */
  private backOffice(shop: MeshService): void {
    const chart = this.namespace('opa');
    const workload = new Opa(chart, 'workload', { identityProvider: IDENTITY_PROVIDER, audience: CLIENT_ID });
    const opa = new MeshService(chart, 'opa', { mesh: this.mesh, workload, selector: { app: 'opa' } });
    new ExternalAuthz(Chart.of(shop), 'back-office', {
      mesh: this.mesh,
      authorizer: Authorizer.opa({ service: opa, port: OPA_PORT, timeout: Duration.seconds(1) }),
      protect: [{ target: WorkloadTarget.service(shop), to: [{ paths: ['/admin', '/admin/*'] }] }],
    });
    this.allow(chart, opa, Peer.service(shop), { methods: ['POST'], paths: ['/envoy.service.auth.v3.Authorization/Check'] });
    // A proxy asks only authorizers that it knows: without OPA in its scope, everything of the back office would be denied.
    this.calls(Chart.of(shop), shop, [EgressHost.service(opa)]);
    this.calls(chart, opa, [EgressHost.service(this.identityProvider)]);
  }

  /** A namespace of the mesh in which nothing is allowed that is not said, and proxies know nothing but the control plane. */
  private namespace(name: string): Chart {
    const chart = new Chart(this, name, { namespace: name });
    new MeshNamespace(chart, 'namespace', { mesh: this.mesh, name });
    if (name === 'istio-ingress') return chart;
    AuthorizationPolicy.allowNothing(chart, 'default-deny', { mesh: this.mesh });
    new SidecarScope(chart, 'default', { mesh: this.mesh, egress: [EgressHost.namespace('istio-system')] });
    return chart;
  }

  private allow(chart: Chart, target: MeshService, from: Peer, to: Operation): void {
    new AuthorizationPolicy(chart, `allow-${target.serviceName}`, {
      mesh: this.mesh,
      name: target.serviceName,
      target: WorkloadTarget.service(target),
      rules: [{ from: [from], to: [to] }],
    });
  }

  private calls(chart: Chart, caller: MeshService, egress: EgressHost[]): void {
    new SidecarScope(chart, `${caller.serviceName}-scope`, {
      mesh: this.mesh,
      name: caller.serviceName,
      target: WorkloadTarget.service(caller),
      egress: [EgressHost.namespace('istio-system'), ...egress],
    });
  }
}
