import * as path from 'path';
import { line, measure, Measurement, ratio } from './measure';

/** Objects that one service makes in the programs: Service, DestinationRule, VirtualService, AuthorizationPolicy. */
const OBJECTS_PER_SERVICE = 4;
const PROGRAM = path.join(__dirname, 'synth-program.ts');

/**
 * Synthesis with checks, against the same objects written bare and unchecked by cdk8s alone, in one run; and what each
 * object costs more, for a small and a large mesh.
 */
export function synth(): void {
  const extra: Measurement[] = [];
  const empty = run('mesh', 0);
  for (const services of [1000, 10_000]) {
    const runs = services > 1000 ? 2 : 3;
    const bare = run('bare', services, runs);
    const plain = services > 1000 ? undefined : run('plain', services, runs);
    const ours = run('mesh', services, runs);
    line(`synth ${services} services, bare L1, no checks`, figures(bare));
    if (plain) line(`synth ${services} services, declared, plain App`, figures(plain), `time ${ratio(plain.millis, bare.millis)}`, `memory ${ratio(plain.memory, bare.memory)}`);
    line(`synth ${services} services, declared, MeshApp`, figures(ours), `time ${ratio(ours.millis, bare.millis)}`, `memory ${ratio(ours.memory, bare.memory)}`);
    const objects = services * OBJECTS_PER_SERVICE;
    extra.push({ millis: (ours.millis - empty.millis) / objects, memory: (ours.memory - empty.memory) / objects });
  }
  const [small, large] = extra;
  line('per object, 1000 and 10000 services', `${micros(small)} and ${micros(large)}`, `time ${ratio(large.millis, small.millis)}`);
  line('', `${kib(small)} and ${kib(large)}`, `memory ${ratio(large.memory, small.memory)}`);
}

function run(mode: string, services: number, runs = 3): Measurement {
  return measure(['--import', 'tsx', PROGRAM, mode, String(services)], runs);
}

function figures({ millis, memory }: Measurement): string {
  return `${(millis / 1000).toFixed(2)} s  ${memory.toFixed(0)} MiB`;
}

function micros({ millis }: Measurement): string {
  return `${(millis * 1000).toFixed(0)} µs`;
}

function kib({ memory }: Measurement): string {
  return `${(memory * 1024).toFixed(1)} KiB`;
}
