import { isJsonObject } from '../manifest/manifest-of';
import { OpenApiSchema } from '../releases/open-api-schema';
import { jsonTypeName } from './json-value';
import { Walk } from './walk';

const NAMES = {
  object: 'an object',
  array: 'a list',
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'a boolean',
} as const;

const TESTS: Readonly<Record<keyof typeof NAMES, (value: unknown) => boolean>> = {
  object: isJsonObject,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  integer: (value) => typeof value === 'number' && Number.isInteger(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
};

/** What would make a value of the wrong type right, where it is plain. */
function remedyOf(expected: string, value: unknown): string | undefined {
  if (expected === 'a string' && (typeof value === 'number' || typeof value === 'boolean')) return `Quote it: "${String(value)}"`;
  if (expected === 'a list' && value !== null) return 'Write it as an item of a list';
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const unquoted = expected === 'a boolean' ? /^(true|false)$/.test(text) : expected !== 'an object' && expected !== 'a list' && /^-?\d+$/.test(text);
  return unquoted ? `Leave out the quotes: ${text}` : undefined;
}

/** The check of a value's type, which says whether it is right; undefined where the schema takes any type. */
export function typeCheck(schema: OpenApiSchema): ((value: unknown, walk: Walk) => boolean) | undefined {
  const intOrString = schema['x-kubernetes-int-or-string'] === true;
  const type = schema.type;
  if (!intOrString && type === undefined) return undefined;
  const test = intOrString || type === undefined ? (value: unknown) => TESTS.integer(value) || TESTS.string(value) : TESTS[type];
  const expected = intOrString || type === undefined ? 'an integer or a string' : NAMES[type];
  const nullable = schema.nullable === true;
  return (value, walk) => {
    if (test(value) || (nullable && value === null)) return true;
    walk.report({
      code: 'SCHEMA-TYPE',
      message: `must be ${expected}, not ${jsonTypeName(value)}`,
      value,
      remedy: remedyOf(expected, value),
      blocksCel: true,
      untyped: true,
    });
    return false;
  };
}
