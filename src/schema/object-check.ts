import { isJsonObject } from '../manifest/manifest-of';
import { OpenApiSchema } from '../releases/open-api-schema';
import { didYouMean } from '../values/edit-distance';
import { Compilation, Compile } from './compilation';
import { Check, Walk } from './walk';

type ObjectCheck = (object: Readonly<Record<string, unknown>>, walk: Walk) => void;

/** `properties`, `additionalProperties`, `required`, counts of properties, and fields that the schema does not know. */
export function objectChecks(schema: OpenApiSchema, compilation: Compilation, compile: Compile): Check[] {
  const checks: ObjectCheck[] = [];
  const { required, minProperties, maxProperties } = schema;
  if (required && required.length > 0) checks.push(requiredCheck(required));
  if (minProperties !== undefined) {
    checks.push((object, walk) => {
      const count = Object.keys(object).length;
      if (count < minProperties) walk.report({ code: 'SCHEMA-PROPERTIES', message: `must have at least ${minProperties} fields, and has ${count}`, value: count });
    });
  }
  if (maxProperties !== undefined) {
    checks.push((object, walk) => {
      const count = Object.keys(object).length;
      if (count <= maxProperties) return;
      walk.report({ code: 'SCHEMA-PROPERTIES', message: `must have at most ${maxProperties} entries, and has ${count}`, value: count, blocksCel: true });
    });
  }
  const fields = fieldsCheck(schema, compilation, compile);
  if (fields) checks.push(fields);
  return checks.length === 0 ? [] : [(value, walk) => {
    if (isJsonObject(value)) for (const check of checks) check(value, walk);
  }];
}

function requiredCheck(required: ReadonlyArray<string>): ObjectCheck {
  return (object, walk) => {
    for (const name of required) {
      if (Object.hasOwn(object, name)) continue;
      walk.report({ code: 'SCHEMA-REQUIRED', message: 'is missing', remedy: `Add ${name}`, blocksCel: true, untyped: true }, name);
    }
  };
}

function fieldsCheck(schema: OpenApiSchema, compilation: Compilation, compile: Compile): ObjectCheck | undefined {
  const properties = new Map(Object.entries(schema.properties ?? {}).map(([name, each]) => [name, compile(each, compilation)]));
  const additional = typeof schema.additionalProperties === 'object' ? compile(schema.additionalProperties, compilation) : undefined;
  const open = additional !== undefined || schema.additionalProperties === true || schema['x-kubernetes-preserve-unknown-fields'] === true;
  const closed = compilation.closed && !open && schema.type === 'object';
  if (properties.size === 0 && !additional && !closed) return undefined;
  return (object, walk) => {
    for (const name of Object.keys(object)) {
      const check = properties.get(name) ?? additional;
      if (check) {
        walk.path.push(name);
        check(object[name], walk);
        walk.path.pop();
      } else if (closed) {
        unknownField(name, object, properties, walk);
      }
    }
  };
}

function unknownField(name: string, object: object, properties: ReadonlyMap<string, unknown>, walk: Walk): void {
  const near = didYouMean(name, [...properties.keys()].filter((each) => !Object.hasOwn(object, each)));
  walk.report({
    code: 'SCHEMA-UNKNOWN-FIELD',
    layer: 'unknownField',
    message: `the field "${name}" does not exist here`,
    remedy: near === undefined ? 'Remove it, or move it to where it belongs' : `Did you mean ${near}?`,
  }, name);
}
