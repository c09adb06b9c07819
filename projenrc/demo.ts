import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadAll } from 'js-yaml';

/**
 * Runs every `examples/<name>/main.ts` as its reader would, with the output folder `dist/demo/<name>`, checks what it
 * wrote with the built command line tool, and prints what happened. Exits with 1 if an example fails or has an error.
 */

const ROOT = resolve(__dirname, '..');
const OUT = join(ROOT, 'dist', 'demo');
const CLI = join(ROOT, 'lib', 'src', 'cli', 'main.js');

interface Outcome {
  readonly example: string;
  readonly files: number;
  readonly objects: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly seconds: number;
  /** What the example itself printed: what it asked of the simulator, for instance. */
  readonly said: string;
  /** Why it failed, if it did. */
  readonly problem?: string;
}

/** The part of the tool's JSON report that the table shows. */
interface LintReport {
  readonly findings: ReadonlyArray<{ readonly severity: string; readonly acknowledged?: string }>;
}

function examples(): string[] {
  const folder = join(ROOT, 'examples');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'main.ts')))
    .map((entry) => entry.name)
    .sort();
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Each folder that holds manifests is one configuration, as of a cluster or a dialect, and is checked by itself. */
function configurationsBelow(folder: string): string[] {
  return [...new Set(filesBelow(folder).filter((file) => file.endsWith('.yaml')).map(dirname))];
}

function countObjects(files: ReadonlyArray<string>): number {
  return files
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => loadAll(readFileSync(file, 'utf8')))
    .filter((document) => document !== null && document !== undefined).length;
}

function lint(folder: string): LintReport {
  const run = spawnSync(process.execPath, [CLI, 'lint', '--format', 'json', folder], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  // Findings make the tool exit with 1 and still print its report; anything else on stdout is no report.
  try {
    return JSON.parse(run.stdout) as LintReport;
  } catch {
    throw new Error(`the check did not run: ${(run.stderr || run.stdout || String(run.error ?? '')).trim()}`);
  }
}

function runExample(example: string): Outcome {
  const outdir = join(OUT, example);
  mkdirSync(outdir, { recursive: true });
  const started = Date.now();
  const run = spawnSync(process.execPath, ['--import', 'tsx', join('examples', example, 'main.ts')], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, CDK8S_OUTDIR: outdir },
  });
  const seconds = (Date.now() - started) / 1000;
  const files = filesBelow(outdir);
  const outcome = { example, files: files.length, objects: 0, errors: 0, warnings: 0, infos: 0, seconds, said: run.stdout.trim() };
  if (run.status !== 0) return { ...outcome, problem: run.stderr.trim() || `exit code ${String(run.status)}` };
  if (files.length === 0) return { ...outcome, problem: 'it wrote no file' };
  try {
    const findings = configurationsBelow(outdir).flatMap((folder) => lint(folder).findings);
    const open = findings.filter((finding) => finding.acknowledged === undefined);
    const count = (severity: string) => open.filter((finding) => finding.severity === severity).length;
    const errors = count('error');
    return {
      ...outcome,
      objects: countObjects(files),
      errors,
      warnings: count('warning'),
      infos: count('info'),
      problem: errors > 0 ? 'it wrote what Istio would refuse' : undefined,
    };
  } catch (error) {
    return { ...outcome, problem: error instanceof Error ? error.message : String(error) };
  }
}

function table(outcomes: ReadonlyArray<Outcome>): string {
  const rows = [
    ['example', 'files', 'objects', 'errors', 'warnings', 'notes', 'seconds', 'result'],
    ...outcomes.map((o) => [
      o.example, String(o.files), String(o.objects), String(o.errors), String(o.warnings), String(o.infos),
      o.seconds.toFixed(1), o.problem === undefined ? 'ok' : 'FAILED',
    ]),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const isText = (column: number) => column === 0 || column === 7;
  return rows
    .map((row) => row.map((cell, column) => (isText(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ').trimEnd())
    .join('\n');
}

function main(): number {
  rmSync(OUT, { recursive: true, force: true });
  const names = examples();
  if (names.length === 0) {
    console.error('There is no example: examples/<name>/main.ts');
    return 1;
  }
  const outcomes = names.map((name) => {
    const outcome = runExample(name);
    console.log(`== ${name}`);
    if (outcome.said !== '') console.log(outcome.said);
    if (outcome.problem !== undefined) console.log(`FAILED: ${outcome.problem}`);
    console.log('');
    return outcome;
  });
  console.log(table(outcomes));
  console.log('\nWritten to dist/demo. Checked with: cdk8s-istio lint dist/demo/<example>, each folder of manifests by itself');
  return outcomes.some((outcome) => outcome.problem !== undefined) ? 1 : 0;
}

process.exitCode = main();
