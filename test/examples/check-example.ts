import { App } from 'cdk8s';
import { lint } from '../../src/lint/lint';
import { readYaml } from '../../src/manifest/read-yaml';
import { MeshApp, MeshChecks } from '../../src';
import { ExampleRun, Files } from './example-run';

/** What every example keeps to. `add` puts it into an app, as its `main.ts` does. */
export function checkExample(name: string, add: (app: App) => void): void {
  const run = new ExampleRun(name);

  function synthesize(which: string): Files {
    const outdir = run.outdir(which);
    const app = new MeshApp({ outdir });
    add(app);
    app.synth();
    return run.written(outdir);
  }

  test('has no finding, not even a warning', () => {
    const app = new MeshApp({ outdir: run.outdir('findings') });
    add(app);
    expect(MeshChecks.findings(app)).toEqual([]);
  }, 60_000);

  test('writes what is committed, and the same once more', () => {
    const first = synthesize('first');
    if (process.env.UPDATE_EXAMPLES === '1') run.replaceExpected(first);
    expect(Object.keys(first)).toEqual(Object.keys(run.expected()));
    expect(first).toEqual(run.expected());
    expect(synthesize('second')).toEqual(first);
  }, 60_000);

  test('writes the same in another environment, locale and time zone', () => {
    const outdir = run.outdir('elsewhere');
    expect(run.runElsewhere(outdir)).toEqual({ status: 0, stderr: '' });
    expect(run.written(outdir)).toEqual(run.expected());
  }, 60_000);

  test.each(['istio', 'gateway-api'])('the committed manifests of %s have no finding when they are read back', (stage) => {
    const manifests = Object.entries(run.expected())
      .filter(([file]) => file.startsWith(`manifests/${stage}/`))
      .flatMap(([file, text]) => readYaml(text, { file }).manifests);
    expect(manifests.length).toBeGreaterThan(20);
    expect(lint(manifests).findings).toEqual([]);
  }, 60_000);
}
