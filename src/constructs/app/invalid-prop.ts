import { Duration } from 'cdk8s';
import { IConstruct } from 'constructs';

/** What is told of a prop that cannot be right. */
export interface InvalidPropDetails {
  /** The prop, as the caller wrote it: `listeners[0].hosts[1]`. */
  readonly field: string;
  /** What was given. */
  readonly value?: unknown;
  /** What is wrong with it, as the rest of a sentence: `is not a host name`. */
  readonly problem: string;
  /** What would be right. */
  readonly expected?: string;
  /** Where to read on. */
  readonly docs?: string;
}

/**
 * Thrown by constructors for what no later step could make right. Names the construct, the prop, the value and
 * what would be right.
 */
export class InvalidPropError extends Error {
  public readonly constructPath: string;
  public readonly field: string;

  constructor(construct: IConstruct | string, details: InvalidPropDetails) {
    const path = typeof construct === 'string' ? construct : construct.node.path;
    const lines = [`[${path}] ${details.field} ${details.problem}${describe(details.value)}`];
    if (details.expected) lines.push(`  Right would be: ${details.expected}`);
    if (details.docs) lines.push(`  Read on: ${details.docs}`);
    super(lines.join('\n'));
    this.name = 'InvalidPropError';
    this.constructPath = path;
    this.field = details.field;
  }
}

const LONGEST_SHOWN = 120;

function describe(value: unknown): string {
  if (value === undefined) return '';
  if (value instanceof Duration) return `: ${value.toSeconds({ integral: false })}s`;
  const text = typeof value === 'string' || typeof value === 'object' ? JSON.stringify(value) : String(value);
  const shown = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return `: ${shown}`;
}
