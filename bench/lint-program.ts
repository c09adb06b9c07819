import { performance } from 'perf_hooks';
import { lint } from '../src/lint/lint';
import { readPath } from '../src/manifest/read-path';
import { ALL_RULES } from '../src/rules/all';

/** What one run of this program prints as its last line. Times in milliseconds, memory in MiB. */
export interface LintPhases {
  readonly rules: number;
  readonly objects: number;
  readonly findings: number;
  readonly read: number;
  readonly schema: number;
  readonly model: number;
  readonly check: number;
  /** Acknowledgements, order, memo. */
  readonly rest: number;
  /** What is kept of the heap after reading. */
  readonly heapRead: number;
  /** What is kept of the heap with the result. */
  readonly heapChecked: number;
}

/** Reads and checks a folder once, everything loaded before the clock starts. Wants `--expose-gc`. */
function run(folder: string): LintPhases {
  const heap = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed / 1024 / 1024;
  };
  const before = heap();
  const started = performance.now();
  const input = readPath([folder]);
  const read = performance.now() - started;
  const heapRead = heap() - before;
  const restarted = performance.now();
  const { timings, findings, checked } = lint(input.manifests);
  const rest = performance.now() - restarted - timings.schema - timings.model - timings.rules;
  const { schema, model, rules: check } = timings;
  const counts = { rules: ALL_RULES.length, objects: checked, findings: input.findings.length + findings.length };
  return { ...counts, read, schema, model, check, rest, heapRead, heapChecked: heap() - before };
}

if (require.main === module) process.stdout.write(`${JSON.stringify(run(process.argv[2]))}\n`);
