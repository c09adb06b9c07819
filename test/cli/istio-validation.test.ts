import { spawnSync, SpawnSyncReturns } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { IstioValidation, IstioValidationProps } from '../../src';

const ROOT = resolve(__dirname, '..', '..');
const CLI = join(ROOT, 'node_modules', 'cdk8s-cli', 'bin', 'cdk8s');

/** The report of cdk8s-cli, as far as it is looked at. */
interface Reports {
  readonly reports: ReadonlyArray<{
    readonly summary: { readonly status: string; readonly metadata: Readonly<Record<string, string>> };
    readonly violations: ReadonlyArray<{
      readonly ruleName: string;
      readonly fix: string;
      readonly violatingConstructs: ReadonlyArray<Readonly<Record<string, unknown>>>;
    }>;
  }>;
}

function virtualService(weights: ReadonlyArray<number>): string {
  return JSON.stringify({
    apiVersion: 'networking.istio.io/v1',
    kind: 'VirtualService',
    metadata: { name: 'reviews' },
    spec: { hosts: ['reviews'], http: [{ route: weights.map((weight, i) => ({ destination: { host: `reviews-${i}` }, weight })) }] },
  });
}

describe('the plugin under the real cdk8s-cli', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cdk8s-istio-validation-'));
    mkdirSync(join(folder, 'plugin'));
    // A user names the package; here that is the source it is made from.
    const lines = [`require(${JSON.stringify(require.resolve('tsx/cjs'))});`, `module.exports = require(${JSON.stringify(join(ROOT, 'src', 'index.ts'))});`];
    writeFileSync(join(folder, 'plugin', 'index.js'), lines.join('\n'));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function synth(object: string, properties: Readonly<Record<string, unknown>> = {}): SpawnSyncReturns<string> {
    const program = [
      `const { ApiObject, App, Chart } = require(${JSON.stringify(require.resolve('cdk8s'))});`,
      'const app = new App();',
      `new ApiObject(new Chart(app, 'shop', { namespace: 'shop', disableResourceNameHashes: true }), 'reviews', ${object});`,
      'app.synth();',
    ];
    writeFileSync(join(folder, 'main.js'), program.join('\n'));
    const config = {
      language: 'typescript',
      app: `"${process.execPath}" main.js`,
      validations: [{ package: './plugin', version: '0.0.0', class: 'IstioValidation', properties }],
    };
    writeFileSync(join(folder, 'cdk8s.yaml'), JSON.stringify(config));
    rmSync(join(folder, 'report.json'), { force: true });
    return spawnSync(process.execPath, [CLI, 'synth', '--no-check-upgrade', '--validation-reports-output-file', 'report.json'], { cwd: folder, encoding: 'utf8' });
  }

  function report(): Reports['reports'][number] {
    return (JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Reports).reports[0];
  }

  test('passes what has nothing to find', () => {
    const run = synth(virtualService([90, 10]));
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
    expect(report()).toMatchObject({ summary: { status: 'success', metadata: { Objects: '1', Errors: '0' } }, violations: [] });
  }, 60_000);

  test('fails what Istio would refuse, and names the construct, the file and the fix', () => {
    const run = synth(virtualService([-5, 10]));
    expect(run.status).toBe(2);
    const { summary, violations } = report();
    expect(summary).toMatchObject({ status: 'failure', metadata: { Errors: '1' } });
    expect(violations).toHaveLength(1);
    expect(violations[0].ruleName).toMatch(/^VS-\d+ \(error\)$/);
    expect(violations[0].fix).toMatch(/https:\/\/istio\.io\//);
    expect(violations[0].violatingConstructs).toEqual([{
      resourceName: 'reviews',
      constructPath: 'shop/reviews',
      manifestPath: expect.stringMatching(/^dist\/shop\.k8s\.yaml:\d+:\d+$/) as string,
      locations: [expect.stringMatching(/^VirtualService shop\/reviews spec\.http\[0\]\.route.*: .*-5/) as string],
    }]);
  }, 60_000);

  test('takes its settings from cdk8s.yaml', () => {
    const run = synth(virtualService([-5, 10]), { failOn: 'never', suppress: ['VS-*=VirtualService reviews.shop:being fixed'] });
    expect(run.status).toBe(0);
    expect(report()).toMatchObject({ summary: { status: 'success', metadata: { Errors: '0' } }, violations: [] });
  }, 60_000);

  test('an unknown setting stops the synthesis', () => {
    const run = synth(virtualService([90, 10]), { istoVersion: '1.31' });
    expect(run.status).not.toBe(0);
    expect(run.stderr).toContain('did you mean istioVersion?');
  }, 60_000);
});

describe('properties', () => {
  test.each([
    [{ packs: ['defaul'] }, /packs: "defaul" is none of .*did you mean default/],
    [{ istioVersion: '1.2' }, /istioVersion: "1\.2" is not an Istio release/],
    [{ suppress: ['VS-006'] }, /has no reason/],
    [{ failOn: 'errors' }, /did you mean error/],
    [{ format: 'json' }, /has no property format/],
  ])('%j is refused', (properties, words) => {
    expect(() => new IstioValidation(properties as IstioValidationProps)).toThrow(words);
  });
});
