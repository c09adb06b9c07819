import { isJsonObject } from '../manifest/manifest-of';
import { OpenApiSchema } from '../releases/open-api-schema';
import { Compilation, Compile } from './compilation';
import { jsonKey } from './json-value';
import { Check, Walk } from './walk';


/** `items`, `minItems`, `maxItems` and the uniqueness that `x-kubernetes-list-type` asks for. */
export function listChecks(schema: OpenApiSchema, compilation: Compilation, compile: Compile): Check[] {
  const checks: Array<(list: ReadonlyArray<unknown>, walk: Walk) => void> = [];
  const { minItems, maxItems, items } = schema;
  if (minItems !== undefined) {
    checks.push((list, walk) => {
      if (list.length >= minItems) return;
      const message = minItems === 1 ? 'must not be empty' : `must have at least ${minItems} items, and has ${list.length}`;
      walk.report({ code: 'SCHEMA-ITEMS', message, value: list.length });
    });
  }
  if (maxItems !== undefined) {
    checks.push((list, walk) => {
      if (list.length <= maxItems) return;
      walk.report({ code: 'SCHEMA-ITEMS', message: `must have at most ${maxItems} items, and has ${list.length}`, value: list.length, blocksCel: true });
    });
  }
  if (items) {
    const item = compile(items, compilation);
    checks.push((list, walk) => {
      for (let i = 0; i < list.length; i++) {
        walk.path.push(i);
        item(list[i], walk);
        walk.path.pop();
      }
    });
  }
  if (compilation.closed && schema['x-kubernetes-list-type'] === 'set') checks.push(unique);
  if (compilation.closed && schema['x-kubernetes-list-type'] === 'map') checks.push(uniqueBy(schema));
  return checks.length === 0 ? [] : [(value, walk) => {
    if (Array.isArray(value)) for (const check of checks) check(value, walk);
  }];
}

function unique(list: ReadonlyArray<unknown>, walk: Walk): void {
  if (list.length < 2) return;
  const seen = new Map<string, number>();
  list.forEach((item, index) => {
    // Items of any other type are a problem of their own.
    if (typeof item === 'object') return;
    const key = jsonKey(item);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else walk.report({ code: 'SCHEMA-DUPLICATE', layer: 'listType', message: `repeats item ${first} of the list`, value: item, remedy: 'Remove it' }, index);
  });
}

function uniqueBy(schema: OpenApiSchema): (list: ReadonlyArray<unknown>, walk: Walk) => void {
  const keys = schema['x-kubernetes-list-map-keys'] ?? [];
  const properties = schema.items?.properties;
  const fallback = new Map(keys.map((key) => [key, properties && Object.hasOwn(properties, key) ? properties[key].default : undefined]));
  return (list, walk) => {
    if (list.length < 2) return;
    const seen = new Map<string, number>();
    list.forEach((item, index) => {
      if (!isJsonObject(item)) return;
      const values = keys.map((key) => (Object.hasOwn(item, key) ? item[key] : fallback.get(key)));
      if (values.some((value) => typeof value === 'object')) return;
      const key = jsonKey(values);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, index);
        return;
      }
      const named = keys.map((name, i) => `${name} ${JSON.stringify(values[i]) ?? 'absent'}`).join(', ');
      walk.report({
        code: 'SCHEMA-DUPLICATE',
        layer: 'listType',
        message: `has the same ${keys.join(' and ')} as item ${first} of the list`,
        value: keys.length === 1 ? values[0] : named,
        remedy: `Give each item its own ${keys.join(' and ')}`,
      }, index);
    });
  };
}
