import { celEnv, isCelError, parse, plan } from '@bufbuild/cel';
import type { CelInput } from '@bufbuild/cel';
import { strings } from '@bufbuild/cel/ext';
import { Pattern } from '../pattern';
import { KUBERNETES_FUNCTIONS } from './functions';

const ENVIRONMENT = celEnv({
  funcs: [...strings, ...KUBERNETES_FUNCTIONS],
  re2: { compile: (source) => Pattern.of(source) },
});

/** What `format.dns1123Label()` and its kin are called on. */
const FORMAT: CelInput = new Map<string, CelInput>();

const programs = new Map<string, CelProgram>();

/** A CEL expression, compiled at its first use and kept. */
export class CelProgram {
  public static of(source: string): CelProgram {
    let program = programs.get(source);
    if (!program) {
      program = new CelProgram(source);
      programs.set(source, program);
    }
    return program;
  }

  private readonly evaluate: (bindings: Record<string, CelInput>) => unknown;

  private constructor(public readonly source: string) {
    this.evaluate = plan(ENVIRONMENT, parse(source).expr);
  }

  /** The expression's value for `self`. @throws Error where CEL's evaluation ends in an error */
  public run(self: CelInput): unknown {
    const result = this.evaluate({ self, format: FORMAT });
    if (isCelError(result)) throw new Error(result.message);
    return result;
  }
}
