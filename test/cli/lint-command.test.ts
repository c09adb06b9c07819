import { CliFolder, virtualService } from './run-cli';

/** The JSON report, as far as it is looked at. */
interface Report {
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: ReadonlyArray<{
    readonly code: string;
    readonly severity: string;
    readonly origin: Readonly<Record<string, unknown>>;
    readonly acknowledged?: string;
  }>;
}

const CONFIG_MAP = `apiVersion: v1
kind: ConfigMap
metadata: { name: istio, namespace: istio-system }
data:
  mesh: |-
    accessLogFile: /dev/stdout
    connectTimeout: soon
`;

describe('lint', () => {
  let folder: CliFolder;

  beforeEach(() => { folder = new CliFolder(); });
  afterEach(() => folder.remove());

  async function report(args: ReadonlyArray<string>, stdin?: string): Promise<Report> {
    const { stdout, stderr } = await folder.run(['lint', '--format', 'json', ...args], { stdin });
    expect(stderr).toBe('');
    return JSON.parse(stdout) as Report;
  }

  test('says nothing about what is right, and ends with 0', async () => {
    folder.write('k8s/a.yaml', virtualService('reviews'));
    expect(await folder.run(['lint', 'k8s'])).toEqual({ code: 0, stdout: 'no findings\nchecked 1 object in 1 file\n', stderr: '' });
  });

  test('tells file, line and column of the field, shows the line, and ends with 1', async () => {
    folder.write('k8s/a.yaml', `${virtualService('ratings')}---\n${virtualService('reviews', -5)}`);
    const { code, stdout } = await folder.run(['lint', 'k8s']);
    expect(code).toBe(1);
    expect(stdout).toContain('  at: k8s/a.yaml:18:11 (VirtualService shop/reviews)\n');
    expect(stdout).toContain('  18 |           weight: -5\n     |           ^\n');
    expect(stdout).toMatch(/\n1 error\nchecked 2 objects in 1 file\n$/);
  });

  test('reads standard input, items of a List, and folders within folders', async () => {
    const list = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [{ apiVersion: 'networking.istio.io/v1', kind: 'VirtualServce', metadata: { name: 'a' } }] });
    folder.write('k8s/deep/er/b.yml', virtualService('reviews', -1));
    const { findings } = await report(['-', 'k8s'], list);
    expect(findings.map(({ code, origin }) => [code, origin.file])).toEqual([['SCHEMA-KIND', '<stdin>'], [expect.stringMatching(/^VS-/), 'k8s/deep/er/b.yml']]);
  });

  test.each([
    ['error', 0], ['warning', 1], ['info', 1], ['never', 0],
  ])('--fail-on %s: a warning ends with %i', async (failOn, code) => {
    folder.write('a.yaml', CONFIG_MAP.replace('connectTimeout: soon', 'conectTimeout: 1s'));
    expect((await report(['a.yaml'])).findings.map(({ severity }) => severity)).toEqual(['warning']);
    expect((await folder.run(['lint', 'a.yaml', '--fail-on', failOn])).code).toBe(code);
  });

  test('a threshold leaves out what is milder', async () => {
    folder.write('a.yaml', CONFIG_MAP.replace('connectTimeout: soon', 'conectTimeout: 1s'));
    expect((await report(['a.yaml', '--threshold', 'error'])).findings).toEqual([]);
  });

  test('finds the mesh config in the ConfigMap of the input, and points into its text', async () => {
    folder.write('a.yaml', `# control plane\n${CONFIG_MAP}`);
    const { findings } = await report(['a.yaml']);
    expect(findings).toMatchObject([{ severity: 'error', pointer: '/connectTimeout', origin: { file: 'a.yaml', line: 8, column: 5 } }]);
  });

  test.each([
    ['as it is', 'connectTimeout: soon\n', 1, 1],
    ['as a ConfigMap', CONFIG_MAP, 7, 5],
    ['as values of the chart', 'global: {}\nmeshConfig:\n  connectTimeout: soon\n', 3, 3],
  ])('--mesh-config takes it %s', async (_form, text, line, column) => {
    folder.write('mesh.txt', text);
    folder.write('a.yaml', virtualService('reviews'));
    const { findings } = await report(['a.yaml', '--mesh-config', 'mesh.txt']);
    expect(findings).toMatchObject([{ severity: 'error', pointer: '/connectTimeout', origin: { file: 'mesh.txt', line, column } }]);
  });

  test('the release decides what is known', async () => {
    folder.write('a.yaml', 'apiVersion: extensions.istio.io/v1alpha1\nkind: TrafficExtension\nmetadata: { name: a }\nspec: {}\n');
    const codes = async (version: string) => (await report(['a.yaml', '--istio-version', version])).findings.map(({ code }) => code);
    expect(await codes('1.26')).toContain('SCHEMA-RELEASE');
    expect(await codes('1.31.2')).not.toContain('SCHEMA-RELEASE');
  });

  test('what exists elsewhere is known, and never a subject', async () => {
    folder.write('a.yaml', virtualService('reviews'));
    folder.write('elsewhere/b.yaml', virtualService('broken', -1));
    expect((await report(['a.yaml'])).findings).toEqual([]);
    expect((await report(['a.yaml', '--context', 'elsewhere'])).findings).toEqual([]);
    const gateway = 'apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: { name: edge, namespace: shop }\nspec: { hosts: [a.example.com], gateways: [public], http: [{ route: [{ destination: { host: a.example.com } }] }] }\n';
    folder.write('a.yaml', gateway);
    folder.write('elsewhere/b.yaml', 'apiVersion: networking.istio.io/v1\nkind: Gateway\nmetadata: { name: public, namespace: shop }\nspec: { servers: [{ hosts: ["*"], port: { number: 80, name: http, protocol: HTTP } }] }\n');
    const missing = async (...more: string[]) => (await report(['a.yaml', '--pack', 'istioctl', ...more])).findings.filter(({ code }) => code === 'IST0101').length;
    expect([await missing(), await missing('--context', 'elsewhere')]).toEqual([2, 1]);
  });

  test('a suppression has a reason, is shown on request, and can go when it covers nothing', async () => {
    folder.write('a.yaml', virtualService('reviews', -5));
    const flag = 'VS-*=VirtualService reviews.*:an accident: being fixed';
    const { findings, summary } = await report(['a.yaml', '--suppress', flag]);
    expect(summary).toMatchObject({ errors: 0, acknowledged: findings.length });
    expect(findings[0].acknowledged).toBe('an accident: being fixed');
    expect((await folder.run(['lint', 'a.yaml', '--suppress', flag, '--acknowledged'])).stdout).toContain('acknowledged: an accident: being fixed');
    const { code, stderr } = await folder.run(['lint', 'a.yaml', '--suppress', 'IST0101:no such thing']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'note: nothing is found that the suppression of IST0101 covers; it can go\n' });
  });

  test.each([
    ['sarif', /^\{\n {2}"\$schema": "https:\/\/json\.schemastore\.org\/sarif-2\.1\.0\.json"[\s\S]*"shortDescription"/],
    ['junit', /^<\?xml [\s\S]*<failure /],
    ['github', /^::error file=a\.yaml,line=9,col=11,title=VS-/],
  ])('--format %s', async (format, start) => {
    folder.write('a.yaml', virtualService('reviews', -5));
    const { code, stdout } = await folder.run(['lint', 'a.yaml', '--format', format]);
    expect(code).toBe(1);
    expect(stdout).toMatch(start);
  });

  test('has colours on a terminal only, and not where NO_COLOR is set', async () => {
    folder.write('a.yaml', virtualService('reviews', -5));
    const colored = async (args: string[], world = {}) => (await folder.run(['lint', 'a.yaml', ...args], world)).stdout.includes('\u001b[');
    expect(await colored([], { terminal: true })).toBe(true);
    expect(await colored([])).toBe(false);
    expect(await colored(['--no-color'], { terminal: true })).toBe(false);
    expect(await colored([], { terminal: true, env: { NO_COLOR: '1' } })).toBe(false);
    expect(await colored([], { terminal: true, env: { TERM: 'dumb' } })).toBe(false);
  });

  test('what can not be read ends with 2, whatever else there is', async () => {
    folder.write('a.yaml', virtualService('reviews'));
    const { code, stdout } = await folder.run(['lint', 'a.yaml', 'missing.yaml', '--fail-on', 'never']);
    expect(code).toBe(2);
    expect(stdout).toContain('PARSE-FILE');
  });

  test.each([
    [[], 'Say what to check'],
    [['a.yaml', '--pack', 'strickt'], '--pack: "strickt" is none of default, strict, best-practice, istioctl; did you mean strict?'],
    [['a.yaml', '--istio-version', '1.5'], '--istio-version: "1.5" is not an Istio release known here'],
    [['a.yaml', '--gateway-api', '1.6/beta'], '--gateway-api: "1.6/beta" is not a release of the Gateway API'],
    [['a.yaml', '--suppress', 'IST0101'], 'has no reason'],
    [['a.yaml', '--format', 'xml'], '--format: "xml" is none of'],
    [['a.yaml', '--mesh-config', 'nowhere.yaml'], 'The mesh config nowhere.yaml can\'t be read'],
    [['a.yaml', '--formt', 'json'], '--format'],
  ])('%j is wrong usage', async (args, words) => {
    folder.write('a.yaml', virtualService('reviews'));
    const { code, stdout, stderr } = await folder.run(['lint', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  test('help tells the exit codes', async () => {
    const { code, stdout } = await folder.run(['lint', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Exit codes:\n {2}0 .*\n {2}1 .*\n {2}2 /);
  });
});
