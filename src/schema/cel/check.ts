import { isJsonObject } from '../../manifest/manifest-of';
import { CelRule, OpenApiSchema } from '../../releases/open-api-schema';
import { Check, Walk } from '../walk';
import { compileConversion } from './conversion';
import { CelProgram } from './program';
import { CelValue } from './value';

/**
 * Compiles the CEL rules of a schema and of all below it. Rules on transitions (those that name `oldSelf`) do not
 * apply to an object that is new.
 *
 * @returns undefined where there are none
 */
export function compileCel(schema: OpenApiSchema): Check | undefined {
  const rules = (schema['x-kubernetes-validations'] ?? []).filter((rule) => !/\boldSelf\b/.test(rule.rule)).map((rule) => new RuleCheck(rule));
  const below = compileBelow(schema);
  if (rules.length === 0) return below;
  const convert = compileConversion(schema);
  return (value, walk) => {
    if (value === null) return;
    const self = convert ? convert(value) : (value as CelValue);
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
  if (typeof schema.additionalProperties === 'object') {
    const entry = compileCel(schema.additionalProperties);
    return entry && ((value, walk) => {
      if (isJsonObject(value)) for (const name of Object.keys(value)) at(name, value[name], entry, walk);
    });
  }
  const fields = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const check = compileCel(property);
    return check ? [{ name, check }] : [];
  });
  return fields.length === 0 ? undefined : (value, walk) => {
    if (!isJsonObject(value)) return;
    for (const { name, check } of fields) if (Object.hasOwn(value, name)) at(name, value[name], check, walk);
  };
}

function at(step: string | number, value: unknown, check: Check, walk: Walk): void {
  walk.path.push(step);
  check(value, walk);
  walk.path.pop();
}

/** Longer rules are cut in remedies. */
const LONGEST_SHOWN = 200;

/** One rule, compiled when the first object comes that it applies to. */
class RuleCheck {
  private program: CelProgram | undefined;
  private message: CelProgram | undefined;
  private unknown = false;

  constructor(private readonly rule: CelRule) {}

  public check(self: CelValue, value: unknown, walk: Walk): void {
    const program = this.compiled();
    if (!program) return;
    let failure: string | undefined;
    try {
      if (program.run(self) === true) return;
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error);
    }
    const message = this.messageFor(self) ?? `breaks the rule ${this.rule.rule}`;
    walk.report({
      code: 'SCHEMA-CEL',
      layer: 'cel',
      message: failure === undefined ? message : `${message} (${failure})`,
      value: typeof value === 'object' ? undefined : value,
      remedy: this.rule.message === undefined ? undefined : this.ruleText,
    }, ...fieldSteps(this.rule.fieldPath));
  }

  /** Undefined for a rule that calls what is not known here: better silent than wrong. A test sees to it that there is none. */
  private compiled(): CelProgram | undefined {
    if (this.program || this.unknown) return this.program;
    try {
      this.program = CelProgram.of(this.rule.rule);
    } catch {
      this.unknown = true;
    }
    return this.program;
  }

  /** The rule as a remedy: what must hold. */
  private get ruleText(): string {
    const { rule } = this.rule;
    return `It must hold that ${rule.length > LONGEST_SHOWN ? `${rule.slice(0, LONGEST_SHOWN)} …` : rule}`;
  }

  private messageFor(self: CelValue): string | undefined {
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
