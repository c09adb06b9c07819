import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { ApiObject, Chart, Testing } from 'cdk8s';
import { Dialect, Mesh, MeshApp, MeshArtifacts, MeshService, ServicePort } from '../../../src';
import { findingsOf, messageOf } from '../stage';

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).split(sep).join('/'))
    .sort();
}

describe('an app with several configurations', () => {
  let outdir: string;
  beforeEach(() => { outdir = join(mkdtempSync(join(tmpdir(), 'configuration-')), 'dist'); });
  afterEach(() => rmSync(join(outdir, '..'), { recursive: true, force: true }));

  function build(): MeshApp {
    const app = new MeshApp({ outdir });
    for (const cluster of ['east', 'west']) {
      for (const stage of ['1', '2']) {
        const chart = new Chart(app, `shop-${cluster}-${stage}`, { namespace: 'shop' });
        const mesh = new Mesh(chart, 'mesh', { cluster, stage, trustDomain: `${cluster}.example.com`, dialect: stage === '1' ? Dialect.ISTIO : Dialect.GATEWAY_API });
        const web = new MeshService(chart, 'web', { mesh, ports: [ServicePort.http(80)], versions: ['v1'] });
        web.route({ to: web.version('v1') });
      }
    }
    return app;
  }

  test('writes each to its own folder, artifacts beside; equal names do not meet', () => {
    const app = build();
    expect(findingsOf(app)).toEqual([]);
    app.synth();
    expect(filesBelow(outdir)).toEqual(['east/1/shop-east-1.k8s.yaml', 'east/2/shop-east-2.k8s.yaml', 'west/1/shop-west-1.k8s.yaml', 'west/2/shop-west-2.k8s.yaml']);
    expect(filesBelow(`${outdir}-artifacts`)).toEqual(['east/1/istiod-values.yaml', 'east/2/istiod-values.yaml', 'west/1/istiod-values.yaml', 'west/2/istiod-values.yaml']);
    expect(readFileSync(join(`${outdir}-artifacts`, 'west/2/istiod-values.yaml'), 'utf8')).toBe('meshConfig:\n  trustDomain: west.example.com\n');
    expect(readFileSync(join(outdir, 'east/1/shop-east-1.k8s.yaml'), 'utf8')).toContain('kind: VirtualService');
    expect(readFileSync(join(outdir, 'east/2/shop-east-2.k8s.yaml'), 'utf8')).toContain('kind: HTTPRoute');
  });

  test('writes the same twice', () => {
    build().synth();
    const first = filesBelow(outdir).map((file) => readFileSync(join(outdir, file), 'utf8'));
    build().synth();
    expect(filesBelow(outdir).map((file) => readFileSync(join(outdir, file), 'utf8'))).toEqual(first);
  });

  test('counts duplicates within one', () => {
    const app = build();
    const chart = app.charts[0];
    new ApiObject(chart, 'again', { apiVersion: 'networking.istio.io/v1', kind: 'VirtualService', metadata: { name: 'web' }, spec: { hosts: ['other.example.com'], http: [{ redirect: { uri: '/x' } }] } });
    expect(findingsOf(app).filter((finding) => finding.startsWith('error'))).not.toEqual([]);
    expect(messageOf(() => app.synth())).toContain('nothing is written');
    expect(() => filesBelow(outdir)).toThrow('ENOENT');
  });
});

describe('a configuration', () => {
  test('has one mesh', () => {
    const app = Testing.app();
    const chart = new Chart(app, 'chart');
    new Mesh(chart, 'one');
    expect(messageOf(() => new Mesh(chart, 'two'))).toBe([
      '[chart/two] cluster is a configuration that already has the mesh chart/one: ""',
      '  Right would be: one Mesh per configuration: give each its own `cluster` or `stage`, or pass the first one around',
    ].join('\n'));
  });

  test('does not share a chart with another', () => {
    const app = Testing.app();
    const chart = new Chart(app, 'chart');
    new Mesh(chart, 'one', { cluster: 'east' });
    expect(messageOf(() => new Mesh(chart, 'two', { cluster: 'west' }))).toContain('[chart/two] mesh is another configuration than that of chart chart ("east"): "west"');
  });

  test.each(['../up', 'UPPER', 'a/b', '', '-a', 'a'.repeat(64)])('is not named %j', (cluster) => {
    const chart = new Chart(Testing.app(), 'chart');
    expect(messageOf(() => new Mesh(chart, 'mesh', { cluster }))).toContain('[chart/mesh] cluster cannot name a folder');
  });

  test('takes charts without a mesh to the only one there is', () => {
    const app = Testing.app();
    const mesh = new Mesh(new Chart(app, 'platform'), 'mesh', { cluster: 'east' });
    const plain = new Chart(app, 'plain', { namespace: 'shop' });
    new ApiObject(plain, 'vs', { apiVersion: 'networking.istio.io/v1', kind: 'VirtualService', metadata: { name: 'a' }, spec: { hosts: ['a b'], http: [{ redirect: { uri: '/' } }] } });
    expect(mesh.configurationKey).toEqual({ cluster: 'east' });
    expect(findingsOf(app).join('\n')).toContain('at plain/vs');
  });
});

describe('artifacts', () => {
  test('are rendered without files, and only where the checks pass', () => {
    const app = Testing.app();
    const chart = new Chart(app, 'chart', { namespace: 'shop' });
    new Mesh(chart, 'mesh', { cluster: 'east', trustDomain: 'td.example' });
    expect(MeshArtifacts.render(app)).toEqual({ 'east/istiod-values.yaml': 'meshConfig:\n  trustDomain: td.example\n' });
    new ApiObject(chart, 'bad', { apiVersion: 'networking.istio.io/v1', kind: 'Gateway', metadata: { name: 'bad' }, spec: { servers: [] } });
    expect(() => MeshArtifacts.render(app)).toThrow('nothing is written');
  });

  test('are written where asked, named with slashes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'artifacts-'));
    const app = Testing.app();
    new Mesh(new Chart(app, 'chart'), 'mesh');
    expect(MeshArtifacts.write(app, folder)).toEqual([`${folder.split(sep).join('/')}/istiod-values.yaml`]);
    expect(filesBelow(folder)).toEqual(['istiod-values.yaml']);
    rmSync(folder, { recursive: true });
  });

  test('are never inside the folder that is applied', () => {
    expect(messageOf(() => new MeshApp({ outdir: 'dist', artifactsDir: 'dist/artifacts' }))).toContain('"dist/artifacts" is inside the folder that is applied, "dist"');
    expect(messageOf(() => new MeshApp({ outdir: 'dist', artifactsDir: 'dist' }))).toContain('is inside the folder');
    expect(new MeshApp({ outdir: 'dist/' }).artifactsDir).toBe('dist-artifacts');
  });
});
