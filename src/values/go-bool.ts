const TRUE: ReadonlySet<string> = new Set(['1', 't', 'T', 'TRUE', 'true', 'True']);
const FALSE: ReadonlySet<string> = new Set(['0', 'f', 'F', 'FALSE', 'false', 'False']);

/** Reads a boolean as Go does (`1 t T TRUE true True`, `0 f F FALSE false False`); undefined for anything else. */
export function tryParseGoBool(text: string): boolean | undefined {
  if (TRUE.has(text)) return true;
  return FALSE.has(text) ? false : undefined;
}

/** What is wrong with a boolean in an annotation. */
export function goBoolProblem(text: string): string | undefined {
  return tryParseGoBool(text) === undefined ? 'must be "true" or "false"' : undefined;
}
