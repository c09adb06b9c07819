import { FieldPath } from '../diagnostics/field-path';
import { Layer } from '../diagnostics/finding';

/** Something wrong with one object, as its schema judges it. */
export interface Problem {
  readonly code: string;
  readonly layer: Layer;
  readonly path: FieldPath;
  readonly message: string;
  readonly value?: unknown;
  readonly remedy?: string;
  /** Whether the API server checks no CEL rule of an object that has this. */
  readonly blocksCel?: boolean;
  /** Whether code that trusts the wire types cannot read the object. */
  readonly untyped?: boolean;
}
