import { didYouMean } from '../values/edit-distance';
import { Duration, durationTextProblem } from '../values/duration';
import { MESH_CONFIG_ENUMS } from './mesh-config-enums';

/** A scalar as istiod reads it, or why it refuses to. */
export type ScalarReading = { readonly value: unknown } | { readonly problem: string };

interface IntegerRange {
  readonly min: number;
  readonly max: number;
}

const INTEGERS: ReadonlyMap<string, IntegerRange> = new Map([
  ['int32', { min: -2147483648, max: 2147483647 }],
  ['uint32', { min: 0, max: 4294967295 }],
  // The largest double below 2^63: numbers of YAML are doubles here.
  ['int64', { min: -9223372036854775808, max: 9223372036854774784 }],
]);
const NON_FINITE: ReadonlySet<string> = new Set(['NaN', 'Infinity', '-Infinity']);
const JSON_NUMBER = /^[ \t\n\r]*(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)[ \t\n\r]*$/;
const JSON_INTEGER = /^[ \t\n\r]*(-?(?:0|[1-9]\d*))[ \t\n\r]*$/;

/**
 * Reads a scalar, wrapper, duration or struct. `null` stands for the type's zero here; unset fields never get this far.
 * Numbers in quotes count as numbers, numbers never as texts, and text never as a boolean.
 */
export function readMeshConfigScalar(type: string, value: unknown): ScalarReading {
  const kind = type.replace(/Value$/, '');
  const integers = INTEGERS.get(kind);
  if (integers !== undefined) return readInteger(value, integers);
  switch (kind) {
    case 'string':
      if (value === null) return { value: '' };
      return typeof value === 'string' ? { value } : { problem: `must be a text, not ${kindOf(value)}${quoteHint(value)}` };
    case 'bool':
      if (value === null) return { value: false };
      return typeof value === 'boolean' ? { value } : { problem: `must be true or false, not ${kindOf(value)}` };
    case 'double':
      return readDouble(value);
    case 'duration':
      return readDuration(value);
    default:
      return isObject(value) ? { value } : { problem: `must be a mapping, not ${kindOf(value)}` };
  }
}

/** Reads a value of an enum: one of its names, or a number (known or not). */
export function readMeshConfigEnum(type: string, value: unknown): ScalarReading {
  const names = MESH_CONFIG_ENUMS[type] ?? [];
  if (value === null) return { value: names[0] };
  if (typeof value === 'string') {
    if (names.includes(value)) return { value };
    const meant = didYouMean(value, names);
    return { problem: `must be one of ${names.join(', ')}${meant === undefined ? '' : `: did you mean ${meant}?`}` };
  }
  const number = readInteger(value, { min: -2147483648, max: 2147483647 });
  if ('problem' in number) return { problem: `must be one of ${names.join(', ')}` };
  return { value: names[number.value as number] ?? number.value };
}

/** What a value is, for messages: `a text`, `a list`. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping';
  return { string: 'a text', number: 'a number', boolean: 'a boolean' }[typeof value as string] ?? 'something else';
}

function readInteger(value: unknown, { min, max }: IntegerRange): ScalarReading {
  if (value === null) return { value: 0 };
  const text = typeof value === 'string' ? value.trim() : undefined;
  if (text === 'null') return { value: 0 };
  const number = typeof value === 'number' ? value : text !== undefined && JSON_INTEGER.test(value as string) ? Number(text) : undefined;
  if (number === undefined || !Number.isInteger(number)) return { problem: `must be a whole number, not ${describe(value)}` };
  return number >= min && number <= max ? { value: number } : { problem: `must be from ${min} to ${max}` };
}

function readDouble(value: unknown): ScalarReading {
  if (value === null) return { value: 0 };
  if (typeof value === 'number') return { value };
  if (typeof value === 'string' && (JSON_NUMBER.test(value) || NON_FINITE.has(value))) return { value: Number(value) };
  return typeof value === 'string' && value.trim() === 'null' ? { value: 0 } : { problem: `must be a number, not ${describe(value)}` };
}

function readDuration(value: unknown): ScalarReading {
  if (typeof value !== 'string') return { problem: `must be a duration such as "10s", not ${kindOf(value)}` };
  if (Duration.tryParse(value) !== undefined) return { value };
  return { problem: `${durationTextProblem(value) ?? 'is not a duration'}` };
}

function describe(value: unknown): string {
  return typeof value === 'string' ? `the text "${value}"` : typeof value === 'number' ? String(value) : kindOf(value);
}

function quoteHint(value: unknown): string {
  return typeof value === 'number' || typeof value === 'boolean' ? `: put it in quotes ("${String(value)}")` : '';
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
