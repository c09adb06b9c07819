import { Problem } from '../model/problem';
import { RuleContext } from './rule';

/** Reports problems that a check of the model found. */
export function reportProblems(problems: ReadonlyArray<Problem>, context: RuleContext): void {
  for (const { path, message, value, severity } of problems) context.report({ at: path, message, value, severity });
}
