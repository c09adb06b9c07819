import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SETTING_READERS } from '../../src/cli/setting-reader';
import { CliFolder, virtualService } from './run-cli';

const GUIDE = join(__dirname, '..', '..', 'docs', 'guides', 'cli.md');

describe('configuration files', () => {
  let folder: CliFolder;

  beforeEach(() => {
    folder = new CliFolder();
    folder.write('k8s/a.yaml', virtualService('reviews', -5));
  });

  afterEach(() => folder.remove());

  async function formatOf(...args: string[]): Promise<string> {
    const { stdout } = await folder.run(['lint', ...args]);
    if (stdout.startsWith('::')) return 'github';
    return stdout.startsWith('{') ? 'json' : stdout.startsWith('<?xml') ? 'junit' : 'text';
  }

  test('a flag wins over the project, the project over the home folder', async () => {
    folder.write('../home/cdk8s-istio.yaml', 'format: json\n');
    expect(await formatOf('k8s')).toBe('json');
    folder.write('cdk8s-istio.yaml', 'format: junit\n');
    expect(await formatOf('k8s')).toBe('junit');
    expect(await formatOf('k8s', '--format', 'github')).toBe('github');
    expect(await formatOf('k8s', '--no-config')).toBe('text');
  });

  test('each setting by itself; suppressions add up', async () => {
    folder.write('../home/cdk8s-istio.json', '{ "format": "json", "suppress": [{ "code": "VS-*", "reason": "at home" }] }');
    folder.write('cdk8s-istio.yaml', 'failOn: warning\nsuppress: ["IST0101:in the project"]\n');
    const { code, stdout, stderr } = await folder.run(['lint', 'k8s']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ findings: [{ acknowledged: 'at home' }] });
    expect(stderr).toContain('the suppression of IST0101');
  });

  test('is found above, up to the repository, and its paths start where it is', async () => {
    folder.write('../cdk8s-istio.yaml', 'format: json\n');
    folder.write('cdk8s-istio.yaml', 'paths: [k8s]\nformat: github\n');
    folder.write('deep/er/x.txt', '');
    process.chdir('deep/er');
    expect((await folder.run(['lint'])).stdout).toMatch(/^::error file=\.\.\/\.\.\/k8s\/a\.yaml,/);
    process.chdir('../..');
    folder.write('cdk8s-istio.yaml', '');
    expect(await formatOf('k8s')).toBe('text');
  });

  test('is not taken for a manifest', async () => {
    folder.write('cdk8s-istio.yaml', 'threshold: info\n');
    expect((await folder.run(['lint', '.'])).stdout).not.toContain('PARSE-KIND');
  });

  test.each([
    ['a setting that does not exist', 'failOn: error\nistoVersion: "1.31"\n', 'cdk8s-istio.yaml:2:1: there is no setting "istoVersion"; did you mean istioVersion?'],
    ['a value that makes no sense', 'failOn: errors\n', 'cdk8s-istio.yaml:1:1: failOn: "errors" is none of error, warning, info, never; did you mean error?'],
    ['a version that YAML reads as a number', 'istioVersion: 1.30\n', 'put the version in quotes'],
    ['a suppression without reason', 'suppress: [{ code: VS-006 }]\n', 'the suppression of VS-006 has no reason'],
    ['a suppression with more than there is', 'suppress: [{ code: VS-006, reason: x, namespace: y }]\n', 'a suppression has no "namespace", only code, resource, reason'],
    ['no mapping', '- a\n', 'a configuration file holds a mapping'],
    ['no YAML', 'a: [\n', 'cdk8s-istio.yaml:'],
    ['a prototype', '__proto__: { failOn: never }\n', 'there is no setting "__proto__"'],
  ])('%s is wrong usage', async (_what, text, words) => {
    folder.write('cdk8s-istio.yaml', text);
    const { code, stdout, stderr } = await folder.run(['lint', 'k8s']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  test('a version that YAML reads as a number and can be nothing else is taken', async () => {
    folder.write('cdk8s-istio.yaml', 'istioVersion: 1.31\n');
    expect((await folder.run(['lint', 'k8s'])).code).toBe(1);
  });

  test('two files in one folder contradict each other', async () => {
    folder.write('cdk8s-istio.yaml', '');
    folder.write('cdk8s-istio.json', '');
    expect((await folder.run(['lint', 'k8s'])).stderr).toContain('keep one of them');
  });

  test('the one in the guide says every setting there is', async () => {
    const [, sample] = /^```yaml\n([\s\S]*?)^```$/m.exec(readFileSync(GUIDE, 'utf8')) ?? [];
    expect([...sample.matchAll(/^(\w+):/gm)].map(([, key]) => key).sort()).toEqual(Object.keys(SETTING_READERS).sort());
    folder.write('cdk8s-istio.yaml', sample.replace(/^(?:meshConfig|context):.*\n/gm, ''));
    expect((await folder.run(['lint', 'k8s'])).code).toBe(1);
  });

  test('--config names one, which must be there', async () => {
    folder.write('other.yaml', 'format: json\n');
    expect(await formatOf('k8s', '--config', 'other.yaml')).toBe('json');
    expect((await folder.run(['lint', 'k8s', '--config', 'none.yaml'])).code).toBe(2);
  });
});
