import { Acknowledgement } from '../diagnostics/suppression';
import { UsageError } from './usage-error';

/**
 * Reads `CODE[=RESOURCE]:REASON`, as `IST0102=Namespace shop:is injected by hand`. Code and resource may have `*` for any
 * characters; the resource is written as istioctl does, `Kind name.namespace`.
 *
 * @throws UsageError if a part is missing
 */
export function parseSuppression(given: string): Acknowledgement {
  const colon = given.indexOf(':');
  const target = colon < 0 ? given : given.slice(0, colon);
  const reason = colon < 0 ? '' : given.slice(colon + 1).trim();
  const equals = target.indexOf('=');
  const code = (equals < 0 ? target : target.slice(0, equals)).trim();
  const resource = equals < 0 ? undefined : target.slice(equals + 1).trim();
  if (code === '') throw new UsageError(`${JSON.stringify(given)} names no code: write CODE[=RESOURCE]:REASON`);
  if (resource === '') throw new UsageError(`${JSON.stringify(given)} names no resource behind "=": write CODE=Kind name.namespace:REASON`);
  if (reason === '') throw new UsageError(`The suppression of ${code} has no reason: write ${target}:REASON and say why it does not count`);
  return { code, reason, ...(resource === undefined ? {} : { resource }) };
}
