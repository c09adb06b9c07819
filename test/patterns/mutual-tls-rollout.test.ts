import { App, Chart, JsonPatch, Testing } from 'cdk8s';
import { k8s } from 'cdk8s-plus-33';
import {
  ClientTls, Gateway, Injection, Listener, Mesh, MeshNamespace, MeshProps, MeshService, MutualTls, MutualTlsRollout, MutualTlsRolloutProps,
  MutualTlsStage, PathMatch, PlainTextClient, ServicePort, VmWorkloadGroup, WorkloadTarget,
} from '../../src';
import { MeshSimulator, TrafficSource } from '../../src/testing';
import { findingsOf, messageOf, yamlOf } from '../constructs/stage';

interface Shop {
  readonly app: App;
  readonly mesh: Mesh;
  readonly platform: Chart;
  readonly chart: Chart;
  readonly web: MeshService;
  readonly reviews: MeshService;
}

function workload(chart: Chart, name: string, labels: Record<string, string> = {}) {
  return new k8s.KubeDeployment(chart, `${name}-workload`, {
    metadata: { name },
    spec: {
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name, ...labels } },
        spec: { serviceAccountName: name, containers: [{ name, image: `${name}:1`, ports: [{ name: 'http', containerPort: 9080 }, { name: 'http-admin', containerPort: 9081 }] }] },
      },
    },
  });
}

/** One stage of the shop: a configuration of its own. */
function shopAt(app: App, stage: string, props: MeshProps & { readonly client?: Record<string, string>; readonly injection?: Injection } = {}): Shop {
  const { client, injection, ...meshProps } = props;
  const platform = new Chart(app, `${stage}-platform`, { namespace: 'istio-system' });
  const chart = new Chart(app, `${stage}-shop`, { namespace: 'shop' });
  const mesh = new Mesh(platform, 'mesh', { stage, ...meshProps });
  new MeshNamespace(chart, 'namespace', { mesh, name: 'shop', injection });
  const web = new MeshService(chart, 'web', { mesh, workload: workload(chart, 'web', client) });
  const reviews = new MeshService(chart, 'reviews', { mesh, workload: workload(chart, 'reviews') });
  web.calls(reviews);
  return { app, mesh, platform, chart, web, reviews };
}

const STRICT: MutualTlsStage[] = [{ name: 'permissive' }, { name: 'strict', everywhere: true }];

function rollout(shop: Shop, props: Partial<MutualTlsRolloutProps> = {}): MutualTlsRollout {
  return new MutualTlsRollout(shop.platform, 'mutual-tls', { mesh: shop.mesh, stages: STRICT, ...props });
}

function stagesOf(reviews: MeshService): MutualTlsStage[] {
  const target = WorkloadTarget.service(reviews);
  return [
    { name: 'permissive' },
    { name: 'port', workloads: [{ name: 'reviews', target, ports: [9080] }] },
    { name: 'workload', workloads: [{ name: 'reviews', target, permissivePorts: [9081] }] },
    { name: 'namespace', namespaces: ['shop'] },
    { name: 'everywhere', everywhere: true },
  ];
}

describe('a rollout', () => {
  const names = ['permissive', 'port', 'workload', 'namespace', 'everywhere'];

  function whole() {
    const app = Testing.app();
    const shops = names.map((name) => shopAt(app, name));
    return { app, shops: shops.map((shop) => ({ ...shop, made: rollout(shop, { stages: stagesOf(shop.reviews) }) })) };
  }

  test('is written stage by stage', () => {
    const { shops } = whole();
    for (const { made, platform } of shops) expect(yamlOf(platform)).toMatchSnapshot(made.stage);
  });

  test('has no findings, and strands nobody', () => {
    const { app, shops } = whole();
    expect(findingsOf(app)).toEqual([]);
    expect(shops.flatMap(({ made }) => made.node.validate())).toEqual([]);
  });

  test.each([
    ['permissive', [], ['http://reviews.shop:9080/', 'http://reviews.shop:9081/', 'http://web.shop:9080/']],
    ['port', ['http://reviews.shop:9080/'], ['http://reviews.shop:9081/', 'http://web.shop:9080/']],
    ['workload', ['http://reviews.shop:9080/'], ['http://reviews.shop:9081/', 'http://web.shop:9080/']],
    ['namespace', ['http://reviews.shop:9080/', 'http://web.shop:9080/'], ['http://reviews.shop:9081/']],
    ['everywhere', ['http://reviews.shop:9080/', 'http://web.shop:9080/'], ['http://reviews.shop:9081/']],
  ])('%s: plain text is refused where it should be', (stage, refused, taken) => {
    const traffic = MeshSimulator.of(whole().app, { stage });
    const layer = (to: string) => traffic.http({ from: TrafficSource.withoutProxy('elsewhere'), to }).layer;
    expect(refused.map(layer)).toEqual(refused.map(() => 'mtls'));
    expect(taken.map(layer).filter((one) => one === 'mtls')).toEqual([]);
  });

  test.each(names)('%s: declared calls go on by mutual TLS', (stage) => {
    const { app, shops } = whole();
    const { web } = shops[names.indexOf(stage)];
    expect(MeshSimulator.of(app, { stage }).http({ from: web, to: 'http://reviews:9080/' })).toMatchObject({ decision: 'ALLOW', mutualTls: true });
  });

  test('says what clients do, where they do not find out', () => {
    const app = Testing.app();
    const shop = shopAt(app, 'namespace', { meshConfig: { enableAutoMtls: false } });
    const made = rollout(shop, { stages: stagesOf(shop.reviews) });
    expect(made.clientRules.map((rule) => rule.toJson().spec)).toEqual([{ host: '*.shop.svc.cluster.local', trafficPolicy: { tls: { mode: 'ISTIO_MUTUAL' } } }]);
    expect(made.node.validate()).toEqual([]);
  });
});

describe('a stage is refused that would shut out', () => {
  function problemsOf(shop: Shop, props: Partial<MutualTlsRolloutProps> = {}): string[] {
    return rollout(shop, props).node.validate();
  }

  test('a workload without a sidecar', () => {
    const shop = shopAt(Testing.app(), 'strict', { client: { 'sidecar.istio.io/inject': 'false' } });
    expect(problemsOf(shop)).toEqual([
      expect.stringContaining('Stage "strict" would shut out Deployment shop/web, which calls reviews.shop.svc.cluster.local:9080: it has no proxy of the mesh and so sends plain text.'),
      expect.stringContaining('reviews.shop.svc.cluster.local:9081'),
    ]);
  });

  test('a workload without a sidecar, but not before its server is strict', () => {
    const shop = shopAt(Testing.app(), 'permissive', { client: { 'sidecar.istio.io/inject': 'false' } });
    expect(problemsOf(shop)).toEqual([]);
  });

  test('a workload without a sidecar, unless the port is left out', () => {
    const shop = shopAt(Testing.app(), 'strict', { client: { 'sidecar.istio.io/inject': 'false' } });
    const workloads = [{ name: 'reviews', target: WorkloadTarget.service(shop.reviews), permissivePorts: [9080, 9081] }];
    expect(problemsOf(shop, { stages: [{ name: 'strict', everywhere: true, workloads }] })).toEqual([]);
  });

  test('clients that a DestinationRule has send plain text', () => {
    const shop = shopAt(Testing.app(), 'strict');
    shop.reviews.addTrafficPolicy({ port: 9080, tls: ClientTls.disabled() });
    expect(problemsOf(shop)).toEqual([expect.stringContaining('the DestinationRule shop/reviews has it send plain text')]);
  });

  test('a gateway that a DestinationRule has send plain text', () => {
    const shop = shopAt(Testing.app(), 'strict');
    const gateway = new Gateway(shop.platform, 'public', { mesh: shop.mesh, listeners: [Listener.http({ hosts: ['shop.example.com'] })] });
    gateway.route('shop.example.com', { path: PathMatch.prefix('/deep'), to: shop.web });
    shop.web.addTrafficPolicy({ tls: ClientTls.disabled() });
    expect(problemsOf(shop)).toEqual([expect.stringContaining('would shut out gateway istio-system/public, which calls web.shop.svc.cluster.local:9080')]);
  });

  test('clients whose calls are routed elsewhere', () => {
    const shop = shopAt(Testing.app(), 'strict');
    const other = new MeshService(shop.chart, 'other', { mesh: shop.mesh, workload: workload(shop.chart, 'other') });
    shop.reviews.route({ path: PathMatch.prefix('/beta'), to: other });
    other.addTrafficPolicy({ tls: ClientTls.disabled() });
    expect(problemsOf(shop)).toEqual(expect.arrayContaining([expect.stringContaining('calls other.shop.svc.cluster.local:9080')]));
  });

  test('clients that are routed to a version whose policy says otherwise', () => {
    const shop = shopAt(Testing.app(), 'strict');
    const v2 = shop.reviews.addVersion('v2');
    shop.reviews.route({ path: PathMatch.prefix('/beta'), to: v2 });
    v2.addTrafficPolicy({ tls: ClientTls.disabled() });
    expect(problemsOf(shop)).toEqual([expect.stringContaining('Deployment shop/web, which calls reviews.shop.svc.cluster.local:9080: the DestinationRule shop/reviews has it send plain text')]);
  });

  test('callers of a workload that has no proxy, where they are told to use mutual TLS', () => {
    const shop = shopAt(Testing.app(), 'permissive');
    const old = new MeshService(shop.chart, 'old', { mesh: shop.mesh, workload: workload(shop.chart, 'old', { 'sidecar.istio.io/inject': 'false' }) });
    shop.web.calls(old, { ports: [9080] });
    expect(problemsOf(shop)).toEqual([]);
    old.addTrafficPolicy({ tls: ClientTls.istioMutual() });
    expect(shop.app.node.findAll().flatMap((one) => (one instanceof MutualTlsRollout ? one.node.validate() : []))).toEqual([
      expect.stringContaining('calls old.shop.svc.cluster.local:9080: the DestinationRule shop/old asks for mutual TLS, which shop/old does not take'),
    ]);
  });

  test('callers of a headless service, not all of whose workloads have a proxy', () => {
    const shop = shopAt(Testing.app(), 'strict');
    workload(shop.chart, 'second', { 'app': 'reviews', 'security.istio.io/tlsMode': 'disabled' });
    shop.reviews.service?.addJsonPatch(JsonPatch.add('/spec/clusterIP', 'None'));
    expect(problemsOf(shop)).toEqual(expect.arrayContaining([expect.stringContaining('the service is headless')]));
  });

  test('those who are said to send plain text', () => {
    const shop = shopAt(Testing.app(), 'strict');
    const plainTextClients: PlainTextClient[] = [{ name: 'the billing VM', calls: [shop.reviews], ports: [9080] }];
    expect(problemsOf(shop, { plainTextClients })).toEqual([expect.stringContaining('would shut out the billing VM, which calls reviews.shop.svc.cluster.local:9080')]);
  });

  test('but not a machine that has joined', () => {
    const shop = shopAt(Testing.app(), 'strict');
    const vm = new VmWorkloadGroup(shop.chart, 'ledger', { mesh: shop.mesh, controlPlaneAddress: '203.0.113.10', ports: [ServicePort.tcp(7000)], entries: [{ address: '192.0.2.10' }] });
    vm.service.calls(shop.reviews);
    shop.web.calls(vm.service);
    expect(problemsOf(shop)).toEqual([]);
  });

  test('callers, where automatic mutual TLS is off and their rule says nothing of TLS', () => {
    const shop = shopAt(Testing.app(), 'strict', { meshConfig: { enableAutoMtls: false } });
    shop.reviews.addTrafficPolicy({ outlierDetection: { consecutive5xxErrors: 3 } });
    expect(problemsOf(shop)).toEqual(expect.arrayContaining([expect.stringContaining('automatic mutual TLS is off')]));
  });

  test('and then nothing is synthesized', () => {
    const shop = shopAt(Testing.app(), 'strict', { client: { 'sidecar.istio.io/inject': 'false' } });
    rollout(shop);
    expect(messageOf(() => shop.app.synthYaml())).toContain('would shut out Deployment shop/web');
  });
});

test.each<[string, (shop: Shop) => Partial<MutualTlsRolloutProps>, string]>([
  ['no stages', () => ({ stages: [] }), 'stages is empty'],
  ['a mesh of another stage', () => ({ stages: [{ name: 'other' }] }), 'mesh is of no stage of this rollout: "strict"'],
  ['two stages of one name', () => ({ stages: [{ name: 'strict' }, { name: 'strict', everywhere: true }] }), 'stages[1].name is the name of two stages'],
  ['a stage that changes nothing', () => ({ stages: [{ name: 'permissive' }, { name: 'strict' }] }), 'stages[1] makes nothing strict'],
  ['a stage after the last', () => ({ stages: [{ name: 'strict', everywhere: true }, { name: 'more', namespaces: ['shop'] }] }), 'stages[1] comes after everything is strict'],
  ['a namespace that is none', () => ({ stages: [{ name: 'strict', namespaces: ['Shop'] }] }), 'stages[0].namespaces[0]'],
  ['the root namespace', () => ({ stages: [{ name: 'strict', namespaces: ['istio-system'] }] }), 'is the root namespace, whose policy holds for the whole mesh'],
  ['a whole namespace as workload', () => ({ stages: [{ name: 'strict', workloads: [{ name: 'x', target: WorkloadTarget.namespace('shop') }] }] }), 'stages[0].workloads[0].target is no selection of workloads'],
  ['no ports', ({ reviews }) => ({ stages: [{ name: 'strict', workloads: [{ name: 'x', target: WorkloadTarget.service(reviews), ports: [] }] }] }), 'stages[0].workloads[0].ports is empty'],
  ['a port both ways', ({ reviews }) => ({ stages: [{ name: 'strict', workloads: [{ name: 'x', target: WorkloadTarget.service(reviews), ports: [1], permissivePorts: [1] }] }] }),
    'stages[0].workloads[0].permissivePorts is among `ports` as well: 1'],
  ['a port out of range', ({ reviews }) => ({ stages: [{ name: 'strict', workloads: [{ name: 'x', target: WorkloadTarget.service(reviews), ports: [0] }] }] }), 'ports[0].port'],
])('refuses %s', (_, props, message) => {
  const shop = shopAt(Testing.app(), 'strict');
  expect(messageOf(() => rollout(shop, props(shop)))).toContain(message);
});

test('refuses a mesh that says mutual TLS itself', () => {
  const shop = shopAt(Testing.app(), 'strict', { mutualTls: MutualTls.STRICT });
  expect(messageOf(() => rollout(shop))).toContain('says `mutualTls` itself, which the rollout says stage by stage');
});
