import { spawnSync } from 'child_process';
import * as fs from 'fs';
import * as os from 'os';
import * as path from 'path';
import { performance } from 'perf_hooks';
import { OBJECTS_PER_SERVICE, writeLintFiles } from './lint-files';
import { LintPhases } from './lint-program';
import { line, Measurement, ratio } from './measure';

const PROGRAM = path.join(__dirname, 'lint-program.ts');
const COMMAND = path.join(__dirname, '..', 'lib', 'src', 'cli', 'main.js');

/** Objects of the meshes that are compared. */
const SIZES = [1000, 10_000, 50_000];

/** Objects of our kinds among those of one service: what has a schema. */
const WITH_SCHEMA = 3;

/**
 * Lint of YAML files: how long each phase takes and keeps of the heap, and the whole command, for meshes of growing size;
 * side by side with `istioctl analyze`, where that is installed.
 */
export function lint(): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-lint-'));
  try {
    const perObject: number[] = [];
    for (const objects of SIZES) {
      const files = path.join(folder, String(objects));
      writeLintFiles(files, objects / OBJECTS_PER_SERVICE);
      const runs = objects > 10_000 ? 2 : 4;
      phases(files, objects, runs);
      const ours = command(process.execPath, [COMMAND, 'lint', files], runs);
      if (ours === undefined) line(`lint ${objects} objects, whole command`, 'skipped: build first (npx projen compile)');
      else {
        line(`lint ${objects} objects, whole command`, seconds(ours.millis), mib(ours.memory));
        perObject.push(ours.millis / objects);
        const theirs = command('istioctl', ['analyze', '--use-kube=false', '--recursive', files], runs);
        if (theirs) line('  istioctl analyze', seconds(theirs.millis), mib(theirs.memory), `ours to theirs ${ratio(ours.millis, theirs.millis)}`);
      }
    }
    if (perObject.length === SIZES.length) line('growth per object, 50,000 to 10,000', ratio(perObject[2], perObject[1]));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function phases(files: string, objects: number, runs: number): void {
  const all = Array.from({ length: runs }, () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', PROGRAM, files], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout.trim().split('\n').pop() ?? '') as LintPhases;
  });
  const best = (phase: keyof LintPhases) => Math.min(...all.map((one) => one[phase]));
  const [{ rules, findings }] = all;
  const checks = Math.min(...all.map(({ schema, model, check, rest }) => schema + model + check + rest));
  line(`lint ${objects} objects, ${rules} rules, ${findings} findings`);
  line('  read', seconds(best('read')), `keeps ${mib(best('heapRead'))}`);
  line('  schema and CEL', seconds(best('schema')), `${((best('schema') * 1000 * OBJECTS_PER_SERVICE) / (objects * WITH_SCHEMA)).toFixed(0)} µs per object with a schema`);
  line('  model', seconds(best('model')));
  line('  rules', seconds(best('check')), `${((best('check') * 1000) / objects).toFixed(0)} µs per object`);
  line('  all checks', seconds(checks), `${ratio(checks, best('read'))} of reading`, `keeps ${mib(best('heapChecked'))}`);
}

/** The best of several runs, as `measure` has it, of a program that knows nothing of being measured; undefined where there is none. */
function command(program: string, args: ReadonlyArray<string>, runs: number): Measurement | undefined {
  if (program === process.execPath && !fs.existsSync(args[0])) return undefined;
  const all: Measurement[] = [];
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    const { error, status, stderr } = spawnSync(...timed(program, args), { encoding: 'utf8', maxBuffer: 1 << 28 });
    const millis = performance.now() - started;
    if (error !== undefined || status === 127) return undefined;
    all.push({ millis, memory: Number(stderr.trim().split('\n').pop()) / 1024 });
  }
  return { millis: Math.min(...all.map(({ millis }) => millis)), memory: Math.min(...all.map(({ memory }) => memory)) };
}

/** GNU time tells the memory of a program; where it is not, the program runs without. */
function timed(program: string, args: ReadonlyArray<string>): [string, string[]] {
  const hasTime = process.platform === 'linux' && fs.existsSync('/usr/bin/time');
  return hasTime ? ['/usr/bin/time', ['-f', '%M', program, ...args]] : [program, [...args]];
}

function seconds(millis: number): string {
  return `${(millis / 1000).toFixed(2)} s`;
}

function mib(memory: number): string {
  return Number.isNaN(memory) ? 'memory not known' : `${memory.toFixed(0)} MiB`;
}
