import { mapSchema } from './map-schema';
import { OpenApiSchema } from './open-api-schema';

const PROSE = new Set(['description', 'title', 'example', 'externalDocs']);
const BRANCHES = new Set(['oneOf', 'anyOf', 'allOf', 'not']);

function without(schema: OpenApiSchema, keywords: ReadonlySet<string>): OpenApiSchema {
  return mapSchema(schema, (part) => Object.fromEntries(Object.entries(part).filter(([key]) => !keywords.has(key))));
}

/** The schema without prose: what an API server judges by. */
export function stripProse(schema: OpenApiSchema): OpenApiSchema {
  return without(schema, PROSE);
}

/** The schema without prose and without alternatives: what code generators understand. */
export function stripBranches(schema: OpenApiSchema): OpenApiSchema {
  return without(schema, new Set([...PROSE, ...BRANCHES]));
}
