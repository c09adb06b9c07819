import { celParser } from '../../values/cel-parser';
import { compileExpression, Evaluator, Scope } from './expression';
import { CelValue } from './value';

const SCOPE = Scope.of('self');

const programs = new Map<string, CelProgram>();

/** A CEL expression over `self`, compiled at its first use and kept. */
export class CelProgram {
  /** @throws Error where the expression is none, or calls what is not known here */
  public static of(source: string): CelProgram {
    let program = programs.get(source);
    if (!program) {
      program = new CelProgram(source);
      programs.set(source, program);
    }
    return program;
  }

  private readonly evaluate: Evaluator;

  private constructor(public readonly source: string) {
    this.evaluate = compileExpression(celParser().parse(source).expr, SCOPE);
  }

  /** The expression's value. @throws Error where CEL's evaluation ends in an error */
  public run(self: CelValue): CelValue {
    return this.evaluate([self]);
  }
}
