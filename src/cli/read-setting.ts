import { didYouMean } from '../values/edit-distance';
import { LintSettings } from './lint-settings';
import { SETTING_READERS } from './setting-reader';
import { UsageError } from './usage-error';

/**
 * Reads one setting by its name.
 *
 * @throws UsageError if there is none of that name, or the value makes no sense for it
 */
export function readSetting(name: string, value: unknown): unknown {
  const names = Object.keys(SETTING_READERS);
  if (!Object.hasOwn(SETTING_READERS, name)) {
    const near = didYouMean(name, names);
    throw new UsageError(`there is no setting ${JSON.stringify(name)}${near === undefined ? `; there are ${names.join(', ')}` : `; did you mean ${near}?`}`);
  }
  try {
    return SETTING_READERS[name as keyof LintSettings](value);
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${name}: ${error.message}`) : error;
  }
}
