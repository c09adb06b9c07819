import { Duration } from '../../values/duration';
import { CelFunction } from './functions';
import { celEqual, CelDouble, CelValue, isCelObject } from './value';

function noOverload(operator: string): Error {
  return new Error(`"${operator}" does not work on these types`);
}

/** Beyond this, integers are not exact here; CEL's own limit is 2^63, which no rule comes near. */
function int(value: number): number {
  if (!Number.isSafeInteger(value)) throw new Error('integer overflow');
  return value;
}

function arithmetic(operator: string, ints: (a: number, b: number) => number, doubles?: (a: number, b: number) => number): CelFunction {
  return (a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return int(ints(a, b));
    if (doubles && a instanceof CelDouble && b instanceof CelDouble) return new CelDouble(doubles(a.value, b.value));
    throw noOverload(operator);
  };
}

function divisor(value: number): number {
  if (value === 0) throw new Error('division by zero');
  return value;
}

function add(a: CelValue, b: CelValue): CelValue {
  if (typeof a === 'number' && typeof b === 'number') return int(a + b);
  if (typeof a === 'string' && typeof b === 'string') return a + b;
  if (Array.isArray(a) && Array.isArray(b)) return [...(a as CelValue[]), ...(b as CelValue[])];
  if (a instanceof CelDouble && b instanceof CelDouble) return new CelDouble(a.value + b.value);
  if (a instanceof Duration && b instanceof Duration) return Duration.ofNanos(a.toNanos() + b.toNanos());
  throw noOverload('+');
}

/** Negative, zero or positive; NaN where a double is no number. */
function compare(a: CelValue, b: CelValue, operator: string): number {
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b);
  if (a instanceof Duration && b instanceof Duration) return a.compareTo(b);
  const left = a instanceof CelDouble ? a.value : a;
  const right = b instanceof CelDouble ? b.value : b;
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  throw noOverload(operator);
}

function comparison(operator: string, holds: (order: number) => boolean): CelFunction {
  return (a, b) => holds(compare(a, b, operator));
}

function contains(item: CelValue, of: CelValue): boolean {
  if (Array.isArray(of)) return (of as CelValue[]).some((each) => celEqual(item, each));
  if (isCelObject(of)) return typeof item === 'string' && Object.hasOwn(of, item);
  throw noOverload('in');
}

function at(of: CelValue, index: CelValue): CelValue {
  if (Array.isArray(of)) {
    const item: unknown = typeof index === 'number' ? of[index] : undefined;
    if (item === undefined) throw new Error(`there is no item ${String(index)}`);
    return item as CelValue;
  }
  if (isCelObject(of) && typeof index === 'string' && Object.hasOwn(of, index)) return of[index];
  throw new Error(`there is no key ${JSON.stringify(index)}`);
}

/** CEL's operators, by the names that parsers give them; those that may leave an argument unevaluated are in `expression`. */
export const OPERATORS: ReadonlyMap<string, CelFunction> = new Map<string, CelFunction>([
  ['_==_', (a, b) => celEqual(a, b)],
  ['_!=_', (a, b) => !celEqual(a, b)],
  ['_<_', comparison('<', (order) => order < 0)],
  ['_<=_', comparison('<=', (order) => order <= 0)],
  ['_>_', comparison('>', (order) => order > 0)],
  ['_>=_', comparison('>=', (order) => order >= 0)],
  ['_+_', add],
  ['_-_', arithmetic('-', (a, b) => a - b, (a, b) => a - b)],
  ['_*_', arithmetic('*', (a, b) => a * b, (a, b) => a * b)],
  ['_/_', arithmetic('/', (a, b) => Math.trunc(a / divisor(b)), (a, b) => a / b)],
  ['_%_', arithmetic('%', (a, b) => a % divisor(b))],
  ['-_', (a) => {
    if (typeof a === 'number') return int(-a);
    if (a instanceof CelDouble) return new CelDouble(-a.value);
    throw noOverload('-');
  }],
  ['!_', (a) => {
    if (typeof a === 'boolean') return !a;
    throw noOverload('!');
  }],
  ['@in', contains],
  ['_[_]', at],
]);
