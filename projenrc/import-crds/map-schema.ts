import { OpenApiSchema } from './open-api-schema';

const SCHEMA_MAPS = ['properties'];
const SCHEMAS = ['items', 'not'];
const SCHEMA_LISTS = ['oneOf', 'anyOf', 'allOf'];

/**
 * A copy of the schema in which each subschema has gone through `edit`, innermost first. Walks only where schemas
 * are, so a field that is called `description` is not taken for the keyword.
 */
export function mapSchema(schema: OpenApiSchema, edit: (schema: OpenApiSchema) => OpenApiSchema): OpenApiSchema {
  const copy: OpenApiSchema = { ...schema };
  for (const key of SCHEMA_MAPS) {
    if (copy[key]) {
      copy[key] = Object.fromEntries(
        Object.entries(copy[key] as Record<string, OpenApiSchema>).map(([name, child]) => [name, mapSchema(child, edit)]),
      );
    }
  }
  for (const key of SCHEMAS) {
    if (copy[key]) {
      copy[key] = mapSchema(copy[key] as OpenApiSchema, edit);
    }
  }
  for (const key of SCHEMA_LISTS) {
    if (copy[key]) {
      copy[key] = (copy[key] as OpenApiSchema[]).map((child) => mapSchema(child, edit));
    }
  }
  if (typeof copy.additionalProperties === 'object') {
    copy.additionalProperties = mapSchema(copy.additionalProperties, edit);
  }
  return edit(copy);
}
