import { EnvoyFieldForm } from './envoy-messages';

const INTEGER = /^\s*-?(0|[1-9]\d*)\s*$/;
const NUMBER = /^\s*-?(0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?\s*$/;
const NOT_FINITE: ReadonlySet<string> = new Set(['NaN', 'Infinity', '-Infinity']);
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const RANGES: ReadonlyMap<EnvoyFieldForm, readonly [bigint, bigint]> = new Map([
  ['int32', [-(2n ** 31n), 2n ** 31n - 1n]],
  ['uint32', [0n, 2n ** 32n - 1n]],
  ['int64', [-(2n ** 63n), 2n ** 63n - 1n]],
  ['uint64', [0n, 2n ** 64n - 1n]],
]);

/** What is wrong with the JSON form of a number, text, truth value or bytes in an Envoy message. `null` counts as unset. */
export function scalarProblem(form: EnvoyFieldForm, value: unknown): string | undefined {
  if (value === null) return undefined;
  switch (form) {
    case 'bool':
      return typeof value === 'boolean' ? undefined : `must be true or false, not ${typeName(value)}`;
    case 'string':
      return typeof value === 'string' ? undefined : `must be a string, not ${typeName(value)}`;
    case 'bytes':
      if (typeof value === 'string') return BASE64.test(value.replace(/[\r\n]/g, '')) ? undefined : 'must be bytes in base64';
      return Array.isArray(value) ? undefined : `must be bytes in base64, not ${typeName(value)}`;
    case 'float':
      if (typeof value === 'number') return undefined;
      return typeof value === 'string' && (NOT_FINITE.has(value) || NUMBER.test(value)) ? undefined : `must be a number, not ${typeName(value)}`;
    default:
      return integerProblem(form, value);
  }
}

/** Whole numbers may be written as texts, because JSON is not exact for large ones. */
function integerProblem(form: EnvoyFieldForm, value: unknown): string | undefined {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  if (!INTEGER.test(text)) return `must be a whole number, not ${typeof value === 'number' ? value : typeName(value)}`;
  const range = RANGES.get(form);
  if (range === undefined) return undefined;
  const number = BigInt(text.trim());
  const signed = range[0] === 0n && text.includes('-');
  return number >= range[0] && number <= range[1] && !signed ? undefined : `must be from ${range[0]} to ${range[1]}`;
}

/** The type of a JSON value, as a sentence says it. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `the string ${JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)}`;
  return `${typeof value} ${String(value)}`;
}
