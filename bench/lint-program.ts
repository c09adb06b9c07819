import { performance } from 'perf_hooks';
import { lint } from '../src/lint/lint';
import { readPath } from '../src/manifest/read-path';
import { ALL_RULES } from '../src/rules/all';

/** Reads and checks the folder once, and prints how long each phase took, in milliseconds. Everything is loaded before the clock starts. */
const folder = process.argv[2];
const memory = () => process.memoryUsage().heapUsed / 1024 / 1024;
const rules = ALL_RULES.length;
const before = memory();
const started = performance.now();
const { manifests, findings: parse } = readPath([folder]);
const read = performance.now();
const afterRead = memory();
const { timings, findings, checked } = lint(manifests);
const ended = performance.now();
process.stdout.write(`${JSON.stringify({
  rules,
  objects: checked,
  findings: parse.length + findings.length,
  read: read - started,
  schema: timings.schema,
  model: timings.model,
  rulesMillis: timings.rules,
  rest: ended - read - timings.schema - timings.model - timings.rules,
  millis: ended - started,
  heapRead: afterRead - before,
  heapChecked: memory() - before,
  memory: process.resourceUsage().maxRSS / 1024,
})}\n`);
