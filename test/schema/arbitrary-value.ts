import * as fc from 'fast-check';
import { OpenApiSchema } from '../../src/releases/open-api-schema';

/** Texts that checks of strings stumble over. */
const AWKWARD = [
  '', ' ', '*', '*.', '.', '..', '/', '//', '*.example.com', 'a.b.c', 'reviews', 'ns/name', './*', '*/*', '~/*', 'é', '\u0000', '𝒳', '10.0.0.1', '10.0.0.0/8',
  '::1', '1s', '-1s', '1.5h', '0', '65536', 'outbound_.80_._.a', '(', '[a', 'a{1000}', '(?!x)', '__proto__', 'constructor', 'spiffe://td/ns/a/sa/b', 'unix:///x',
  'cluster.local/ns/a/sa/b', 'true', 'null', '%', 'http://a:b@c/?d', '{*}', '{**}', 'xds.a', '-', '_', '@request.auth.claims.a', 'mesh', 'x'.repeat(300),
];

const ARBITRARY_TEXT: fc.Arbitrary<string> = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...AWKWARD) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) });

/**
 * Values of the types that a schema has, whatever else it asks: what code may be given that trusts the wire types and
 * nothing more. Fields are there or not, required ones always.
 */
export function arbitraryValue(schema: OpenApiSchema): fc.Arbitrary<unknown> {
  const value = arbitraryOfType(schema);
  return schema.nullable ? fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) }) : value;
}

function arbitraryOfType(schema: OpenApiSchema): fc.Arbitrary<unknown> {
  if (schema['x-kubernetes-int-or-string']) return fc.oneof(fc.integer(), ARBITRARY_TEXT);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string': return ARBITRARY_TEXT;
    case 'boolean': return fc.boolean();
    case 'integer': return fc.oneof(fc.constantFrom(0, 1, -1, 80, 443, 65535, 65536, 2 ** 32), fc.integer());
    case 'number': return fc.oneof(fc.constantFrom(0, -1, 0.5, 100, 1e300), fc.double({ noNaN: true, noDefaultInfinity: true }));
    case 'array': return schema.items ? fc.array(arbitraryValue(schema.items), { maxLength: 3 }) : fc.constant([]);
    case 'object': return arbitraryObject(schema);
    default: return fc.jsonValue({ maxDepth: 2 });
  }
}

function arbitraryObject(schema: OpenApiSchema): fc.Arbitrary<unknown> {
  if (typeof schema.additionalProperties === 'object') return fc.dictionary(ARBITRARY_TEXT, arbitraryValue(schema.additionalProperties), { maxKeys: 3 });
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length === 0) {
    const open = schema['x-kubernetes-preserve-unknown-fields'] === true;
    return open ? fc.dictionary(ARBITRARY_TEXT, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }) : fc.constant({});
  }
  const fields = Object.fromEntries(properties.map(([name, property]) => [name, arbitraryValue(property)]));
  return fc.record(fields, { requiredKeys: [...(schema.required ?? [])] });
}
