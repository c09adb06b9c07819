import { cold } from './cold';
import { lint } from './lint';
import { simulate } from './simulate';
import { synth } from './synth';

/** All benchmarks by name; each prints what it compares and the ratio. */
const BENCHMARKS: Readonly<Record<string, () => void>> = { cold, lint, simulate, synth };

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(BENCHMARKS, name));
if (unknown !== undefined) {
  process.stderr.write(`There is no benchmark ${JSON.stringify(unknown)}; there are ${Object.keys(BENCHMARKS).join(', ')}.\n`);
  process.exit(2);
}
for (const [name, run] of Object.entries(BENCHMARKS)) {
  if (wanted.length === 0 || wanted.includes(name)) run();
}
