import type { CelInput } from '@bufbuild/cel';
import { isJsonObject } from '../../manifest/manifest-of';
import { CelRule, OpenApiSchema } from '../../releases/open-api-schema';
import { Check, Walk } from '../walk';
import { CelProgram } from './program';
import { celFieldName, compileCelValue } from './value';

/** Judges a value, which comes along in the form that CEL sees. */
type CelCheck = (value: unknown, self: CelInput, walk: Walk) => void;

/**
 * Compiles the CEL rules of a schema and of all below it. Rules on transitions (those that name `oldSelf`) do not
 * apply to an object that is new.
 *
 * @returns undefined where there are none
 */
export function compileCel(schema: OpenApiSchema): Check | undefined {
  const check = compileRules(schema);
  const convert = compileCelValue(schema);
  return check && ((value, walk) => check(value, convert(value), walk));
}

function compileRules(schema: OpenApiSchema): CelCheck | undefined {
  const rules = (schema['x-kubernetes-validations'] ?? []).filter((rule) => !/\boldSelf\b/.test(rule.rule)).map((rule) => new RuleCheck(rule));
  const below = compileBelow(schema);
  if (rules.length === 0) return below;
  return (value, self, walk) => {
    if (value === null) return;
    for (const rule of rules) rule.check(self, value, walk);
    if (below) below(value, self, walk);
  };
}

function compileBelow(schema: OpenApiSchema): CelCheck | undefined {
  const item = schema.items && compileRules(schema.items);
  if (item) {
    return (value, self, walk) => {
      if (Array.isArray(value) && Array.isArray(self)) value.forEach((each, index) => at(index, each, self[index] as CelInput, item, walk));
    };
  }
  if (typeof schema.additionalProperties === 'object') {
    const entry = compileRules(schema.additionalProperties);
    return entry && ((value, self, walk) => {
      if (isJsonObject(value) && self instanceof Map) for (const name of Object.keys(value)) at(name, value[name], self.get(name) as CelInput, entry, walk);
    });
  }
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const [check, celName] = [compileRules(property), celFieldName(name)];
    return check && celName !== undefined ? [{ name, celName, check }] : [];
  });
  return fields.length === 0 ? undefined : (value, self, walk) => {
    if (!isJsonObject(value) || !(self instanceof Map)) return;
    for (const { name, celName, check } of fields) {
      if (Object.hasOwn(value, name)) at(name, value[name], self.get(celName) as CelInput, check, walk);
    }
  };
}

function at(step: string | number, value: unknown, self: CelInput, check: CelCheck, walk: Walk): void {
  walk.path.push(step);
  check(value, self, walk);
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
