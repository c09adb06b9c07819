import { OpenApiSchema } from '../../src/releases/open-api-schema';

/** A value with every field of the schema set, as it stands on the wire. */
export function sampleOf(schema: OpenApiSchema): unknown {
  if (schema.properties) {
    return Object.fromEntries(Object.entries(schema.properties).map(([name, child]) => [name, sampleOf(child)]));
  }
  if (typeof schema.additionalProperties === 'object') return { key: sampleOf(schema.additionalProperties) };
  if (schema.items) return [sampleOf(schema.items)];
  if (schema.enum) return schema.enum[schema.enum.length - 1];
  switch (schema.type) {
    case 'integer': return schema.minimum ?? 1;
    case 'number': return 0.5;
    case 'boolean': return false;
    case 'object': return { free: ['form'] };
    default: return 'text';
  }
}
