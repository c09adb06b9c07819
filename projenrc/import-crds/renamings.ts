import { OpenApiSchema } from './open-api-schema';

/** A field whose wire name jsii does not take: the way to the object that holds it, the name in the struct, the wire name. */
export type Renaming = readonly [path: string, property: string, wire: string];

/** Name of a field in a jsii struct: `wellKnownCACertificates` → `wellKnownCaCertificates`. */
export function propertyName(wire: string): string {
  if (!/^[a-z][A-Za-z0-9]*$/.test(wire)) {
    throw new Error(`no rule to name a field after ${JSON.stringify(wire)}`);
  }
  return wire.replace(/[A-Z]{2,}(?![a-z])|[A-Z]{2,}(?=[A-Z][a-z])/g, (run) => run.charAt(0) + run.slice(1).toLowerCase());
}

/** All fields of a schema that have another name in the struct; `[]` in a path stands for each element. */
export function renamings(schema: OpenApiSchema, path = ''): Renaming[] {
  const found: Renaming[] = [];
  for (const [wire, child] of Object.entries(schema.properties ?? {})) {
    found.push(...renamings(child, path === '' ? wire : `${path}.${wire}`));
    const property = propertyName(wire);
    if (property !== wire) {
      found.push([path, property, wire]);
    }
  }
  if (schema.items) {
    found.push(...renamings(schema.items, `${path}[]`));
  }
  if (typeof schema.additionalProperties === 'object' && renamings(schema.additionalProperties).length > 0) {
    throw new Error(`a renamed field in a map, at ${path}: toWire() can't reach it`);
  }
  return found;
}
