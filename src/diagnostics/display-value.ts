import { fromPointer } from './field-path';
import { Finding } from './finding';
import { printable } from './printable';

const MAX_LENGTH = 80;
const MAX_ITEMS = 8;
const MAX_DEPTH = 3;
const HIDDEN = '(hidden)';
/** Names of fields that hold credentials, wherever they stand. */
const CREDENTIAL = /^(?:password|token|accessToken|clientSecret|jwks|stringData)$/i;

function shorten(text: string): string {
  const characters = [...text.slice(0, MAX_LENGTH * 2)];
  return characters.length <= MAX_LENGTH ? text.slice(0, MAX_LENGTH * 2) : `${characters.slice(0, MAX_LENGTH - 1).join('')}…`;
}

function compact(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      // Cut before quoting, so that a text of megabytes costs nothing.
      return JSON.stringify(shorten(value));
    case 'number':
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'object':
      break;
    default:
      return typeof value;
  }
  if (value === null) return 'null';
  if (depth >= MAX_DEPTH) return Array.isArray(value) ? '[…]' : '{…}';
  if (Array.isArray(value)) {
    const items = value.slice(0, MAX_ITEMS).map((item) => compact(item, depth + 1));
    return `[${items.join(', ')}${value.length > MAX_ITEMS ? ', …' : ''}]`;
  }
  const keys = Object.keys(value);
  const members = keys.slice(0, MAX_ITEMS).map((key) => {
    const member = CREDENTIAL.test(key) ? HIDDEN : compact((value as Record<string, unknown>)[key], depth + 1);
    return `${JSON.stringify(shorten(key))}: ${member}`;
  });
  return `{${members.join(', ')}${keys.length > MAX_ITEMS ? ', …' : ''}}`;
}

/** A value on one line, at most 80 characters, everything printable. */
export function displayValue(value: unknown): string {
  return shorten(printable(compact(value, 0)));
}

/** Whether the finding's value may hold what only the holder of a Secret should see. */
function isSecret(finding: Finding): boolean {
  return finding.subject?.kind === 'Secret' || fromPointer(finding.pointer).some((step) => CREDENTIAL.test(step));
}

/** The finding's value as it may be shown: undefined without one, `(hidden)` where it may be secret. */
export function displayFindingValue(finding: Finding): string | undefined {
  if (finding.value === undefined) return undefined;
  return isSecret(finding) ? HIDDEN : displayValue(finding.value);
}
