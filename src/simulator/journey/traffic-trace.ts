import { displayPointer, toPointer } from '../../diagnostics/field-path';
import { Trace, TraceStep } from '../trace';
import { TrafficStep } from './traffic-step';

/** How an outcome came about: at each proxy which object and rule decided, and why others did not. */
export class TrafficTrace {
  /** @internal */
  public static _of(steps: TrafficStep[]): TrafficTrace {
    return new TrafficTrace(steps);
  }

  private constructor(
    /** In the order in which proxies decide. */
    public readonly steps: TrafficStep[],
  ) {}

  /** As text: a heading for each proxy, a line for each step, what was ruled out indented. */
  public toString(): string {
    const lines: string[] = [];
    let hop: string | undefined;
    for (const step of this.steps) {
      if (step.hop !== hop) lines.push(`${(hop = step.hop)}:`);
      const where = step.object === undefined ? '' : ` (${step.object}${step.field ? ` ${step.field}` : ''})`;
      lines.push(`  ${step.taken ? '' : '  not: '}${step.stage}: ${step.message}${where}`);
    }
    return lines.join('\n');
  }
}

/** The steps of one proxy. */
export function stepsAt(hop: string, trace: Trace): TrafficStep[] {
  return trace.steps.map((step) => stepAt(hop, step));
}

/** One step of one proxy. */
export function stepAt(hop: string, { stage, taken, message, subject, path }: Omit<TraceStep, 'stage'> & { readonly stage: string }): TrafficStep {
  if (subject === undefined) return { hop, stage, taken, message };
  const { file, line, constructPath } = subject.origin;
  const origin = constructPath ?? (file === undefined ? undefined : line === undefined ? file : `${file}:${line}`);
  return {
    hop,
    stage,
    taken,
    message,
    object: `${subject.kind} ${subject.namespace === '' ? '' : `${subject.namespace}/`}${subject.name}`,
    ...(path === undefined ? {} : { field: displayPointer(toPointer(path)) }),
    ...(origin === undefined ? {} : { origin }),
  };
}
