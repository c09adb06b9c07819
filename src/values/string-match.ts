import { asciiLower } from './ascii-case';
import { Regex, regexProblem } from './regex';

/** A string match as Istio's APIs write it: at most one member is set. */
export interface StringMatchSpec {
  readonly exact?: string | null;
  readonly prefix?: string | null;
  readonly regex?: string | null;
}

/** What a string match compares: `present` stands for a match without member, or with the regex `*`. */
export type StringMatchKind = 'exact' | 'prefix' | 'regex' | 'present';

/** One string match of Istio (`exact`, `prefix`, `regex`), ready to be asked. */
export class StringMatch {
  /** Matches every string; for a header or parameter it asks that it be there. */
  public static readonly PRESENT = new StringMatch('present', '', false);

  /**
   * The match, or undefined when its regular expression does not compile or it sets several members.
   *
   * @param ignoreCase compare ASCII letters in either case; has no effect on regular expressions
   */
  public static tryParse(match: StringMatchSpec, ignoreCase = false): StringMatch | undefined {
    const set = ([['exact', match.exact], ['prefix', match.prefix], ['regex', match.regex]] as const).filter(([, value]) => typeof value === 'string');
    if (set.length > 1) return undefined;
    if (set.length === 0) return StringMatch.PRESENT;
    const [kind, value] = set[0];
    const text = String(value);
    if (kind !== 'regex') return new StringMatch(kind, text, ignoreCase);
    if (text === '*') return StringMatch.PRESENT;
    const regex = Regex.tryParse(text);
    return regex && new StringMatch('regex', text, false, regex);
  }

  /** As `tryParse`. @throws if the match is invalid */
  public static parse(match: StringMatchSpec, ignoreCase = false): StringMatch {
    const parsed = StringMatch.tryParse(match, ignoreCase);
    if (!parsed) throw new Error(stringMatchProblem(match) ?? 'sets more than one of exact, prefix and regex');
    return parsed;
  }

  /** The kind and text as in `tryParse`. */
  public static of(kind: 'exact' | 'prefix', value: string, ignoreCase = false): StringMatch {
    return new StringMatch(kind, value, ignoreCase);
  }

  private readonly folded: string;

  private constructor(
    public readonly kind: StringMatchKind,
    /** The text compared with, as written. */
    public readonly value: string,
    public readonly ignoreCase: boolean,
    private readonly regex?: Regex,
  ) {
    this.folded = ignoreCase ? asciiLower(value) : value;
  }

  /** Whether the text matches: equal, beginning with the prefix, or as a whole by the regular expression. */
  public matches(text: string): boolean {
    switch (this.kind) {
      case 'present':
        return true;
      case 'regex':
        return this.regex?.fullMatch(text) === true;
      case 'exact':
        return (this.ignoreCase ? asciiLower(text) : text) === this.folded;
      case 'prefix':
        return (this.ignoreCase ? asciiLower(text) : text).startsWith(this.folded);
    }
  }

  public equals(other: StringMatch): boolean {
    return this.kind === other.kind && this.value === other.value && this.ignoreCase === other.ignoreCase;
  }

  /** `exact "/a"`, `prefix "/a"`, `regex "/a.*"` or `present`. */
  public toString(): string {
    return this.kind === 'present' ? 'present' : `${this.kind} ${JSON.stringify(this.value)}${this.ignoreCase ? ' (any case)' : ''}`;
  }
}

/** What is wrong with a string match: an empty prefix, or a regular expression that is empty, too long or not RE2. */
export function stringMatchProblem(match: StringMatchSpec | undefined | null): string | undefined {
  if (typeof match?.prefix === 'string' && match.prefix === '') return 'has an empty prefix';
  return stringMatchRegexProblem(match);
}

/** What is wrong with the regular expression of a string match; other members are not looked at. */
export function stringMatchRegexProblem(match: StringMatchSpec | undefined | null): string | undefined {
  if (typeof match?.regex !== 'string') return undefined;
  const problem = regexProblem(match.regex);
  return problem === undefined ? undefined : `has a regular expression that ${problem}`;
}
