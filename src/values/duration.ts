const UNITS: ReadonlyMap<string, bigint> = new Map([
  ['ns', 1n],
  ['us', 1000n],
  ['\u00b5s', 1000n],
  ['\u03bcs', 1000n],
  ['ms', 1000000n],
  ['s', 1000000000n],
  ['m', 60000000000n],
  ['h', 3600000000000n],
]);
const MAX_NANOS = 9223372036854775807n;
const NANOS_PER_MILLI = 1000000n;
const NANOS_PER_SECOND = 1000000000n;
const PART = /([0-9]*)(?:(\.)([0-9]*))?([^0-9.]+)/y;
/** Longer texts are no durations anybody means; the bound keeps reading linear in practice. */
const MAX_TEXT = 256;

function fractionNanos(digits: string, unit: bigint): bigint {
  // Go multiplies the fraction in floating point and truncates; more than 18 digits can't change the result.
  const kept = digits.slice(0, 18);
  if (kept === '') return 0n;
  return BigInt(Math.trunc(Number(kept) * (Number(unit) / 10 ** kept.length)));
}

function readNanos(text: string): bigint | undefined {
  if (text.length > MAX_TEXT) return undefined;
  const sign = text.startsWith('-') || text.startsWith('+') ? text[0] : '';
  const body = text.slice(sign.length);
  if (body === '0') return 0n;
  if (body === '') return undefined;
  let total = 0n;
  PART.lastIndex = 0;
  while (PART.lastIndex < body.length) {
    const part = PART.exec(body);
    if (!part) return undefined;
    const [, whole, , fraction = '', unitName] = part;
    const unit = UNITS.get(unitName);
    if (unit === undefined || (whole === '' && fraction === '')) return undefined;
    total += BigInt(whole === '' ? '0' : whole) * unit + fractionNanos(fraction, unit);
    if (total > MAX_NANOS + (sign === '-' ? 1n : 0n)) return undefined;
  }
  return sign === '-' ? -total : total;
}

/**
 * A span of time, exact to the nanosecond. Reads Go's duration strings (`300ms`, `1.5h`, `1h1m`), which contain the
 * `1.5s` of protobuf's JSON form.
 */
export class Duration {
  public static readonly ZERO = new Duration(0n);

  /** The duration, or undefined when the text is none (`5`, `1 s`, `1d`) or spans more than 292 years. */
  public static tryParse(text: string): Duration | undefined {
    const nanos = readNanos(text);
    return nanos === undefined ? undefined : new Duration(nanos);
  }

  /** The duration. @throws if the text is none */
  public static parse(text: string): Duration {
    const duration = Duration.tryParse(text);
    if (!duration) throw new Error(`"${text}" ${durationTextProblem(text) ?? 'is not a duration'}`);
    return duration;
  }

  /** A duration of so many milliseconds (fractions down to nanoseconds count). */
  public static ofMillis(millis: number): Duration {
    return new Duration(BigInt(Math.round(millis * 1e6)));
  }

  /** A duration of so many nanoseconds. */
  public static ofNanos(nanos: bigint): Duration {
    return new Duration(nanos);
  }

  private constructor(private readonly nanos: bigint) {}

  /** Milliseconds, with fractions. */
  public toMillis(): number {
    return Number(this.nanos / NANOS_PER_MILLI) + Number(this.nanos % NANOS_PER_MILLI) / 1e6;
  }

  /** Seconds, with fractions. */
  public toSeconds(): number {
    return this.toMillis() / 1000;
  }

  /** Nanoseconds, exactly. */
  public toNanos(): bigint {
    return this.nanos;
  }

  /** Negative, zero or positive, as this is shorter than, equal to or longer than the other. */
  public compareTo(other: Duration): number {
    if (this.nanos === other.nanos) return 0;
    return this.nanos < other.nanos ? -1 : 1;
  }

  public isZero(): boolean {
    return this.nanos === 0n;
  }

  public isNegative(): boolean {
    return this.nanos < 0n;
  }

  /** Whether it has no part of a millisecond. */
  public isWholeMillis(): boolean {
    return this.nanos % NANOS_PER_MILLI === 0n;
  }

  /** Whether it has no part of a second. */
  public isWholeSeconds(): boolean {
    return this.nanos % NANOS_PER_SECOND === 0n;
  }

  /** Seconds with as many decimals as needed: `1.5s`, the form that every API takes. */
  public toString(): string {
    const absolute = this.nanos < 0n ? -this.nanos : this.nanos;
    const fraction = (absolute % NANOS_PER_SECOND).toString().padStart(9, '0').replace(/0+$/, '');
    return `${this.nanos < 0n ? '-' : ''}${absolute / NANOS_PER_SECOND}${fraction === '' ? '' : `.${fraction}`}s`;
  }
}

/** What is wrong with the text of a duration: whether it can be read at all. */
export function durationTextProblem(text: string): string | undefined {
  if (Duration.tryParse(text)) return undefined;
  if (text === '') return 'is empty';
  if (/^[+-]?[0-9]+(\.[0-9]*)?$/.test(text)) return `has no unit: write "${text}s" or "${text}ms"`;
  if (/\s/.test(text)) return 'must not contain blanks';
  if (/[0-9](d|day|days|w|y)$/.test(text)) return 'must be in hours, minutes, seconds or milliseconds: there is no unit for days';
  return 'is not a duration, such as "1.5s", "300ms" or "1h30m"';
}

/** What is wrong with a duration of which Istio asks whole milliseconds, at least one. */
export function durationProblem(value: string | Duration): string | undefined {
  const duration = typeof value === 'string' ? Duration.tryParse(value) : value;
  if (!duration) return durationTextProblem(String(value));
  if (duration.compareTo(Duration.ofNanos(NANOS_PER_MILLI)) < 0) return 'is shorter than 1ms';
  return duration.isWholeMillis() ? undefined : 'must be a whole number of milliseconds';
}
