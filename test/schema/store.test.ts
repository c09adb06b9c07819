import { CelRule, OpenApiSchema } from '../../src/releases/open-api-schema';
import { GatewayApiTarget } from '../../src/releases/gateway-api-target';
import { knownKinds, schemaFor, servedVersions } from '../../src/releases/schema-store';
import { CelProgram } from '../../src/schema/cel/program';
import { STRING_FORMATS } from '../../src/schema/format';

const TARGETS = [{}, { gatewayApi: GatewayApiTarget.experimental() }];

function schemas(): OpenApiSchema[] {
  return TARGETS.flatMap((target) => knownKinds(target).flatMap((kind) => (
    servedVersions(kind, target).map((version) => schemaFor(kind, version, target)!.schema)
  )));
}

function visit(schema: OpenApiSchema, visitor: (schema: OpenApiSchema) => void): void {
  visitor(schema);
  const { properties, additionalProperties, items, not, oneOf, anyOf, allOf } = schema;
  for (const each of Object.values(properties ?? {})) visit(each, visitor);
  for (const each of [typeof additionalProperties === 'object' ? additionalProperties : undefined, items, not]) if (each) visit(each, visitor);
  for (const each of [oneOf, anyOf, allOf].flatMap((list) => list ?? [])) visit(each, visitor);
}

/** Keywords that some part of this folder reads. */
const READ = new Set([
  'type', 'format', 'nullable', 'default', 'enum', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf',
  'minItems', 'maxItems', 'minProperties', 'maxProperties', 'required', 'properties', 'additionalProperties', 'items', 'oneOf', 'anyOf', 'allOf', 'not',
  'x-kubernetes-validations', 'x-kubernetes-list-type', 'x-kubernetes-list-map-keys', 'x-kubernetes-int-or-string', 'x-kubernetes-preserve-unknown-fields',
  // How patches merge; a whole object is not affected.
  'x-kubernetes-map-type',
]);

describe('the schemas in the store', () => {
  const keywords = new Set<string>();
  const formats = new Set<string>();
  const rules = new Map<string, CelRule>();
  for (const schema of schemas()) {
    visit(schema, (each) => {
      for (const keyword of Object.keys(each)) keywords.add(keyword);
      if (each.format !== undefined) formats.add(each.format);
      for (const rule of each['x-kubernetes-validations'] ?? []) rules.set(rule.rule, rule);
    });
  }

  test('use no keyword that nothing here reads', () => {
    expect([...keywords].filter((keyword) => !READ.has(keyword))).toEqual([]);
  });

  test('use no format that is not checked', () => {
    expect([...formats].filter((format) => !['int32', 'int64', 'double', ...STRING_FORMATS].includes(format))).toEqual([]);
  });

  test('have CEL rules, all of which compile', () => {
    expect(rules.size).toBeGreaterThan(100);
    // Rules on changes are never asked: there is no older object.
    for (const { rule } of rules.values()) if (!/\boldSelf\b/.test(rule)) expect(() => CelProgram.of(rule)).not.toThrow();
  });

  test('call no function that is unknown here', () => {
    const called = new Set([...rules.keys()].flatMap((rule) => [...rule.replace(/r?("""|"|').*?\1/gs, '""').matchAll(/([A-Za-z]\w*)\(/g)].map((match) => match[1])));
    const standard = ['has', 'all', 'exists', 'exists_one', 'filter', 'map', 'size', 'contains', 'startsWith', 'endsWith', 'matches', 'duration', 'int', 'string', 'substring', 'split'];
    const added = ['isURL', 'url', 'getScheme', 'isIP', 'dns1123Label', 'validate'];
    expect([...called].filter((name) => ![...standard, ...added].includes(name))).toEqual([]);
  });
});
