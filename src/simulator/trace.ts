import { FieldPath } from '../diagnostics/field-path';
import { Manifest } from '../manifest/manifest';

/** One thing that was decided, or ruled out, on the way. */
export interface TraceStep {
  /** Where on the way. */
  readonly stage:
    | 'listener' | 'filter chain' | 'virtual host' | 'route' | 'action' | 'destination'
    | 'mutual TLS' | 'custom' | 'jwt' | 'audit' | 'dry run' | 'deny' | 'allow';
  /** Whether it is what happened, or why something else did not. */
  readonly taken: boolean;
  readonly message: string;
  /** The object that says so; absent where nothing written does. */
  readonly subject?: Manifest;
  readonly path?: FieldPath;
}

/** Collects the steps of one request. */
export class Trace {
  private readonly list: TraceStep[] = [];

  /** In the order in which the proxy decides. */
  public get steps(): ReadonlyArray<TraceStep> {
    return this.list;
  }

  public add(step: TraceStep): void {
    this.list.push(step);
  }

  /** One line for each step, what was ruled out indented. */
  public toString(): string {
    return this.list.map((step) => `${step.taken ? '' : '  not: '}${step.stage}: ${step.message}${where(step)}`).join('\n');
  }
}

function where({ subject, path }: TraceStep): string {
  if (subject === undefined) return '';
  return ` (${subject.kind} ${subject.namespace}/${subject.name}${path === undefined ? '' : ` ${path.join('.')}`})`;
}
