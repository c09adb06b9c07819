import { Duration } from '../../values/duration';
import { GoUrl } from '../../values/go-url';

/** A value that is not JSON. */
abstract class CelOpaque {}

/** A double. Plain numbers are CEL's ints: almost every number of a schema is one. */
export class CelDouble extends CelOpaque {
  constructor(public readonly value: number) {
    super();
  }
}

/** What `url()` makes of a text. */
export class CelUrl extends CelOpaque {
  constructor(public readonly url: GoUrl) {
    super();
  }
}

/** One of the API server's named formats (`format.dns1123Label()`). */
export class CelFormat extends CelOpaque {
  constructor(public readonly problem: (text: string) => string | undefined) {
    super();
  }
}

/** An object or a map, by its keys. */
export interface CelObject {
  readonly [key: string]: CelValue;
}

export type CelList = ReadonlyArray<CelValue>;

/** A value that expressions work on: JSON as it is, and what functions make of it. */
export type CelValue = null | boolean | number | string | CelDouble | CelUrl | CelFormat | Duration | CelList | CelObject;

/** Whether a value is an object or a map. */
export function isCelObject(value: CelValue): value is CelObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof CelOpaque) && !(value instanceof Duration);
}

/** Equality as CEL has it: values of different types are not equal, and it is no error to ask. */
export function celEqual(a: CelValue, b: CelValue): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) {
    return (a instanceof CelDouble && a.value === b) || (b instanceof CelDouble && b.value === a);
  }
  if (a instanceof CelDouble || b instanceof CelDouble) return a instanceof CelDouble && b instanceof CelDouble && a.value === b.value;
  if (a instanceof Duration || b instanceof Duration) return a instanceof Duration && b instanceof Duration && a.compareTo(b) === 0;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item: CelValue, index) => celEqual(item, b[index] as CelValue));
  }
  if (!isCelObject(a) || !isCelObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && celEqual(a[key], b[key]));
}
