import { RE2JS } from 're2js';

/** Longest pattern that Istio accepts, in bytes. */
export const MAX_REGEX_BYTES = 1024;

const CACHE_SIZE = 4096;
const cache = new Map<string, Regex | string>();

/** Go refuses repetitions that multiply to more than this. */
const MAX_REPEAT = 1000;

function compile(pattern: string): Regex | string {
  const known = cache.get(pattern);
  if (known !== undefined) return known;
  let result: Regex | string;
  try {
    result = repeatsTooMuch(pattern) ? 'repeats a group more than 1000 times' : new Regex(pattern, RE2JS.compile(pattern));
  } catch (error) {
    result = error instanceof Error ? error.message : String(error);
  }
  // Full: start anew. What is hot comes back at once, and no order of use has to be kept.
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(pattern, result);
  return result;
}

/** Whether nested counted repetitions multiply beyond what Go compiles (`((a{100}){100}){100}`); said before compiling, which would take their space. */
function repeatsTooMuch(pattern: string): boolean {
  // Upper bound per open group: the largest product of counts inside it.
  const groups: number[] = [1];
  let last = 1;
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i];
    if (char === '\\') {
      if (pattern[i + 1] === 'Q') {
        const end = pattern.indexOf('\\E', i + 2);
        i = end < 0 ? pattern.length : end + 1;
      } else {
        i++;
      }
      last = 1;
    } else if (char === '[') {
      i = classEnd(pattern, i);
      last = 1;
    } else if (char === '(') {
      groups.push(1);
      last = 1;
    } else if (char === ')') {
      last = groups.length > 1 ? (groups.pop() ?? 1) : 1;
      groups[groups.length - 1] = Math.max(groups[groups.length - 1], last);
    } else if (char === '{') {
      const count = /^\{(\d{1,9})(?:,(\d{0,9}))?\}/.exec(pattern.slice(i, i + 24));
      if (!count) {
        last = 1;
        continue;
      }
      last *= Math.max(1, Number(count[1]), Number(count[2] || '0'));
      if (last > MAX_REPEAT) return true;
      groups[groups.length - 1] = Math.max(groups[groups.length - 1], last);
      i += count[0].length - 1;
    } else if (char !== '*' && char !== '+' && char !== '?') {
      last = 1;
    }
  }
  return false;
}

function classEnd(pattern: string, start: number): number {
  let i = start + 1;
  if (pattern[i] === '^') i++;
  if (pattern[i] === ']') i++;
  for (; i < pattern.length && pattern[i] !== ']'; i++) {
    if (pattern[i] === '\\') i++;
    else if (pattern.startsWith('[:', i)) {
      const end = pattern.indexOf(':]', i + 2);
      if (end > 0) i = end + 1;
    }
  }
  return i;
}

/**
 * A regular expression of RE2 syntax: what Istio and the proxy run, without look-around and back references, in time
 * linear in the text.
 */
export class Regex {
  /** The expression, or undefined when RE2 does not compile it. Length is not looked at. */
  public static tryParse(pattern: string): Regex | undefined {
    const result = compile(pattern);
    return typeof result === 'string' ? undefined : result;
  }

  /** The expression. @throws if RE2 does not compile it */
  public static parse(pattern: string): Regex {
    const result = compile(pattern);
    if (typeof result === 'string') throw new Error(`"${pattern}" is not a regular expression of RE2 syntax: ${result}`);
    return result;
  }

  /** @internal use `parse` or `tryParse`, which share compiled expressions */
  constructor(
    public readonly pattern: string,
    private readonly compiled: RE2JS,
  ) {}

  /** Whether the expression matches the whole text. */
  public fullMatch(text: string): boolean {
    return this.compiled.matches(text);
  }

  /** Whether the expression matches some part of the text. */
  public partialMatch(text: string): boolean {
    return this.compiled.matcher(text).find();
  }

  /** How many capture groups it has. */
  public groupCount(): number {
    return this.compiled.groupCount();
  }

  /** The text with every match replaced; `\0` to `\9` in the substitution stand for the match and its groups, `\\` for a backslash. */
  public replaceAll(text: string, substitution: string): string {
    const matcher = this.compiled.matcher(text);
    let result = '';
    let end = 0;
    while (matcher.find()) {
      result += text.slice(end, matcher.start());
      result += substitution.replace(/\\([0-9\\])/g, (_all, step: string) => {
        if (step === '\\') return '\\';
        const group = Number(step);
        return group <= this.compiled.groupCount() ? (matcher.group(group) ?? '') : '';
      });
      end = matcher.end();
    }
    return result + text.slice(end);
  }

  public toString(): string {
    return this.pattern;
  }
}

/** What is wrong with a regular expression: required, at most 1024 bytes, RE2 syntax. */
export function regexProblem(pattern: string): string | undefined {
  if (pattern === '') return 'is empty';
  if (Buffer.byteLength(pattern) > MAX_REGEX_BYTES) return `is longer than ${MAX_REGEX_BYTES} bytes`;
  const result = compile(pattern);
  return typeof result === 'string' ? `is not a regular expression of RE2 syntax (${result})` : undefined;
}
