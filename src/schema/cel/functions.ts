import { Duration } from '../../values/duration';
import { tryParseGoUrl } from '../../values/go-url';
import { IpAddress } from '../../values/ip-address';
import { kubernetesLabelProblem } from '../../values/kubernetes-name';
import { codePointLength } from '../code-points';
import { Pattern } from '../pattern';
import { CelFormat, CelUrl, CelValue, isCelObject } from './value';

/** A function, or a method with its target first. What is not given is null; the parser has counted arguments. */
export type CelFunction = (a: CelValue, b: CelValue, c: CelValue) => CelValue;

function text(value: CelValue): string {
  if (typeof value !== 'string') throw new Error('a string is needed');
  return value;
}

/** Makes a function of strings one of values. */
function ofTexts(run: (a: string, b: string) => CelValue): CelFunction {
  return (a, b) => run(text(a), text(b));
}

function ofText(run: (a: string) => CelValue): CelFunction {
  return (a) => run(text(a));
}

function size(value: CelValue): number {
  if (typeof value === 'string') return codePointLength(value);
  if (Array.isArray(value)) return value.length;
  if (isCelObject(value)) return Object.keys(value).length;
  throw new Error('only strings, lists and maps have a size');
}

/** Part of a text, counted in code points. */
function substring(whole: CelValue, from: CelValue, to: CelValue): string {
  const points = Array.from(text(whole));
  const start = typeof from === 'number' ? from : 0;
  const end = typeof to === 'number' ? to : points.length;
  if (start < 0 || end > points.length || start > end) throw new Error(`there are no characters ${start} to ${end}`);
  return points.slice(start, end).join('');
}

function toInt(value: CelValue): number {
  if (typeof value === 'number') return value;
  const given = text(value);
  const number = /^[+-]?\d{1,20}$/.test(given) ? BigInt(given.replace(/^\+/, '')) : undefined;
  if (number === undefined || BigInt.asIntN(64, number) !== number) throw new Error(`"${given}" is not an integer`);
  return Number(number);
}

function toText(value: CelValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof Duration) return value.toString();
  throw new Error('this has no text');
}

function toDuration(value: CelValue): Duration {
  if (value instanceof Duration) return value;
  const duration = Duration.tryParse(text(value));
  if (!duration) throw new Error(`"${text(value)}" is not a duration`);
  return duration;
}

function urlPart(part: 'scheme' | 'hostname' | 'port'): CelFunction {
  return (value) => {
    if (value instanceof CelUrl) return value.url[part];
    throw new Error('a URL is needed');
  };
}

/** Zones, and IPv4 addresses in IPv6 form, are no IP addresses to Kubernetes. */
function isIp(given: string): boolean {
  const address = IpAddress.tryParse(given);
  return address !== undefined && address.zone === '' && !/^::ffff:\d+\./i.test(given);
}

/** CEL's own functions, and those that Kubernetes adds, as far as the schemas known here call them; a test holds the two together. */
export const FUNCTIONS: ReadonlyMap<string, CelFunction> = new Map<string, CelFunction>([
  ['size', size],
  ['int', toInt],
  ['string', toText],
  ['duration', toDuration],
  ['isURL', ofText((given) => tryParseGoUrl(given, true) !== undefined)],
  ['url', ofText((given) => {
    const url = tryParseGoUrl(given, true);
    if (!url) throw new Error(`"${given}" is not a URL`);
    return new CelUrl(url);
  })],
  ['isIP', ofText(isIp)],
]);

export const METHODS: ReadonlyMap<string, CelFunction> = new Map<string, CelFunction>([
  ['size', size],
  ['contains', ofTexts((whole, part) => whole.includes(part))],
  ['startsWith', ofTexts((whole, part) => whole.startsWith(part))],
  ['endsWith', ofTexts((whole, part) => whole.endsWith(part))],
  ['matches', ofTexts((whole, pattern) => Pattern.of(pattern).test(whole))],
  ['split', ofTexts((whole, separator) => (separator === '' ? Array.from(whole) : whole.split(separator)))],
  ['substring', substring],
  ['getScheme', urlPart('scheme')],
  ['getHostname', urlPart('hostname')],
  ['getPort', urlPart('port')],
  ['dns1123Label', () => new CelFormat(kubernetesLabelProblem)],
  ['validate', (format, value) => {
    if (!(format instanceof CelFormat)) throw new Error('a format is needed');
    const problem = format.problem(text(value));
    return problem === undefined ? null : [problem];
  }],
]);

/** Names that every expression knows besides its variables. */
export const CONSTANTS: ReadonlyMap<string, CelValue> = new Map<string, CelValue>([['format', new CelFormat(() => undefined)]]);
