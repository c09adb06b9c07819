import type { Expr } from '@bufbuild/cel-spec/cel/expr/syntax_pb.js';
import { celFieldOf } from './field-name';
import { CelFunction, CONSTANTS, FUNCTIONS, METHODS } from './functions';
import { OPERATORS } from './operators';
import { CelDouble, CelValue, isCelObject } from './value';

/** What a variable holds whose value could not be computed. */
class Failure {
  constructor(public readonly error: unknown) {}
}

/** Values of variables, by the slots that compilation gave them. */
export type Frame = Array<CelValue | Failure>;

/** Computes a value. Throws where CEL's evaluation ends in an error. */
export type Evaluator = (frame: Frame) => CelValue;

/** Names in sight, each with its slot. */
export class Scope {
  public static of(...names: string[]): Scope {
    return new Scope(new Map(names.map((name, slot) => [name, slot])));
  }

  private constructor(private readonly slots: ReadonlyMap<string, number>) {}

  public slotOf(name: string): number | undefined {
    return this.slots.get(name);
  }

  /** A scope with one more name, and that name's slot. */
  public with(name: string): readonly [Scope, number] {
    const slot = Math.max(-1, ...this.slots.values()) + 1;
    return [new Scope(new Map([...this.slots, [name, slot]])), slot];
  }
}

/** Compiles a parsed expression to functions. @throws Error where it uses what is not known here */
export function compileExpression(expr: Expr, scope: Scope): Evaluator {
  const { exprKind: node } = expr;
  switch (node.case) {
    case 'constExpr': {
      const { constantKind } = node.value;
      const value = constantOf(constantKind.case, constantKind.value);
      return () => value;
    }
    case 'identExpr': return identifier(node.value.name, scope);
    case 'selectExpr': return select(needed(node.value.operand), node.value.field, node.value.testOnly, scope);
    case 'callExpr': return call(node.value.function, node.value.target, node.value.args, scope);
    case 'listExpr': return list(node.value.elements, scope);
    case 'structExpr': {
      if (node.value.entries.length > 0) throw new Error('maps with entries are not known here');
      const empty: CelValue = Object.freeze({});
      return () => empty;
    }
    case 'comprehensionExpr': return comprehension(node.value, scope);
    default: throw new Error('an empty expression');
  }
}

function needed<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('an incomplete expression');
  return part;
}

function constantOf(kind: string | undefined, value: unknown): CelValue {
  if (kind === 'nullValue') return null;
  if (kind === 'doubleValue') return new CelDouble(Number(value));
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  throw new Error(`constants of kind ${kind} are not known here`);
}

function identifier(name: string, scope: Scope): Evaluator {
  const slot = scope.slotOf(name);
  if (slot === undefined) {
    const constant = CONSTANTS.get(name);
    if (constant === undefined) throw new Error(`"${name}" is not known here`);
    return () => constant;
  }
  return (frame) => {
    const value = frame[slot];
    if (value instanceof Failure) throw value.error;
    return value;
  };
}

function select(operand: Expr, name: string, presence: boolean, scope: Scope): Evaluator {
  const object = compileExpression(operand, scope);
  const field = celFieldOf(name);
  return (frame) => {
    const value = object(frame);
    if (!isCelObject(value)) throw new Error(`only objects have a field ${field}`);
    const there = Object.hasOwn(value, field);
    if (presence) return there;
    if (!there) throw new Error(`there is no ${field}`);
    return value[field];
  };
}

function list(elements: ReadonlyArray<Expr>, scope: Scope): Evaluator {
  const items = elements.map((element) => compileExpression(element, scope));
  if (elements.every(({ exprKind }) => exprKind.case === 'constExpr')) {
    const constant = Object.freeze(items.map((item) => item([])));
    return () => constant;
  }
  return (frame) => items.map((item) => item(frame));
}

function call(name: string, target: Expr | undefined, args: ReadonlyArray<Expr>, scope: Scope): Evaluator {
  const operands = [...(target ? [target] : []), ...args].map((each) => compileExpression(each, scope));
  switch (name) {
    case '_&&_': return logical(operands[0], operands[1], false);
    case '_||_': return logical(operands[0], operands[1], true);
    case '@not_strictly_false': return notStrictlyFalse(operands[0]);
    case '_?_:_': return conditional(operands[0], operands[1], operands[2]);
    default: {
      const run = (target ? METHODS : OPERATORS).get(name) ?? (target ? undefined : FUNCTIONS.get(name));
      if (!run) throw new Error(`the function ${name} is not known here`);
      return apply(run, operands);
    }
  }
}

function apply(run: CelFunction, [a, b, c]: ReadonlyArray<Evaluator | undefined>): Evaluator {
  if (!a) return () => run(null, null, null);
  if (!b) return (frame) => run(a(frame), null, null);
  if (!c) return (frame) => run(a(frame), b(frame), null);
  return (frame) => run(a(frame), b(frame), c(frame));
}

function truth(value: CelValue): boolean {
  if (typeof value !== 'boolean') throw new Error('a boolean is needed');
  return value;
}

/** `&&` (decided by false) and `||` (decided by true): whichever side decides, an error of the other counts for nothing. */
function logical(left: Evaluator, right: Evaluator, decisive: boolean): Evaluator {
  return (frame) => {
    let first: boolean;
    try {
      first = truth(left(frame));
    } catch (error) {
      if (right(frame) === decisive) return decisive;
      throw error;
    }
    return first === decisive ? decisive : truth(right(frame));
  };
}

function notStrictlyFalse(operand: Evaluator): Evaluator {
  return (frame) => {
    try {
      return operand(frame) !== false;
    } catch {
      return true;
    }
  };
}

function conditional(test: Evaluator, then: Evaluator, otherwise: Evaluator): Evaluator {
  return (frame) => (truth(test(frame)) ? then(frame) : otherwise(frame));
}

interface Comprehension {
  readonly iterVar: string;
  readonly iterRange?: Expr;
  readonly accuVar: string;
  readonly accuInit?: Expr;
  readonly loopCondition?: Expr;
  readonly loopStep?: Expr;
  readonly result?: Expr;
}

/** What `all`, `exists`, `filter` and their kin are made of. An error in a step is kept: a later step may make it irrelevant. */
function comprehension(node: Comprehension, scope: Scope): Evaluator {
  const range = compileExpression(needed(node.iterRange), scope);
  const init = compileExpression(needed(node.accuInit), scope);
  const [withAccumulator, accumulator] = scope.with(node.accuVar);
  const [inner, item] = withAccumulator.with(node.iterVar);
  const condition = compileExpression(needed(node.loopCondition), inner);
  const step = compileExpression(needed(node.loopStep), inner);
  const result = compileExpression(needed(node.result), withAccumulator);
  return (frame) => {
    const items = itemsOf(range(frame));
    frame[accumulator] = init(frame);
    for (const each of items) {
      frame[item] = each;
      if (condition(frame) !== true) break;
      try {
        frame[accumulator] = step(frame);
      } catch (error) {
        frame[accumulator] = new Failure(error);
      }
    }
    return result(frame);
  };
}

function itemsOf(value: CelValue): ReadonlyArray<CelValue> {
  if (Array.isArray(value)) return value as ReadonlyArray<CelValue>;
  if (isCelObject(value)) return Object.keys(value);
  throw new Error('only lists and maps have items');
}
