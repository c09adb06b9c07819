import { asciiLower } from './ascii-case';
import { Glob } from './glob';
import { PathTemplate } from './path-template';
import { WildcardString, WildcardStringOptions } from './wildcard-string';

/** Any character at all. */
export const ANY_CHARACTER = /[^]/;

/** One step through a text. */
export interface PatternStep {
  /** The character it takes, or the class of those it takes. */
  readonly takes: string | RegExp;
  /** Whether it takes as many as one likes, none included, instead of one. */
  readonly repeats: boolean;
}

/**
 * A set of texts that conditions of policies name: a wildcard string, a path template or a glob. Knows beside which texts it
 * takes how they are built, so that sets can be compared with each other.
 */
export class TextPattern {
  /** A value of an AuthorizationPolicy: exact, prefix, suffix, or anything there is. */
  public static ofWildcard(text: string, options: WildcardStringOptions = {}): TextPattern {
    const wildcard = WildcardString.of(text, options);
    const key = `wildcard ${options.ignoreCase === true} ${options.anyTakesEmpty === true} ${text}`;
    return new TextPattern(text, key, () => wildcardSteps(wildcard, options), (value) => wildcard.matches(value));
  }

  /** That very text, whatever is in it. */
  public static ofExact(text: string): TextPattern {
    return new TextPattern(text, `exact ${text}`, () => literalSteps(text), (value) => value === text);
  }

  /** Every text that has that text in it. */
  public static ofContained(text: string): TextPattern {
    return new TextPattern(`*${text}*`, `contained ${text}`, () => [ANYTHING, ...literalSteps(text), ANYTHING], (value) => value.includes(text));
  }

  /** A path template. */
  public static ofTemplate(template: PathTemplate): TextPattern {
    return new TextPattern(template.text, `template ${template.text}`, () => templateSteps(template.text), (value) => template.matches(value));
  }

  /** A text in which every `*` stands for any characters. */
  public static ofGlob(text: string): TextPattern {
    const glob = Glob.of(text);
    return new TextPattern(text, `glob ${text}`, () => globSteps(text), (value) => glob.matches(value));
  }

  private constructor(
    public readonly text: string,
    /** Equal for patterns that take the same because they are written the same. */
    public readonly key: string,
    private readonly makeSteps: () => ReadonlyArray<PatternStep>,
    private readonly test: (value: string) => boolean,
  ) {}

  /** Whether the text is in the set. */
  public matches(value: string): boolean {
    return this.test(value);
  }

  /** How its texts are built, from left to right; in lower case, where the case of letters does not count. */
  public get steps(): ReadonlyArray<PatternStep> {
    return this.makeSteps();
  }

  public toString(): string {
    return this.text;
  }
}

const ANYTHING: PatternStep = { takes: ANY_CHARACTER, repeats: true };
const SOMETHING: ReadonlyArray<PatternStep> = [{ takes: ANY_CHARACTER, repeats: false }, ANYTHING];
const SEGMENT = /[A-Za-z0-9\-._~%!$&'()+,;:@=]/;
const SEGMENTS = /[A-Za-z0-9\-._~%!$&'()+,;:@=/]/;

function literalSteps(text: string): PatternStep[] {
  return text.split('').map((takes) => ({ takes, repeats: false }));
}

function wildcardSteps(wildcard: WildcardString, options: WildcardStringOptions): ReadonlyArray<PatternStep> {
  const text = options.ignoreCase === true ? asciiLower(wildcard.text) : wildcard.text;
  switch (wildcard.kind) {
    case 'present':
      return options.anyTakesEmpty === true ? [ANYTHING] : SOMETHING;
    case 'prefix':
      return [...literalSteps(text.slice(0, -1)), ANYTHING];
    case 'suffix':
      return [ANYTHING, ...literalSteps(text.slice(1))];
    case 'exact':
      return literalSteps(text);
  }
}

function templateSteps(text: string): PatternStep[] {
  return text.split(/(\{\*\*?\})/).flatMap((part): PatternStep[] => {
    if (part === '{**}') return [{ takes: SEGMENTS, repeats: true }];
    return part === '{*}' ? [{ takes: SEGMENT, repeats: false }, { takes: SEGMENT, repeats: true }] : literalSteps(part);
  });
}

function globSteps(text: string): PatternStep[] {
  return text.split(/(\*)/).flatMap((part) => (part === '*' ? [ANYTHING] : literalSteps(part)));
}
