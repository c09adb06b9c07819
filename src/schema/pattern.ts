import { Regex } from '../values/regex';

/** Verdicts kept per pattern: names and hosts come again and again. Long texts don't. */
const MEMO_SIZE = 2000;
const LONGEST_KEPT = 128;

const compiled = new Map<string, Pattern>();

/** A `pattern` of a schema: RE2, found anywhere in the text unless anchored, as the API server reads it. */
export class Pattern {
  public static of(source: string): Pattern {
    let pattern = compiled.get(source);
    if (!pattern) {
      pattern = new Pattern(source);
      compiled.set(source, pattern);
    }
    return pattern;
  }

  private readonly regex: Regex;
  private readonly verdicts = new Map<string, boolean>();

  private constructor(public readonly source: string) {
    this.regex = Regex.parse(source);
  }

  public test(text: string): boolean {
    if (text.length > LONGEST_KEPT) return this.regex.partialMatch(text);
    const known = this.verdicts.get(text);
    if (known !== undefined) return known;
    if (this.verdicts.size >= MEMO_SIZE) this.verdicts.clear();
    const verdict = this.regex.partialMatch(text);
    this.verdicts.set(text, verdict);
    return verdict;
  }
}
