import { FieldPath } from '../diagnostics/field-path';
import { Severity } from '../diagnostics/severity';

/** One thing that is wrong in a part of an object which several kinds or rules have in common. */
export interface Problem {
  /** Requirement of the webhook catalogue: `TP-010`. */
  readonly code: string;
  /** From the root of the object that was read. */
  readonly path: FieldPath;
  /** One sentence, without the place. */
  readonly message: string;
  readonly severity: Severity;
  /** The offending value, where one is there. */
  readonly value?: unknown;
}
