import { AttributeTest, passes } from './attribute-test';
import { RequestAttributes } from './request-attributes';

/** What must be so of a request, down to the smallest questions: data, so that it can be evaluated as well as analysed. */
export type Condition =
  | { readonly kind: 'all'; readonly of: ReadonlyArray<Condition> }
  | { readonly kind: 'any'; readonly of: ReadonlyArray<Condition> }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'test'; readonly test: AttributeTest };

/** Always so. */
export const ALWAYS: Condition = { kind: 'all', of: [] };
/** Never so. */
export const NEVER: Condition = { kind: 'any', of: [] };

/** All of them; what is always so is left out. */
export function allOf(conditions: ReadonlyArray<Condition>): Condition {
  const needed = conditions.filter((one) => one.kind !== 'all' || one.of.length > 0);
  return needed.length === 1 ? needed[0] : { kind: 'all', of: needed };
}

/** Any of them; what is never so is left out. */
export function anyOf(conditions: ReadonlyArray<Condition>): Condition {
  const possible = conditions.filter((one) => one.kind !== 'any' || one.of.length > 0);
  return possible.length === 1 ? possible[0] : { kind: 'any', of: possible };
}

/** Whether it is so of a request. */
export function holds(condition: Condition, attributes: RequestAttributes): boolean {
  switch (condition.kind) {
    case 'test':
      return passes(condition.test, attributes);
    case 'not':
      return !holds(condition.of, attributes);
    case 'all':
      for (const one of condition.of) if (!holds(one, attributes)) return false;
      return true;
    case 'any':
      for (const one of condition.of) if (holds(one, attributes)) return true;
      return false;
  }
}
