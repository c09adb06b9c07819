import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { ApiObject, App, Chart, Include, JsonPatch, Lazy } from 'cdk8s';
import * as plus27 from 'cdk8s-plus-27';
import * as plus33 from 'cdk8s-plus-33';
import { Construct } from 'constructs';
import { isApiObject, readApp } from '../../src/manifest/read-app';
import { readYaml } from '../../src/manifest/read-yaml';
import { writeManifests } from '../../src/manifest/write-yaml';

describe('readApp', () => {
  test('reads every object as it will be written, with its construct path', () => {
    const app = new App();
    const chart = new Chart(app, 'shop', { namespace: 'ns', labels: { team: 'a' } });
    const object = new ApiObject(chart, 'pod', { apiVersion: 'v1', kind: 'Pod', spec: { a: Lazy.any({ produce: () => 1 }) } });
    object.addJsonPatch(JsonPatch.add('/spec/b', 2));
    object.metadata.addAnnotation('x', 'y');
    const { manifests, findings } = readApp(app);
    expect(findings).toEqual([]);
    expect(manifests).toHaveLength(1);
    expect(manifests[0]).toMatchObject({
      groupKind: 'Pod', namespace: 'ns', labels: { team: 'a' }, annotations: { x: 'y' }, origin: { constructPath: 'shop/pod' }, object: { spec: { a: 1, b: 2 } },
    });
  });

  test('reads what others make: cdk8s-plus of any version, Include', () => {
    const app = new App();
    const chart = new Chart(app, 'c');
    new plus27.ConfigMap(chart, 'old', { metadata: { name: 'old' } });
    new plus33.ConfigMap(chart, 'new', { metadata: { name: 'new' } });
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'read-app-'));
    fs.writeFileSync(path.join(folder, 'x.yaml'), 'apiVersion: v1\nkind: Secret\nmetadata: {name: included}\n');
    new Include(chart, 'include', { url: path.join(folder, 'x.yaml') });
    fs.rmSync(folder, { recursive: true });
    expect(readApp(app).manifests.map((one) => `${one.kind} ${one.name}`)).toEqual(['ConfigMap old', 'ConfigMap new', 'Secret included']);
  });

  test('agrees with what cdk8s writes', () => {
    const app = new App();
    const chart = new Chart(app, 'c');
    new plus33.Deployment(chart, 'web', { containers: [{ image: 'x', portNumber: 80 }] }).exposeViaService();
    const synthesized = readYaml(app.synthYaml()).manifests.map((one) => writeManifests([one])).sort();
    expect(readApp(app).manifests.map((one) => writeManifests([one])).sort()).toEqual(synthesized);
  });

  test('detects objects of another copy of cdk8s by their shape', () => {
    class Foreign extends Construct {
      public readonly apiVersion = 'v1';
      public readonly kind = 'Pod';
      public toJson() {
        return { apiVersion: this.apiVersion, kind: this.kind };
      }
    }
    const app = new App();
    new Foreign(app, 'foreign');
    expect(isApiObject(new Chart(app, 'chart'))).toBe(false);
    expect(readApp(app).manifests.map((one) => one.origin.constructPath)).toEqual(['foreign']);
  });

  test('reads a part only, with defaults', () => {
    const app = new App();
    const a = new Chart(app, 'a');
    const b = new Chart(app, 'b');
    for (const chart of [a, b]) new ApiObject(chart, 'x', { apiVersion: 'v1', kind: 'Pod' });
    expect(readApp(b, { defaultNamespace: 'dn', cluster: 'east' }).manifests).toMatchObject([{ namespace: 'dn', cluster: 'east', origin: { constructPath: 'b/x' } }]);
    expect(readApp(app, { include: (object) => object.node.path.startsWith('a') }).manifests).toHaveLength(1);
  });

  test('takes an object that fails to render for a finding', () => {
    const app = new App();
    const chart = new Chart(app, 'c');
    new ApiObject(chart, 'bad', { apiVersion: 'v1', kind: 'Pod', spec: Lazy.any({ produce: () => { throw new Error('boom'); } }) });
    new ApiObject(chart, 'good', { apiVersion: 'v1', kind: 'Pod' });
    const { manifests, findings } = readApp(app);
    expect(manifests).toHaveLength(1);
    expect(findings).toEqual([expect.objectContaining({ code: 'PARSE-CONSTRUCT', origin: { constructPath: 'c/bad' }, message: expect.stringContaining('boom') })]);
  });
});
