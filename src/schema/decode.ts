import { JsonObject, Manifest } from '../manifest/manifest';
import { isJsonObject } from '../manifest/manifest-of';
import { OpenApiSchema } from '../releases/open-api-schema';
import { newestServed, schemaFor } from '../releases/schema-store';

/**
 * An object as Istio's own decoder understands it where no API server stands before it: fields may be written in
 * their original snake case (`match_labels`). Names that mean nothing are left as
 * they are. Returns the same manifest where there is nothing to do.
 */
export function decodeManifest(manifest: Manifest): Manifest {
  const version = newestServed(manifest.groupKind);
  const spec = version === undefined ? undefined : schemaFor(manifest.groupKind, version)?.schema.properties?.spec;
  if (!spec || !manifest.group.endsWith('.istio.io')) return manifest;
  const decoded = decode(spec, manifest.object.spec);
  return decoded === manifest.object.spec ? manifest : { ...manifest, object: { ...manifest.object, spec: decoded } };
}

/** Recurses as deep as the schema. */
function decode(schema: OpenApiSchema, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = schema.items;
    if (!items) return value;
    const decoded = value.map((item) => decode(items, item));
    return decoded.some((item, index) => item !== value[index]) ? decoded : value;
  }
  return isJsonObject(value) ? decodeObject(schema, value) : value;
}

function decodeObject(schema: OpenApiSchema, object: JsonObject): JsonObject {
  const properties = schema.properties;
  const additional = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  let changed = false;
  const entries = Object.keys(object).flatMap((name): Array<[string, unknown]> => {
    const field = properties ? fieldName(properties, object, name) : name;
    const below = properties && Object.hasOwn(properties, field) ? properties[field] : additional;
    const value = below ? decode(below, object[name]) : object[name];
    changed ||= field !== name || value !== object[name];
    return [[field, value]];
  });
  return changed ? Object.fromEntries(entries) : object;
}

/** The schema's name of a field that is written in snake case; where both are written, the schema's own stands. */
function fieldName(properties: Readonly<Record<string, OpenApiSchema>>, object: JsonObject, name: string): string {
  if (!name.includes('_')) return name;
  const camel = name.replace(/_([a-z0-9])/g, (_underscore, letter: string) => letter.toUpperCase());
  return Object.hasOwn(properties, camel) && !Object.hasOwn(object, camel) ? camel : name;
}
