import { FieldPath } from '../diagnostics/field-path';
import { Field } from './field';
import { Problem } from './problem';

const NONE: ReadonlyArray<Problem> = [];

/** Collects problems while an object is read. Costs nothing as long as there are none. */
export class ProblemList {
  private found: Problem[] | undefined;

  /** What was found, in the order it was found. */
  public get all(): ReadonlyArray<Problem> {
    return this.found ?? NONE;
  }

  /** Adds what makes Istio refuse the object. */
  public error(code: string, path: FieldPath, message: string, value?: unknown): void {
    (this.found ??= []).push({ code, path, message, severity: 'error', value });
  }

  /** Adds what Istio lets pass with a warning. */
  public warning(code: string, path: FieldPath, message: string, value?: unknown): void {
    (this.found ??= []).push({ code, path, message, severity: 'warning', value });
  }

  /** Adds what another check found. */
  public addAll(problems: ReadonlyArray<Problem>): void {
    for (const problem of problems) (this.found ??= []).push(problem);
  }

  /** Adds the errors that another check found, and leaves its warnings out. */
  public addErrors(problems: ReadonlyArray<Problem>): void {
    for (const problem of problems) if (problem.severity === 'error') (this.found ??= []).push(problem);
  }

  /** Checks a text, unset ones too (as `''`), with a checker of `values/`. */
  public text(code: string, owner: Field, name: string, problemOf: (text: string) => string | undefined): void {
    const text = owner.text(name);
    const problem = problemOf(text);
    if (problem !== undefined) this.error(code, owner.near(name), `${name} "${text}" ${problem}`, text);
  }

  /** Checks a text if it is set (the empty one counts as set) with a checker of `values/`. */
  public optionalText(code: string, owner: Field, name: string, problemOf: (text: string) => string | undefined): void {
    if (owner.has(name)) this.text(code, owner, name, problemOf);
  }

  /** Checks a number, unset ones too (as 0), with a checker of `values/`. */
  public number(code: string, owner: Field, name: string, problemOf: (value: number) => string | undefined): void {
    const value = owner.number(name) ?? 0;
    const problem = problemOf(value);
    if (problem !== undefined) this.error(code, owner.near(name), `${name} ${value} ${problem}`, value);
  }
}
