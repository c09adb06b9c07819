import { OpenApiSchema } from '../releases/open-api-schema';
import { codePointLength } from './code-points';
import { formatProblem } from './format';
import { Pattern } from './pattern';
import { Check } from './walk';

/** `minLength`, `maxLength`, `pattern` and `format` of strings; other values pass. */
export function stringChecks(schema: OpenApiSchema): Check[] {
  const checks: Check[] = [];
  const { minLength, maxLength, pattern, format } = schema;
  if (minLength !== undefined) {
    checks.push((value, walk) => {
      if (typeof value !== 'string' || value.length >= minLength * 2 || codePointLength(value) >= minLength) return;
      const message = minLength === 1 ? 'must not be empty' : `must have at least ${minLength} characters`;
      walk.report({ code: 'SCHEMA-LENGTH', message, value });
    });
  }
  if (maxLength !== undefined) {
    checks.push((value, walk) => {
      if (typeof value !== 'string' || value.length <= maxLength || codePointLength(value) <= maxLength) return;
      const message = `must have at most ${maxLength} characters, and has ${codePointLength(value)}`;
      walk.report({ code: 'SCHEMA-LENGTH', message, value, blocksCel: true });
    });
  }
  if (pattern !== undefined) {
    const regex = Pattern.of(pattern);
    checks.push((value, walk) => {
      if (typeof value !== 'string' || regex.test(value)) return;
      walk.report({ code: 'SCHEMA-PATTERN', message: 'does not have the required form', value, remedy: `Give a text that matches ${pattern}` });
    });
  }
  if (format !== undefined) {
    checks.push((value, walk) => {
      const problem = typeof value === 'string' ? formatProblem(format, value) : undefined;
      if (problem !== undefined) walk.report({ code: 'SCHEMA-FORMAT', message: problem, value, blocksCel: true });
    });
  }
  return checks;
}
