import { isJsonObject } from '../manifest/manifest-of';
import { OpenApiSchema } from '../releases/open-api-schema';
import { Compilation, Compile } from './compilation';
import { Check, Walk } from './walk';

type Predicate = (value: unknown) => boolean;

const OPEN: Compilation = { closed: false };

/** `allOf`, `anyOf`, `oneOf` and `not`. */
export function combinationChecks(schema: OpenApiSchema, compile: Compile): Check[] {
  const checks: Check[] = (schema.allOf ?? []).map((each) => compile(each, OPEN));
  if (schema.anyOf && schema['x-kubernetes-int-or-string'] !== true) checks.push(anyOf(schema.anyOf, compile));
  if (schema.oneOf) checks.push(oneOf(schema.oneOf, compile));
  if (schema.not) {
    const forbidden = predicate(schema.not, compile);
    const names = requiredNames(schema.not);
    checks.push((value, walk) => {
      if (!forbidden(value)) return;
      walk.report({ code: 'SCHEMA-NOT', message: names.length > 0 ? `must not set ${names.join(' or ')}` : 'has a form that is not allowed here', value: brief(value) });
    });
  }
  return checks;
}

function anyOf(alternatives: ReadonlyArray<OpenApiSchema>, compile: Compile): Check {
  const predicates = alternatives.map((each) => predicate(each, compile));
  const wanted = alternatives.map(described).filter((each) => each !== undefined);
  return (value, walk) => {
    if (predicates.some((each) => each(value))) return;
    const remedy = wanted.length === alternatives.length ? `It must ${wanted.join(', or ')}` : undefined;
    walk.report({ code: 'SCHEMA-ANY-OF', message: 'has none of the forms that are allowed here', value: brief(value), remedy });
  };
}

function oneOf(alternatives: ReadonlyArray<OpenApiSchema>, compile: Compile): Check {
  const predicates = alternatives.map((each) => predicate(each, compile));
  const members = [...new Set(alternatives.flatMap(requiredNames))];
  const optional = alternatives.some((each) => each.not !== undefined);
  return (value, walk) => {
    let count = 0;
    for (const each of predicates) if (each(value)) count++;
    if (count === 1) return;
    const set = isJsonObject(value) ? members.filter((name) => Object.hasOwn(value, name)) : [];
    if (set.length > 1) {
      const message = `sets ${set.join(' and ')} together, of which only one is allowed`;
      walk.report({ code: 'SCHEMA-ONE-OF', message, value: brief(value), remedy: `Keep one of ${set.join(', ')}` });
    } else {
      const message = optional ? 'has none of the forms that are allowed here' : `must set exactly one of ${members.join(', ')}`;
      walk.report({ code: 'SCHEMA-ONE-OF', message, value: brief(value) });
    }
  };
}

/** Names of the fields that a schema of presence asks for: `required` alone, or inside `anyOf`. */
function requiredNames(schema: OpenApiSchema): string[] {
  return [...(schema.required ?? []), ...(schema.anyOf ?? []).flatMap(requiredNames)];
}

function described(schema: OpenApiSchema): string | undefined {
  if (schema.required) return `set ${schema.required.join(' and ')}`;
  if (schema.format) return `be of the format ${schema.format}`;
  if (schema.pattern) return `match ${schema.pattern}`;
  if (schema.enum) return `be one of ${schema.enum.map(String).join(', ')}`;
  if (schema.maxLength === 0) return 'be empty';
  return undefined;
}

function predicate(schema: OpenApiSchema, compile: Compile): Predicate {
  const { required } = schema;
  if (required && Object.keys(schema).length === 1) {
    return (value) => !isJsonObject(value) || required.every((name) => Object.hasOwn(value, name));
  }
  if (schema.not && Object.keys(schema).length === 1) {
    const inner = predicate(schema.not, compile);
    return (value) => !inner(value);
  }
  if (schema.anyOf && Object.keys(schema).length === 1) {
    const inner = schema.anyOf.map((each) => predicate(each, compile));
    return (value) => inner.some((each) => each(value));
  }
  const check = compile(schema, OPEN);
  return (value) => {
    const walk = new Walk();
    check(value, walk);
    return walk.problems.length === 0;
  };
}

/** Objects and lists say little in a message. */
function brief(value: unknown): unknown {
  return typeof value === 'object' ? undefined : value;
}
