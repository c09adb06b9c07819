import { spawnSync } from 'child_process';

/** What one run of a program took. */
export interface Measurement {
  readonly millis: number;
  /** Largest resident memory, in MiB. */
  readonly memory: number;
}

/**
 * Runs a program in a process of its own several times; its last line is a Measurement. The best time and the smallest memory count, since
 * noise only ever adds.
 *
 * @param args of node
 */
export function measure(args: ReadonlyArray<string>, runs: number): Measurement {
  const all: Measurement[] = [];
  for (let i = 0; i < runs; i++) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (status !== 0) throw new Error(`node ${args.join(' ')} failed:\n${stderr}`);
    all.push(JSON.parse(stdout.trim().split('\n').pop() ?? '') as Measurement);
  }
  return { millis: Math.min(...all.map(({ millis }) => millis)), memory: Math.min(...all.map(({ memory }) => memory)) };
}

/** `1.43×`. */
export function ratio(ours: number, reference: number): string {
  return `${(ours / reference).toFixed(2)}×`;
}

/** A row of figures under a heading, for people and for notes. */
export function line(what: string, ...figures: string[]): void {
  process.stdout.write(`${what.padEnd(46)} ${figures.join('   ')}\n`);
}
