import { StringMatch } from '../../../values/string-match';
import { Field } from '../../field';

/** Matches by name; of a name given twice the first counts. */
export function namedMatches(fields: ReadonlyArray<Field>): ReadonlyMap<string, StringMatch> | undefined {
  const matches = new Map<string, StringMatch>();
  for (const field of fields) {
    const value = field.text('value');
    const match = StringMatch.tryParse(field.text('type') === 'RegularExpression' ? { regex: value } : { exact: value });
    if (match === undefined) return undefined;
    if (!matches.has(field.text('name'))) matches.set(field.text('name'), match);
  }
  return matches;
}
