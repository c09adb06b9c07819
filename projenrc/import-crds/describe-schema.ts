import { mapSchema } from './map-schema';
import { OpenApiSchema } from './open-api-schema';

function range(low: unknown, high: unknown, unit: string): string[] {
  if (low !== undefined && high !== undefined) return [low === high ? `Exactly ${low}${unit}.` : `From ${low} to ${high}${unit}.`];
  if (low !== undefined) return [`At least ${low}${unit}.`];
  if (high !== undefined) return [`At most ${high}${unit}.`];
  return [];
}

/** Limits of the schema in words: what a reader of the generated types can't see from the type. */
function limits(schema: OpenApiSchema): string {
  const sentences = [
    ...range(schema.minimum, schema.maximum, ''),
    ...range(schema.minLength, schema.maxLength, ' characters'),
    ...range(schema.minItems, schema.maxItems, ' items'),
    ...range(schema.minProperties, schema.maxProperties, ' entries'),
  ];
  const text = sentences.join(' ');
  return schema.default === undefined ? text : `${text}\n\n@default - ${JSON.stringify(schema.default)}`.trim();
}

/** The schema with descriptions in our own words, made from its limits and defaults. */
export function describeSchema(schema: OpenApiSchema): OpenApiSchema {
  return mapSchema(schema, (part) => {
    const description = limits(part);
    return description === '' ? part : { ...part, description };
  });
}
