import * as fs from 'fs';
import * as path from 'path';
import { line, measure, ratio } from './measure';

const ROOT = path.join(__dirname, '..');

/** How long `require` takes in a fresh process: this package, as built, against bare cdk8s. */
export function cold(): void {
  if (!fs.existsSync(path.join(ROOT, 'lib', 'src', 'index.js'))) {
    line('cold require', 'skipped: build first (npx projen compile)');
    return;
  }
  const program = (name: string) => [
    'const { performance } = require("perf_hooks");',
    'const started = performance.now();',
    `require(${JSON.stringify(name)});`,
    'const millis = performance.now() - started;',
    'console.log(JSON.stringify({ millis, memory: process.resourceUsage().maxRSS / 1024 }));',
  ].join('\n');
  const bare = measure(['-e', program(require.resolve('cdk8s'))], 7);
  const ours = measure(['-e', program(ROOT)], 7);
  line('cold require: cdk8s', `${bare.millis.toFixed(0)} ms`, `${bare.memory.toFixed(0)} MiB`);
  line('cold require: cdk8s-istio (with cdk8s)', `${ours.millis.toFixed(0)} ms`, `${ours.memory.toFixed(0)} MiB`, ratio(ours.millis, bare.millis));
}
