import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, App, Chart, Include, JsonPatch, Lazy, Testing } from 'cdk8s';
import { Gateway, Listener, Mesh, MeshApp, MeshChecks, MeshService, networking, ServicePort } from '../../../src';
import { findingsOf, messageOf, stage } from '../stage';

function badGateway(chart: Chart): ApiObject {
  return new ApiObject(chart, 'bad', {
    apiVersion: 'networking.istio.io/v1',
    kind: 'Gateway',
    metadata: { name: 'bad' },
    spec: { selector: { istio: 'ingressgateway' }, servers: [{ port: { number: 70000, name: 'http', protocol: 'HTTP' }, hosts: ['*'] }] },
  });
}

describe('an app whose checks fail writes nothing', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'check-')); });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test.each([['a plain App', App], ['a MeshApp', MeshApp]])('%s', (_name, Kind) => {
    const app = new Kind({ outdir: join(folder, 'dist') });
    const chart = new Chart(app, 'shop', { namespace: 'shop' });
    new Mesh(chart, 'mesh');
    badGateway(chart);
    const message = messageOf(() => app.synth());
    expect(message).toContain('at: shop/bad (Gateway shop/bad)');
    expect(message).toContain('70000');
    // cdk8s itself makes the folder before it looks.
    expect(readdirSync(folder, { recursive: true }).filter((name) => name !== 'dist')).toEqual([]);
    expect(() => app.synthYaml()).toThrow('70000');
  });

  test('one that only has L1s of ours is not checked, but for those of its meshes', () => {
    const app = Testing.app();
    badGateway(new Chart(app, 'shop', { namespace: 'shop' }));
    expect(() => app.synthYaml()).not.toThrow();
  });
});

describe('whatever renders objects takes part', () => {
  const text = 'apiVersion: networking.istio.io/v1\nkind: DestinationRule\nmetadata:\n  name: included\n  namespace: shop\nspec:\n  host: a\n  trafficPolicy:\n    outlierDetection:\n      maxEjectionPercent: 101\n';

  test('an Include, and what Helm would render: any ApiObject', () => {
    const folder = mkdtempSync(join(tmpdir(), 'include-'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'rule.yaml'), text);
    const scene = stage();
    new Include(scene.shop, 'files', { url: join(folder, 'rule.yaml') });
    rmSync(folder, { recursive: true });
    const [finding] = findingsOf(scene.app);
    expect(finding).toMatch(/^error .* at shop\/files\//);
    expect(finding).toContain('maxEjectionPercent');
  });

  test('L1s, with patches, as they are written', () => {
    const scene = stage();
    const rule = new networking.DestinationRule(scene.shop, 'rule', { spec: { host: 'a.shop.svc.cluster.local' } });
    expect(findingsOf(scene.app)).toEqual([]);
    rule.addJsonPatch(JsonPatch.add('/spec/trafficPolicy', { outlierDetection: { maxEjectionPercent: 101 } }));
    expect(findingsOf(scene.app).join('\n')).toContain('at shop/rule spec.trafficPolicy.outlierDetection.maxEjectionPercent');
  });

  test('L2s can be patched through the L1s that they show', () => {
    const scene = stage();
    const gateway = new Gateway(scene.platform, 'public', { mesh: scene.mesh, listeners: [Listener.http({ hosts: ['shop.example.com'] })] });
    gateway.resource.addJsonPatch(JsonPatch.add('/spec/servers/0/bind', '0.0.0.0'), JsonPatch.replace('/metadata/name', 'renamed'));
    const [written] = scene.platform.toJson();
    expect([written.metadata.name, written.spec.servers[0].bind]).toEqual(['renamed', '0.0.0.0']);
  });

  test('what cannot be rendered is a finding that names the construct', () => {
    const scene = stage();
    new ApiObject(scene.shop, 'broken', { apiVersion: 'v1', kind: 'ConfigMap', data: Lazy.any({ produce: () => { throw new Error('no data yet'); } }) });
    expect(findingsOf(scene.app)).toEqual([expect.stringContaining('error PARSE-CONSTRUCT at shop/broken')]);
  });
});

describe('findings', () => {
  test('are acknowledged with a reason, for a construct and all below', () => {
    const scene = stage();
    for (const name of ['one', 'two']) {
      new networking.VirtualService(scene.shop, name, { spec: { hosts: ['reviews.shop.svc.cluster.local'], http: [{ redirect: { uri: '/x' } }] } });
    }
    expect(() => scene.app.synthYaml()).toThrow('IST0109');
    MeshChecks.acknowledge(scene.shop, 'IST0109', 'one of the two is applied at a time');
    expect(MeshChecks.findings(scene.app).map(({ code, acknowledged }) => [code, acknowledged])).toEqual([
      ['IST0109', 'one of the two is applied at a time'], ['IST0109', 'one of the two is applied at a time'],
    ]);
    expect(() => scene.app.synthYaml()).not.toThrow();
  });

  test('are not acknowledged without one, nor elsewhere', () => {
    const scene = stage();
    badGateway(scene.shop);
    expect(messageOf(() => MeshChecks.acknowledge(scene.shop, 'GW-001', '  '))).toBe('[shop] reason is empty: "  "\n  Right would be: why GW-001 does not count here');
    MeshChecks.acknowledge(scene.platform, '*', 'the platform knows');
    expect(() => scene.app.synthYaml()).toThrow('70000');
  });

  test('are the same in whatever order constructs were made', () => {
    const texts = [['a', 'b', 'c'], ['c', 'a', 'b']].map((names) => {
      const scene = stage();
      for (const name of names) new MeshService(scene.shop, name, { mesh: scene.mesh, ports: [ServicePort.http(80)], versions: ['v2', 'v1'] });
      for (const name of [...names].reverse()) {
        const service = scene.shop.node.findChild(name) as MeshService;
        service.addTrafficPolicy({ connectionPool: { maxConnections: 1 } });
        service.route({ to: service.version('v1') });
      }
      badGateway(scene.shop);
      const objects = scene.shop.node.findAll().filter(ApiObject.isApiObject).map((object) => JSON.stringify(object.toJson())).sort();
      return { objects, findings: findingsOf(scene.app) };
    });
    expect(texts[0]).toEqual(texts[1]);
  });
});

describe('two gateways on one workload', () => {
  const gateways = (hosts: string[][]) => {
    const scene = stage();
    hosts.forEach((list, i) => new Gateway(scene.platform, `gateway-${i}`, { mesh: scene.mesh, listeners: [Listener.https({ hosts: list, credentialName: `cert-${i}` })] }));
    return findingsOf(scene.app);
  };

  test('do not both serve a host on a port', () => {
    const found = gateways([['shop.example.com'], ['shop.example.com']]);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('\n')).toMatch(/IST0145 at platform\/gateway-[01]/);
  });

  test('do share a port for hosts of their own', () => {
    expect(gateways([['a.example.com'], ['b.example.com']])).toEqual([]);
  });
});

describe('duplicate names', () => {
  test('are found in one configuration', () => {
    const scene = stage();
    const other = new Chart(scene.app, 'other', { namespace: 'shop' });
    new MeshService(scene.shop, 'web', { mesh: scene.mesh, ports: [ServicePort.http(80)] });
    new MeshService(other, 'web', { mesh: scene.mesh, ports: [ServicePort.http(8080)] });
    expect(findingsOf(scene.app)).toEqual([expect.stringMatching(/^error MESH-DUPLICATE at (shop|other)\/web\/Service metadata\.name: Service shop\/web is written twice/)]);
    expect(() => scene.app.synthYaml()).toThrow('MESH-DUPLICATE');
  });
});
