import { celParser } from './cel-parser';

/** Longer expressions are not read: nobody writes them, and reading them takes time. */
const MAX_LENGTH = 65536;
const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
const UINT64_MAX = 2n ** 64n - 1n;
/** Macros over lists and maps, by how many arguments make a call of their name one. */
const MACROS: ReadonlyMap<unknown, ReadonlyArray<number>> = new Map([['all', [2]], ['exists', [2]], ['exists_one', [2]], ['map', [2, 3]], ['filter', [2]]]);

/** What is wrong with the syntax of a CEL expression. Names and types in it are not looked at. */
export function celExpressionProblem(text: string): string | undefined {
  if (text.trim() === '') return 'is empty, which is no CEL expression';
  if (text.length > MAX_LENGTH) return `is longer than ${MAX_LENGTH} characters`;
  let expression: unknown;
  try {
    expression = celParser().parse(text).expr;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : '';
    return `is not a CEL expression${reason === '' ? '' : `: ${reason}`}`;
  }
  const problem = treeProblem(expression);
  return problem === undefined ? undefined : `is not a CEL expression: ${problem}`;
}

type Node = Readonly<Record<string, unknown>>;

/** What Envoy's reader refuses and the parser here lets pass. Walks without recursion: expressions may be deep. */
function treeProblem(root: unknown): string | undefined {
  const open: unknown[] = [root];
  while (open.length > 0) {
    const node = open.pop();
    if (typeof node !== 'object' || node === null) continue;
    if ('case' in node && 'value' in node) {
      const problem = nodeProblem(node.case, node.value);
      if (problem !== undefined) return problem;
    }
    for (const child of Object.values(node)) open.push(child);
  }
  return undefined;
}

function nodeProblem(kind: unknown, value: unknown): string | undefined {
  if (kind === 'int64Value') return inRange(value, INT64_MIN, INT64_MAX) ? undefined : 'a number is too large for 64 bits';
  if (kind === 'uint64Value') return inRange(value, 0n, UINT64_MAX) ? undefined : 'a number is too large for 64 bits';
  if (kind !== 'callExpr' || typeof value !== 'object' || value === null) return undefined;
  // A macro that is left as a call after parsing was not written as one.
  const call = value as Node;
  const count = Array.isArray(call.args) ? call.args.length : 0;
  if (call.function === 'has' && call.target === undefined && count === 1) return 'has() takes a member, such as has(request.headers)';
  if (call.target === undefined || !MACROS.get(call.function)?.includes(count)) return undefined;
  return `${String(call.function)}() takes a name as its first argument`;
}

function inRange(value: unknown, min: bigint, max: bigint): boolean {
  return typeof value !== 'bigint' || (value >= min && value <= max);
}
