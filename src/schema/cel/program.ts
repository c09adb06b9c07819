import { createRequire } from 'module';
import { compileExpression, Evaluator, Scope } from './expression';
import { CelValue } from './value';

/** Loaded when the first expression comes: it is most of what the library loads, and many commands never get there. */
function parser(): typeof import('@bufbuild/cel') {
  return createRequire(__filename)('@bufbuild/cel') as typeof import('@bufbuild/cel');
}

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
    this.evaluate = compileExpression(parser().parse(source).expr, SCOPE);
  }

  /** The expression's value. @throws Error where CEL's evaluation ends in an error */
  public run(self: CelValue): CelValue {
    return this.evaluate([self]);
  }
}
