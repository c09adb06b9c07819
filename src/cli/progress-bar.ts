import { performance } from 'perf_hooks';
import { Format, Options, Params, Presets, SingleBar } from 'cli-progress';
import { CliOutput } from './cli-io';
import { Progress, SILENT } from './progress';

/** Work shorter than this shows no progress, in milliseconds. */
const PATIENCE = 700;

function line(options: Options, params: Params, payload: { readonly phase?: string; readonly known?: boolean }): string {
  const phase = (payload.phase ?? '').padEnd(8);
  return payload.known === true ? `${phase} ${Format.BarFormat(params.progress, options)} ${params.value}/${params.total}` : `${phase} ${params.value}`;
}

/** A bar for people who wait, and only for them. */
class ProgressBar implements Progress {
  private readonly started = performance.now();
  private bar?: SingleBar;
  private phase = '';

  constructor(private readonly stream: NodeJS.WritableStream) {}

  public at(phase: string, done: number, total?: number): void {
    if (performance.now() - this.started < PATIENCE) return;
    // The work leaves no time for timers, so the bar is drawn where it moves.
    this.bar ??= new SingleBar({ format: line, stream: this.stream, clearOnComplete: true, hideCursor: true, synchronousUpdate: true }, Presets.rect);
    if (phase !== this.phase) {
      this.phase = phase;
      this.bar.start(total ?? 0, done, { phase, known: total !== undefined });
    }
    this.bar.update(done);
  }

  public stop(): void {
    this.bar?.stop();
  }
}

/** Progress on standard error, if that is a terminal. */
export function progressOf(output: CliOutput, stream: NodeJS.WritableStream = process.stderr): Progress {
  return output.isTerminal ? new ProgressBar(stream) : SILENT;
}
