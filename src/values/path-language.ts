import { PathNormalization } from './path-normalization';
import { TextLanguage, VISIBLE_CHARACTERS } from './text-language';

const START = 1_000;
const HEX = '0123456789ABCDEFabcdef';
const UNRESERVED = /[A-Za-z0-9\-._~]/;

/** Where in a segment: at its start, after one dot, after two, or after anything else. */
const FRESH = 0;
const DOT = 1;
const DOTS = 2;
const OTHER = 3;

/** Paths as a proxy compares them, after it has tidied them: none of them would change by tidying once more. */
export function pathLanguage(how: PathNormalization): TextLanguage {
  const tidies = how !== 'NONE';
  return {
    characters: VISIBLE_CHARACTERS.replace(/[?# ]/g, ''),
    start: START,
    next(state, character) {
      if (state === START) return character === '/' ? FRESH : -1;
      if (!tidies) return FRESH;
      if (character === '\\') return -1;
      const escape = nextEscape(state >> 2, character, how === 'DECODE_AND_MERGE_SLASHES');
      const segment = nextSegment(state & 3, character, how !== 'BASE');
      return escape < 0 || segment < 0 ? -1 : (escape << 2) + segment;
    },
    accepts: (state) => state !== START && (!tidies || ((state & 3) !== DOT && (state & 3) !== DOTS)),
    kind: (character) => ('/.%\\'.includes(character) || HEX.includes(character) ? character : 'other'),
  };
}

function nextSegment(segment: number, character: string, merges: boolean): number {
  if (character === '/') return segment === DOT || segment === DOTS || (merges && segment === FRESH) ? -1 : FRESH;
  if (character !== '.') return OTHER;
  return segment === FRESH ? DOT : segment === DOT ? DOTS : OTHER;
}

/** 0: no escape; 1: after `%`; from 2: after `%` and that digit. */
function nextEscape(escape: number, character: string, decodesSlashes: boolean): number {
  if (character === '%') return 1;
  const digit = HEX.indexOf(character);
  if (escape === 0 || digit < 0) return 0;
  if (escape === 1) return digit + 2;
  const first = HEX[escape - 2];
  const decoded = String.fromCharCode(parseInt(first + character, 16));
  if (digit > 15 || escape - 2 > 15 || UNRESERVED.test(decoded)) return -1;
  return decodesSlashes && (decoded === '/' || decoded === '\\') ? -1 : 0;
}
