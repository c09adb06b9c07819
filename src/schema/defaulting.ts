import { isJsonObject } from '../manifest/manifest-of';
import { OpenApiSchema } from '../releases/open-api-schema';

/** Gives a value as the API server would store it: the same value where nothing is to do, else a changed copy. */
export type Defaulting = (value: unknown) => unknown;

interface Property {
  readonly nullable: boolean;
  readonly fallback: unknown;
  readonly inner: Defaulting | undefined;
}

/**
 * Compiles a schema's defaults. As the API server does it: nulls of fields that may not be null are dropped (or
 * defaulted), then absent fields that have a default get it, also within what was defaulted.
 *
 * @returns undefined where the schema has nothing to do below itself
 */
export function compileDefaulting(schema: OpenApiSchema): Defaulting | undefined {
  const list = schema.items && compileDefaulting(schema.items);
  if (list) return (value) => (Array.isArray(value) ? mapped(value, list) : value);
  const properties = new Map(Object.entries(schema.properties ?? {}).map(([name, each]) => [name, propertyOf(each)]));
  const additional = typeof schema.additionalProperties === 'object' ? propertyOf(schema.additionalProperties) : undefined;
  if (properties.size === 0 && !additional) return undefined;
  const defaulted = [...properties].filter(([, property]) => property.fallback !== undefined);
  return (value) => {
    if (!isJsonObject(value)) return value;
    const draft = new Draft(value);
    for (const name of Object.keys(value)) {
      const property = properties.get(name) ?? additional;
      if (!property) continue;
      const given = value[name];
      if (given === null && !property.nullable) {
        if (property.fallback === undefined) draft.remove(name);
        else draft.set(name, property.fallback);
      } else if (property.inner) {
        const stored = property.inner(given);
        if (stored !== given) draft.set(name, stored);
      }
    }
    for (const [name, property] of defaulted) if (!Object.hasOwn(value, name)) draft.set(name, property.fallback);
    return draft.result;
  };
}

function propertyOf(schema: OpenApiSchema): Property {
  const inner = compileDefaulting(schema);
  const fallback = schema.default === undefined ? undefined : frozen(inner ? inner(schema.default) : schema.default);
  return { nullable: schema.nullable === true, fallback, inner };
}

function mapped(list: ReadonlyArray<unknown>, item: Defaulting): unknown {
  let copy: unknown[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const stored = item(list[i]);
    if (stored === list[i]) continue;
    copy ??= [...list];
    copy[i] = stored;
  }
  return copy ?? list;
}

/** Defaults are shared by all objects that get them. */
function frozen(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) {
    for (const each of Object.values(value)) frozen(each);
    Object.freeze(value);
  }
  return value;
}

/** An object that is copied at its first change. */
class Draft {
  private copy: Record<string, unknown> | undefined;

  constructor(private readonly original: Readonly<Record<string, unknown>>) {}

  public get result(): Readonly<Record<string, unknown>> {
    return this.copy ?? this.original;
  }

  public remove(name: string): void {
    delete this.writable()[name];
  }

  public set(name: string, value: unknown): void {
    // Not by assignment: a map may have a key "__proto__".
    Object.defineProperty(this.writable(), name, { value, writable: true, enumerable: true, configurable: true });
  }

  private writable(): Record<string, unknown> {
    this.copy ??= { ...this.original };
    return this.copy;
  }
}
