import { TextLanguage } from './text-language';
import { ANY_CHARACTER, PatternStep, TextPattern } from './text-pattern';

/** Texts that the same patterns take. */
export interface TextClass {
  /** For each pattern, whether it takes them. */
  readonly takes: ReadonlyArray<boolean>;
  readonly example: string;
}

/** How many states of all patterns together are looked at. Patterns that people write stay far below. */
const MOST_STATES = 50_000;

/**
 * All texts of a language, divided by which of some patterns take them. Exact: every combination that any text has is there, and
 * none that no text has. Found by walking all patterns at once through every text, up to what makes a difference.
 */
export class TextSpace {
  /**
   * @param preferred examples to give where they fit
   * @throws if the patterns are too many and too wild to be walked through
   */
  public static of(patterns: ReadonlyArray<TextPattern>, language: TextLanguage, preferred: ReadonlyArray<string> = []): TextSpace {
    const found = new Map<string, TextClass>();
    for (const text of preferred) if (inLanguage(text, language)) add(found, patterns.map((pattern) => pattern.matches(text)), text);
    const alphabet = alphabetOf(patterns, language);
    const machines = patterns.map((pattern) => new PatternMachine(pattern.steps, alphabet));
    const queue: Node[] = [{ states: machines.map(() => 0), at: language.start, text: '' }];
    const seen = new Set([keyOf(queue[0])]);
    for (let i = 0; i < queue.length; i++) {
      const node = queue[i];
      if (language.accepts(node.at)) add(found, node.states.map((state, index) => machines[index].accepts(state)), node.text);
      for (let letter = 0; letter < alphabet.length; letter++) {
        const at = language.next(node.at, alphabet[letter]);
        if (at < 0) continue;
        const next = { states: node.states.map((state, index) => machines[index].next(state, letter)), at, text: node.text + alphabet[letter] };
        const key = keyOf(next);
        if (seen.has(key)) continue;
        if (seen.size === MOST_STATES) throw new Error(`${patterns.length} patterns (${patterns[0].text} …) are too many to compare all texts by`);
        seen.add(key);
        queue.push(next);
      }
    }
    return new TextSpace([...found.values()]);
  }

  private constructor(public readonly classes: ReadonlyArray<TextClass>) {}
}

interface Node {
  readonly states: ReadonlyArray<number>;
  readonly at: number;
  readonly text: string;
}

function keyOf({ states, at }: Node): string {
  return `${at}|${states.join(',')}`;
}

function add(found: Map<string, TextClass>, takes: ReadonlyArray<boolean>, example: string): void {
  const key = takes.map(Number).join('');
  if (!found.has(key)) found.set(key, { takes, example });
}

function inLanguage(text: string, language: TextLanguage): boolean {
  let state = language.start;
  for (const character of text) {
    state = language.next(state, character);
    if (state < 0) return false;
  }
  return language.accepts(state);
}

/** The characters that patterns name, and one of each kind of all others. */
function alphabetOf(patterns: ReadonlyArray<TextPattern>, language: TextLanguage): string[] {
  const steps = patterns.flatMap((pattern) => pattern.steps);
  const literals = new Set(steps.flatMap(({ takes }) => (typeof takes === 'string' ? [takes] : [])));
  const classes = [...new Set(steps.flatMap(({ takes }) => (typeof takes === 'string' ? [] : [takes])))];
  const kinds = new Set<string>();
  const others = [...language.characters].filter((character) => {
    if (literals.has(character)) return false;
    const kind = `${language.kind(character)} ${classes.map((one) => (one.test(character) ? 1 : 0)).join('')}`;
    return !kinds.has(kind) && kinds.add(kind);
  });
  return [...others, ...[...literals].filter((character) => language.characters.includes(character)).sort()];
}

/** One pattern as a machine whose states are numbers; a state is a set of places in the pattern. */
class PatternMachine {
  private readonly sets: number[][] = [];
  private readonly numbers = new Map<string, number>();
  private readonly table: (number | undefined)[][] = [];

  constructor(
    private readonly steps: ReadonlyArray<PatternStep>,
    private readonly alphabet: ReadonlyArray<string>,
  ) {
    this.number(this.closure([0]));
  }

  public accepts(state: number): boolean {
    return this.sets[state].includes(this.steps.length);
  }

  public next(state: number, letter: number): number {
    const row = this.table[state];
    return (row[letter] ??= this.number(this.closure(this.after(state, this.alphabet[letter]))));
  }

  private after(state: number, character: string): number[] {
    return this.sets[state].flatMap((place) => {
      const step = place < this.steps.length ? this.steps[place] : undefined;
      if (step === undefined || !(typeof step.takes === 'string' ? step.takes === character : step.takes.test(character))) return [];
      return [step.repeats ? place : place + 1];
    });
  }

  /** A step that repeats may be left at once. */
  private closure(places: ReadonlyArray<number>): number[] {
    const all = new Set<number>();
    for (let place of places) {
      all.add(place);
      while (place < this.steps.length && this.steps[place].repeats) all.add(++place);
    }
    // Where anything may follow to the end, what else could be does not matter.
    const end = this.steps.length;
    const last = end > 0 ? this.steps[end - 1] : undefined;
    if (last?.repeats === true && last.takes === ANY_CHARACTER && all.has(end - 1)) return [end - 1, end];
    return [...all].sort((a, b) => a - b);
  }

  private number(places: number[]): number {
    const key = places.join(',');
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.sets.length;
      this.numbers.set(key, number);
      this.sets.push(places);
      this.table.push([]);
    }
    return number;
  }
}
