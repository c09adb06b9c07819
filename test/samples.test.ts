import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import * as ts from 'typescript';

const ROOT = resolve(__dirname, '..');
const SCRATCH = join(ROOT, 'dist', 'test', 'samples');

interface Sample {
  /** The page and the number of the sample on it. */
  readonly name: string;
  readonly code: string;
}

function pages(): string[] {
  const guides = join(ROOT, 'docs', 'guides');
  const found = existsSync(guides) ? readdirSync(guides).filter((name) => name.endsWith('.md')).map((name) => join(guides, name)) : [];
  return [join(ROOT, 'README.md'), ...found.sort()];
}

/** The programs of a page: a block that imports the package begins one, and the blocks after it go on with it. */
function samplesOf(page: string): Sample[] {
  const name = relative(ROOT, page).replace(/\W/g, '-');
  const programs: string[] = [];
  for (const [, code] of readFileSync(page, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gm)) {
    if (code.includes('from \'cdk8s-istio')) programs.push(code);
    else if (programs.length > 0) programs[programs.length - 1] += code;
  }
  return programs.map((code, index) => ({ name: `${name}-${index + 1}`, code }));
}

function fileOf(sample: Sample): string {
  return join(SCRATCH, `${sample.name}.ts`);
}

function typeErrors(files: string[]): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(join(ROOT, 'tsconfig.dev.json'), {}, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'));
    },
  });
  const program = ts.createProgram(files, { ...config?.options, noUnusedLocals: false });
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
      .map((diagnostic) => `${relative(SCRATCH, file)}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')}`);
  });
}

describe('samples in README and guides', () => {
  const samples = pages().flatMap(samplesOf);

  beforeAll(() => {
    rmSync(SCRATCH, { recursive: true, force: true });
    mkdirSync(SCRATCH, { recursive: true });
    // A reader imports the package; here that is the source it is made from.
    for (const sample of samples) writeFileSync(fileOf(sample), sample.code.replace(/'cdk8s-istio(\/analysis)?'/g, '\'../../../src$1\''));
  });

  test('are there', () => expect(samples.map((sample) => sample.name)).toContain('README-md-1'));

  test('have the types that they use', () => expect(typeErrors(samples.map(fileOf))).toEqual([]), 60_000);

  test.each(samples)('$name synthesizes without a finding', (sample) => {
    const run = spawnSync(process.execPath, ['--import', 'tsx', fileOf(sample)], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { ...process.env, CDK8S_OUTDIR: join(SCRATCH, sample.name) },
    });
    expect({ status: run.status, stderr: run.stderr }).toEqual({ status: 0, stderr: '' });
    expect(readdirSync(join(SCRATCH, sample.name)).length).toBeGreaterThan(0);
  }, 60_000);
});
