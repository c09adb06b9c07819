import { Chart } from 'cdk8s';
import {
  AuthorizationPolicy, ClientTls, Dialect, EgressGateway, EgressGatewayProps, ExternalService, ExternalServiceProps, GatewayServiceType,
  GatewayWorkload, Mesh, MeshService, OutboundTraffic, Peer, Resolution, ServicePort, WorkloadTarget,
} from '../../../src';
import { MeshSimulator, TrafficOutcome } from '../../../src/testing';
import { DIALECTS, findingsOf, messageOf, Stage, stage, yamlOf } from '../stage';

interface Setting extends Stage {
  readonly edge: Chart;
  readonly egress: EgressGateway;
  readonly web: MeshService;
}

function setting(dialect: Dialect, props: Partial<EgressGatewayProps> = {}): Setting {
  const base = stage({ dialect, outboundTraffic: OutboundTraffic.REGISTRY_ONLY });
  const edge = new Chart(base.app, 'edge', { namespace: 'istio-egress' });
  const egress = new EgressGateway(edge, 'egress', { mesh: base.mesh, ...props });
  const web = new MeshService(base.shop, 'web', { mesh: base.mesh, ports: [ServicePort.http(8080)], serviceAccount: 'web' });
  return { ...base, edge, egress, web };
}

function external({ shop, mesh }: Setting, id: string, props: Partial<ExternalServiceProps>): ExternalService {
  return new ExternalService(shop, id, { mesh, hosts: [`${id}.example.org`], ports: [ServicePort.https(443)], ...props });
}

/** Each proxy on the way, with how the connection to it is secured. */
function way(outcome: TrafficOutcome): string[] {
  return [outcome.decision, ...outcome.hops.map(({ proxy, name, security }) => `${proxy} ${name} ${security}`)];
}

describe.each(DIALECTS)('an egress gateway (%s)', (dialect) => {
  const gateway = dialect === Dialect.ISTIO ? 'istio-egress/egress' : 'istio-egress/egress-istio';

  function whole(): Setting & { readonly services: ExternalService[] } {
    const where = setting(dialect);
    const bank = external(where, 'bank', { ports: [ServicePort.http(80), ServicePort.https(443)] });
    const cdn = external(where, 'cdn', { hosts: ['*.cdn.example'], ports: [ServicePort.tls(443)], resolution: Resolution.DYNAMIC_DNS });
    const ledger = external(where, 'ledger', { ports: [ServicePort.tcp(7000)] });
    const services = [bank, cdn, ledger];
    for (const service of services) {
      where.egress.route(service);
      where.web.calls(service);
    }
    return { ...where, services };
  }

  test('is written', () => {
    const { edge, shop } = whole();
    expect(yamlOf(edge)).toMatchSnapshot('gateway');
    expect(yamlOf(shop)).toMatchSnapshot('shop');
  });

  test('has no findings', () => expect(findingsOf(whole().app)).toEqual([]));

  test('takes all kinds of traffic, each encrypted once', () => {
    const { app, web } = whole();
    const traffic = MeshSimulator.of(app);
    expect(way(traffic.http({ from: web, to: 'http://bank.example.org/accounts' }))).toEqual([
      'ALLOW', 'sidecar shop/web PLAINTEXT', `egress gateway ${gateway} MUTUAL_TLS`, 'workload bank.example.org PLAINTEXT',
    ]);
    expect(way(traffic.tls({ from: web, to: 'bank.example.org:443' }))).toEqual([
      'ALLOW', 'sidecar shop/web PLAINTEXT', `egress gateway ${gateway} CLIENT_TLS`, 'workload bank.example.org CLIENT_TLS',
    ]);
    expect(way(traffic.tls({ from: web, to: 'img.cdn.example:443' }))).toEqual([
      'ALLOW', 'sidecar shop/web PLAINTEXT', `egress gateway ${gateway} CLIENT_TLS`, 'workload *.cdn.example CLIENT_TLS',
    ]);
    expect(way(traffic.tcp({ from: web, to: 'ledger.example.org:7000' }))).toEqual([
      'ALLOW', 'sidecar shop/web PLAINTEXT', `egress gateway ${gateway} MUTUAL_TLS`, 'workload ledger.example.org PLAINTEXT',
    ]);
    expect(traffic.http({ from: web, to: 'http://elsewhere.example.org/' }).decision).toBe('UNREACHABLE');
  });

  test('serves callers of other namespaces, by the name of the client', () => {
    const { app, mesh, services: [bank] } = whole();
    const chart = new Chart(app, 'office', { namespace: 'office' });
    const clerk = new MeshService(chart, 'clerk', { mesh, ports: [ServicePort.http(8080)], serviceAccount: 'clerk' });
    clerk.calls(bank);
    const outcome = MeshSimulator.of(app).http({ from: clerk, to: 'http://bank.example.org/' });
    expect(outcome.hops[1]).toMatchObject({ proxy: 'egress gateway', identity: 'cluster.local/ns/office/sa/clerk' });
  });

  test('lets only those pass that a policy names', () => {
    const where = whole();
    const { app, edge, mesh, egress, web, shop, services: [bank] } = where;
    const other = new MeshService(shop, 'other', { mesh, ports: [ServicePort.http(8080)], serviceAccount: 'other' });
    other.calls(bank);
    new AuthorizationPolicy(edge, 'leave', { mesh, target: WorkloadTarget.proxiesOf(egress), rules: [{ from: [Peer.service(web)], to: [{ ports: [80] }] }] });
    const traffic = MeshSimulator.of(app);
    expect(traffic.http({ from: web, to: 'http://bank.example.org/' }).decision).toBe('ALLOW');
    expect(traffic.http({ from: other, to: 'http://bank.example.org/' }).decision).toBe('DENY');
  });

  test('leaves ports alone that are not said', () => {
    const where = setting(dialect);
    const bank = external(where, 'bank', { ports: [ServicePort.http(80), ServicePort.https(443)] });
    where.egress.route(bank, { ports: [80] });
    where.web.calls(bank);
    const traffic = MeshSimulator.of(where.app);
    expect(way(traffic.http({ from: where.web, to: 'http://bank.example.org/' }))).toHaveLength(4);
    expect(way(traffic.tls({ from: where.web, to: 'bank.example.org:443' }))).toEqual(['ALLOW', 'sidecar shop/web PLAINTEXT', 'workload bank.example.org CLIENT_TLS']);
  });

  test('can be proxies that run already', () => {
    const workload = GatewayWorkload.sharedService('istio-egressgateway.istio-system.svc.cluster.local', { istio: 'egressgateway' });
    const where = setting(dialect, { workload });
    const bank = external(where, 'bank', { ports: [ServicePort.http(80)] });
    where.egress.route(bank);
    where.egress.originateTls(bank, 80, ClientTls.simple({ sni: 'bank.example.org' }));
    where.web.calls(bank);
    expect(findingsOf(where.app)).toEqual([]);
    expect(yamlOf(where.edge)).toMatchSnapshot('at proxies that run already');
    expect(where.egress.proxyNamespace).toBe('istio-system');
    expect(way(MeshSimulator.of(where.app).http({ from: where.web, to: 'http://bank.example.org/' }))).toEqual([
      'ALLOW', 'sidecar shop/web PLAINTEXT', 'egress gateway istio-system/istio-egressgateway MUTUAL_TLS', 'workload bank.example.org TLS',
    ]);
  });

  test('heeds what is said of the service to all clients', () => {
    const where = setting(dialect);
    const bank = external(where, 'bank', { ports: [ServicePort.http(80)] });
    where.egress.route(bank);
    where.egress.originateTls(bank, 80, ClientTls.simple());
    bank.addTrafficPolicy({ outlierDetection: { consecutive5xxErrors: 3 } });
    const rules = (where.edge.toJson() as Array<{ kind: string; spec: { host: string; trafficPolicy: object } }>).filter(({ kind }) => kind === 'DestinationRule');
    expect(rules.find(({ spec }) => spec.host === 'bank.example.org')?.spec.trafficPolicy).toEqual({
      outlierDetection: { consecutive5xxErrors: 3 },
      portLevelSettings: [{ port: { number: 80 }, outlierDetection: { consecutive5xxErrors: 3 }, tls: { mode: 'SIMPLE' } }],
    });
  });

  test.each<[string, (where: Setting) => unknown, string]>([
    ['proxies without an address', ({ edge, mesh }) => new EgressGateway(edge, 'x', { mesh, workload: GatewayWorkload.shared({ istio: 'egressgateway' }) }),
      'workload says labels only, and no address at which clients reach these proxies'],
    ['hosts without an address', (where) => where.egress.route(external(where, 'cdn', { hosts: ['*.cdn.example'], ports: [ServicePort.tls(443)] })),
      'has resolution NONE, by which the gateway would send connections to where they came: to itself'],
    ['a port of two kinds', (where) => {
      where.egress.route(external(where, 'a', {}));
      where.egress.route(external(where, 'b', { ports: [ServicePort.http(443)] }));
    }, 'route of shop/b speaks HTTP, but TLS for shop/a already: 443'],
    ['bytes to two services on one port', (where) => {
      where.egress.route(external(where, 'a', { ports: [ServicePort.tcp(7000)] }));
      where.egress.route(external(where, 'b', { ports: [ServicePort.tcp(7000)] }));
    }, 'route is taken for shop/a already; of bytes nothing tells which of two services is meant: 7000'],
    ['bytes to two hosts', (where) => where.egress.route(external(where, 'a', { hosts: ['a.example.org', 'b.example.org'], ports: [ServicePort.tcp(7000)] })),
      'carries bytes to 2 hosts of shop/a'],
    ['a service twice', (where) => {
      const a = external(where, 'a', {});
      where.egress.route(a);
      where.egress.route(a);
    }, 'route is routed already, by shop/a/egress-0: "a.example.org"'],
    ['no ports', (where) => where.egress.route(external(where, 'a', {}), { ports: [] }), 'ports is empty'],
    ['a port that the service lacks', (where) => where.egress.route(external(where, 'a', {}), { ports: [80] }), 'ports[0] is no port of shop/a: 80'],
    ['TLS in TLS', (where) => where.egress.originateTls(external(where, 'a', {}), 443, ClientTls.simple()),
      'port is TLS of the client\'s own already (https), which would be encrypted twice: 443'],
    ['TLS at a port that the service lacks', (where) => where.egress.originateTls(external(where, 'a', {}), 80, ClientTls.simple()), 'port is no port of shop/a: 80'],
  ])('refuses %s', (_, action, message) => {
    const where = setting(dialect);
    expect(messageOf(() => action(where))).toContain(message);
  });

  test('that nothing goes through is told', () => {
    const { egress } = setting(dialect);
    expect(egress.node.validate()).toEqual(['Nothing goes through edge/egress: say what does with route(service).']);
  });
});

test('the Service of proxies of its own may be said', () => {
  const where = setting(Dialect.ISTIO, { workload: GatewayWorkload.dedicated({ serviceType: GatewayServiceType.NODE_PORT, replicas: 2 }) });
  where.egress.route(external(where, 'bank', {}));
  expect(where.edge.toJson()).toEqual(expect.arrayContaining([
    expect.objectContaining({ kind: 'Service', spec: expect.objectContaining({ type: 'NodePort' }) }),
    expect.objectContaining({ kind: 'Deployment', spec: expect.objectContaining({ replicas: 2 }) }),
  ]));
});

test('replicas cannot be said in the Gateway API dialect', () => {
  expect(messageOf(() => setting(Dialect.GATEWAY_API, { workload: GatewayWorkload.dedicated({ replicas: 2 }) }))).toContain('workload.replicas cannot be said of proxies that Istio makes');
});

test('a mesh that is declared elsewhere can be left as well', () => {
  const { app, edge } = stageOfReference();
  expect(findingsOf(app)).toEqual([]);
  expect(edge.toJson()).toContainEqual(expect.objectContaining({ kind: 'Gateway' }));
});

function stageOfReference() {
  const { app } = stage();
  const edge = new Chart(app, 'edge', { namespace: 'istio-egress' });
  const mesh = Mesh.fromAttributes(edge, 'theirs', { cluster: 'east' });
  const egress = new EgressGateway(edge, 'egress', { mesh });
  egress.route(new ExternalService(edge, 'bank', { mesh, hosts: ['bank.example.org'], ports: [ServicePort.https(443)] }));
  return { app, edge };
}
