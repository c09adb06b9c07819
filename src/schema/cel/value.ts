import type { CelInput } from '@bufbuild/cel';
import { isJsonObject } from '../../manifest/manifest-of';
import { OpenApiSchema } from '../../releases/open-api-schema';

/** Turns a JSON value into what CEL sees of it. */
export type CelConversion = (value: unknown) => CelInput;

/** Words that CEL keeps for itself: fields named so are written with `__` around. */
const RESERVED = new Set([
  'true', 'false', 'null', 'in', 'as', 'break', 'const', 'continue', 'else', 'for', 'function', 'if', 'import', 'let', 'loop', 'package', 'namespace', 'return',
  'var', 'void', 'while',
]);

const ESCAPES: ReadonlyArray<readonly [RegExp, string]> = [
  [/__/g, '__underscores__'], [/\./g, '__dot__'], [/-/g, '__dash__'], [/\//g, '__slash__'],
];

/** The name by which CEL rules call a field; undefined where they can't. */
export function celFieldName(name: string): string | undefined {
  if (RESERVED.has(name)) return `__${name}__`;
  const escaped = ESCAPES.reduce((text, [from, to]) => text.replace(from, to), name);
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(escaped) ? escaped : undefined;
}

/** Compiles the conversion of values of a schema: integers are CEL's ints, numbers its doubles, objects show only the fields that are declared. */
export function compileCelValue(schema: OpenApiSchema): CelConversion {
  if (schema['x-kubernetes-int-or-string'] === true) return scalar;
  switch (schema.type) {
    case 'integer': return scalar;
    case 'number': return (value) => value as CelInput;
    case 'array': {
      const item = schema.items ? compileCelValue(schema.items) : scalar;
      return (value) => (Array.isArray(value) ? value.map(item) : null);
    }
    case 'object': {
      if (typeof schema.additionalProperties === 'object') {
        const entry = compileCelValue(schema.additionalProperties);
        return (value) => (isJsonObject(value) ? new Map(Object.keys(value).map((key) => [key, entry(value[key])])) : null);
      }
      const fields = new Map<string, readonly [string, CelConversion]>();
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const escaped = celFieldName(name);
        if (escaped !== undefined) fields.set(name, [escaped, compileCelValue(property)]);
      }
      return (value) => {
        if (!isJsonObject(value)) return null;
        const map = new Map<string, CelInput>();
        for (const key of Object.keys(value)) {
          const field = fields.get(key);
          if (field) map.set(field[0], field[1](value[key]));
        }
        return map;
      };
    }
    default: return scalar;
  }
}

/** Scalars by what they are; structures of unknown shape are not visible to CEL. */
function scalar(value: unknown): CelInput {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
