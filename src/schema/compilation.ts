import { OpenApiSchema } from '../releases/open-api-schema';
import { Check } from './walk';

/** How a schema is compiled. */
export interface Compilation {
  /** Whether fields that the schema does not name are problems: so in the schema proper, never within `oneOf` and its kin. */
  readonly closed: boolean;
}

/** Compiles a schema below the one that is being compiled. */
export type Compile = (schema: OpenApiSchema, compilation: Compilation) => Check;
