import { mapSchema } from './map-schema';
import { OpenApiSchema } from './open-api-schema';

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** The schema without old spellings (`jwks_uri`) of fields that also have their present one (`jwksUri`). */
export function dropAliases(schema: OpenApiSchema): OpenApiSchema {
  return mapSchema(schema, (part) => {
    if (!part.properties) return part;
    const { properties } = part;
    const isAlias = (name: string) => camelCase(name) !== name && Object.hasOwn(properties, camelCase(name));
    return { ...part, properties: Object.fromEntries(Object.entries(properties).filter(([name]) => !isAlias(name))) };
  });
}
