import { parse } from '@bufbuild/cel';

/** Longer expressions are not read: nobody writes them, and reading them takes time. */
const MAX_LENGTH = 65536;

/** What is wrong with the syntax of a CEL expression. Names and types in it are not looked at. */
export function celExpressionProblem(text: string): string | undefined {
  if (text.trim() === '') return 'is empty, which is no CEL expression';
  if (text.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  try {
    parse(text);
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : '';
    return `is not a CEL expression${reason === '' ? '' : `: ${reason}`}`;
  }
}
