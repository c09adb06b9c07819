import { FieldPath } from '../diagnostics/field-path';
import { OpenApiSchema } from '../releases/open-api-schema';

/** One step from a schema to the schema of what is below it: the next schema, and the step as `Release` writes it. */
export interface SchemaStep {
  readonly schema: OpenApiSchema;
  readonly suffix: string;
}

/** The schema of a field or item; undefined where the schema knows none. */
export function stepInto(schema: OpenApiSchema, step: string | number): SchemaStep | undefined {
  const name = String(step);
  if (schema.items) return { schema: schema.items, suffix: '[]' };
  if (schema.properties && Object.hasOwn(schema.properties, name)) return { schema: schema.properties[name], suffix: `.${name}` };
  return typeof schema.additionalProperties === 'object' ? { schema: schema.additionalProperties, suffix: '{}' } : undefined;
}

/** A field path as `Release` names fields (`spec.servers[].tls.mode`); steps that the schema does not know are taken for fields. */
export function releasePath(schema: OpenApiSchema, path: FieldPath): string {
  let text = '';
  let at: OpenApiSchema | undefined = schema;
  for (const step of path) {
    const next: SchemaStep | undefined = at && stepInto(at, step);
    text += next?.suffix ?? (typeof step === 'number' ? '[]' : `.${step}`);
    at = next?.schema;
  }
  return text.replace(/^\./, '');
}

/** Whether a schema has the field that a path leads to. */
export function hasField(schema: OpenApiSchema, path: FieldPath): boolean {
  let at: OpenApiSchema | undefined = schema;
  for (const step of path) {
    at = at && stepInto(at, step)?.schema;
    if (!at) return false;
  }
  return true;
}
