import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { Mesh, MeshApp, MutualTls } from '../../../src';

test('a file does not repeat the name of its folder', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'mesh-app-'));
  try {
    const app = new MeshApp({ outdir: join(outdir, 'out') });
    const mesh = new Mesh(new Chart(new Construct(app, 'blue'), 'platform'), 'mesh', { stage: 'blue', mutualTls: MutualTls.STRICT });
    new Mesh(new Chart(app, 'green-platform'), 'mesh', { stage: 'green', mutualTls: MutualTls.STRICT });
    expect(mesh.configurationKey.stage).toBe('blue');
    app.synth();
    const files = readdirSync(join(outdir, 'out'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.map((file) => join(file.parentPath, file.name).slice(outdir.length + 1)).sort()).toEqual([
      'out/blue/platform.k8s.yaml', 'out/green/green-platform.k8s.yaml',
    ]);
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
});
