import type { CelInput } from '@bufbuild/cel';
import { isJsonObject } from '../../manifest/manifest-of';
import { CelRule, OpenApiSchema } from '../../releases/open-api-schema';
import { Check, Walk } from '../walk';
import { CelProgram } from './program';
import { compileCelValue } from './value';

/**
 * Compiles the CEL rules of a schema and of all below it. Rules on transitions (those that name `oldSelf`) do not
 * apply to an object that is new.
 *
 * @returns undefined where there are none
 */
export function compileCel(schema: OpenApiSchema): Check | undefined {
  const rules = (schema['x-kubernetes-validations'] ?? []).filter((rule) => !/\boldSelf\b/.test(rule.rule)).map((rule) => new RuleCheck(rule));
  const convert = rules.length > 0 ? compileCelValue(schema) : undefined;
  const below = compileBelow(schema);
  if (!convert) return below;
  return (value, walk) => {
    if (value === null) return;
    const self = convert(value);
    for (const rule of rules) rule.check(self, value, walk);
    if (below) below(value, walk);
  };
}

function compileBelow(schema: OpenApiSchema): Check | undefined {
  const item = schema.items && compileCel(schema.items);
  if (item) {
    return (value, walk) => {
      if (Array.isArray(value)) value.forEach((each, index) => at(index, each, item, walk));
    };
  }
  const properties = new Map<string, Check>();
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const check = compileCel(property);
    if (check) properties.set(name, check);
  }
  const additional = typeof schema.additionalProperties === 'object' ? compileCel(schema.additionalProperties) : undefined;
  if (properties.size === 0 && !additional) return undefined;
  return (value, walk) => {
    if (!isJsonObject(value)) return;
    for (const name of Object.keys(value)) {
      const check = properties.get(name) ?? additional;
      if (check) at(name, value[name], check, walk);
    }
  };
}

function at(step: string | number, value: unknown, check: Check, walk: Walk): void {
  walk.path.push(step);
  check(value, walk);
  walk.path.pop();
}

/** One rule, compiled when the first object comes that it applies to. */
class RuleCheck {
  private program: CelProgram | undefined;
  private message: CelProgram | undefined;

  constructor(private readonly rule: CelRule) {}

  public check(self: CelInput, value: unknown, walk: Walk): void {
    this.program ??= CelProgram.of(this.rule.rule);
    let failure: string | undefined;
    try {
      if (this.program.run(self) === true) return;
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    const message = this.messageFor(self) ?? `breaks the rule ${this.rule.rule}`;
    walk.report({
      code: 'SCHEMA-CEL',
      layer: 'cel',
      message: failure === undefined ? message : `${message} (${failure})`,
      value: typeof value === 'object' ? undefined : value,
      remedy: this.rule.message === undefined ? undefined : `Rule: ${this.rule.rule.length > 200 ? `${this.rule.rule.slice(0, 200)} …` : this.rule.rule}`,
    }, ...fieldSteps(this.rule.fieldPath));
  }

  private messageFor(self: CelInput): string | undefined {
    if (this.rule.messageExpression !== undefined) {
      try {
        this.message ??= CelProgram.of(this.rule.messageExpression);
        const text = this.message.run(self);
        if (typeof text === 'string' && text.trim() !== '') return text;
      } catch {
        // As the API server: where the expression fails, the fixed message stands.
      }
    }
    return this.rule.message;
  }
}

/** Steps of a `fieldPath`: `.a.b['c']`. */
function fieldSteps(fieldPath: string | undefined): string[] {
  if (fieldPath === undefined) return [];
  return [...fieldPath.matchAll(/\.([^.[\]]+)|\['((?:[^'\\]|\\.)*)'\]/g)].map((match) => match[1] ?? match[2].replace(/\\(.)/g, '$1'));
}
