/** Texts that there can be at a place, as a machine that reads them from left to right. */
export interface TextLanguage {
  /** Characters to build examples of, the most telling ones first. */
  readonly characters: string;
  readonly start: number;
  /** The state after a character; negative: no text of the language goes on like that. */
  next(state: number, character: string): number;
  /** Whether a text may end there. */
  accepts(state: number): boolean;
  /** Characters of a kind are alike to `next`, from whatever state. */
  kind(character: string): string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const DIGITS = '0123456789';
const MARKS = '-_.~!$&\'()*+,;:@=/%?#[]{}|<>"^`\\';

/** Every character of ASCII that can be seen, and the blank. */
export const VISIBLE_CHARACTERS = `${LETTERS}${DIGITS}${LETTERS.toUpperCase()}${MARKS} `;

/** Any text, the empty one included. */
export const ANY_TEXT: TextLanguage = language(VISIBLE_CHARACTERS, true);

/** Words: a text that is not empty and has no blanks (elements of a list divided by blanks). */
export const WORD: TextLanguage = language(VISIBLE_CHARACTERS.replace(' ', ''), false);

/** HTTP methods. */
export const METHOD: TextLanguage = language(`${LETTERS.toUpperCase()}${LETTERS}${DIGITS}-_`, false);

/** Host headers, in lower case. */
export const HOST_HEADER: TextLanguage = language(`${LETTERS}${DIGITS}.:-[]_`, false);

/** Values of headers: blanks at their ends do not arrive. */
export const HEADER_VALUE: TextLanguage = {
  characters: VISIBLE_CHARACTERS,
  start: 0,
  // 0: nothing yet, 1: after a character, 2: after a blank.
  next: (state, character) => (character !== ' ' ? 1 : state === 0 ? -1 : 2),
  accepts: (state) => state !== 2,
  kind: (character) => (character === ' ' ? 'blank' : 'character'),
};

function language(characters: string, empty: boolean): TextLanguage {
  return { characters, start: 0, next: () => 1, accepts: (state) => empty || state === 1, kind: () => 'character' };
}
