import { OpenApiSchema } from '../releases/open-api-schema';
import { formatProblem } from './format';
import { Pattern } from './pattern';
import { Check } from './walk';

/** Length in code points, as Go counts. */
function codePoints(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const paired = unit >= 0xd800 && unit <= 0xdbff && i + 1 < text.length;
    if (paired) {
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next <= 0xdfff) i++;
    }
    count++;
  }
  return count;
}

/** `minLength`, `maxLength`, `pattern` and `format` of strings; other values pass. */
export function stringChecks(schema: OpenApiSchema): Check[] {
  const checks: Check[] = [];
  const { minLength, maxLength, pattern, format } = schema;
  if (minLength !== undefined) {
    checks.push((value, walk) => {
      if (typeof value !== 'string' || value.length >= minLength * 2 || codePoints(value) >= minLength) return;
      const message = minLength === 1 ? 'must not be empty' : `must have at least ${minLength} characters`;
      walk.report({ code: 'SCHEMA-LENGTH', message, value });
    });
  }
  if (maxLength !== undefined) {
    checks.push((value, walk) => {
      if (typeof value !== 'string' || value.length <= maxLength || codePoints(value) <= maxLength) return;
      const message = `must have at most ${maxLength} characters, and has ${codePoints(value)}`;
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
