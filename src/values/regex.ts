import { RE2JS } from 're2js';

/** Longest pattern that Istio accepts, in bytes. */
export const MAX_REGEX_BYTES = 1024;

const CACHE_SIZE = 4096;
const cache = new Map<string, Regex | string>();

function compile(pattern: string): Regex | string {
  const known = cache.get(pattern);
  if (known !== undefined) return known;
  let result: Regex | string;
  try {
    result = new Regex(pattern, RE2JS.compile(pattern));
  } catch (error) {
    result = (error instanceof Error ? error.message : String(error)).replace(/^error parsing regexp: /, '');
  }
  // Full: start anew. What is hot comes back at once, and no order of use has to be kept.
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(pattern, result);
  return result;
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
