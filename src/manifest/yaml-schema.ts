import {
  boolYaml11Tag, defineMappingTag, defineScalarTag, defineSequenceTag, mergeTag, NOT_RESOLVED, nullYaml11Tag, Schema, seqTag, strTag,
} from 'js-yaml';

const INT64_MAX = 9223372036854775807n;
const UINT64_MAX = 18446744073709551615n;
const DECIMAL_FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const NUMBER_START = ['-', '+', '.', ...'0123456789'];

function readInteger(text: string): number | undefined {
  const match = INTEGER.exec(text);
  if (!match) return undefined;
  const [, sign, hex, binary, octal, decimal] = match;
  const digits = hex ?? binary ?? octal ?? decimal;
  if (digits.length < 13) return (sign === '-' ? -1 : 1) * parseInt(digits, hex !== undefined ? 16 : binary !== undefined ? 2 : octal !== undefined ? 8 : 10) || 0;
  const prefix = hex !== undefined ? '0x' : binary !== undefined ? '0b' : octal !== undefined ? '0o' : '';
  const value = BigInt(prefix + digits);
  if (value > (sign === '-' ? INT64_MAX + 1n : sign === '+' ? INT64_MAX : UINT64_MAX)) return undefined;
  return Number(sign === '-' ? -value : value);
}

/** A plain scalar as a number, the way go-yaml (which Kubernetes reads YAML with) does: octal `0644`, `1_000`, `1e3`; `12:30` is none. */
function readNumber(source: string): number | undefined {
  if (NOT_FINITE.test(source)) throw new Error(`${source} is not a number that JSON knows, and Kubernetes stores JSON`);
  const plain = source.includes('_') ? source.replaceAll('_', '') : source;
  const first = source.charCodeAt(0);
  // A leading dot is read as written, without taking underscores out.
  if (first === 46 && plain !== source) return undefined;
  const integer = readInteger(plain);
  if (integer !== undefined) return integer;
  if (!DECIMAL_FLOAT.test(plain)) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

const numberOptions = {
  implicit: true,
  implicitFirstChars: NUMBER_START,
  resolve: (source: string) => readNumber(source) ?? NOT_RESOLVED,
  identify: () => false,
};
const intTag = defineScalarTag<number>('tag:yaml.org,2002:int', numberOptions);
const floatTag = defineScalarTag<number>('tag:yaml.org,2002:float', { ...numberOptions, implicit: false });

const binaryTag = defineScalarTag<string>('tag:yaml.org,2002:binary', {
  resolve: (source) => Buffer.from(source, 'base64').toString('utf8'),
  identify: () => false,
});

function keyText(key: unknown): string | undefined {
  if (typeof key === 'string') return key;
  return typeof key === 'number' || typeof key === 'boolean' ? String(key) : undefined;
}

type Carrier = Record<string, unknown>;

const mapOptions = {
  create: (): Carrier => ({}),
  identify: () => false,
  addPair: (carrier: Carrier, key: unknown, value: unknown) => {
    const text = keyText(key);
    if (text === undefined) return 'a key must be a string, a number or a boolean';
    if (text === '__proto__') Object.defineProperty(carrier, text, { value, enumerable: true, configurable: true, writable: true });
    else carrier[text] = value;
    return '';
  },
  has: (carrier: Carrier, key: unknown) => {
    const text = keyText(key);
    return text !== undefined && Object.hasOwn(carrier, text);
  },
  keys: (carrier: Carrier) => Object.keys(carrier),
  get: (carrier: Carrier, key: unknown) => carrier[String(key)],
};

const listOptions = {
  create: (): unknown[] => [],
  addItem: (list: unknown[], item: unknown) => void list.push(item),
  identify: () => false,
};

/** Tags that nobody defined (`!Ref`) are passed over, as go-yaml does; so is `!!timestamp`, which Kubernetes reads as text. */
const otherTags = ['!', 'tag:', ''].flatMap((prefix) => [
  defineScalarTag<string>(prefix, { matchByTagPrefix: true, resolve: (source) => source, identify: () => false }),
  defineSequenceTag<unknown[]>(prefix, { ...listOptions, matchByTagPrefix: true }),
  defineMappingTag<Carrier>(prefix, { ...mapOptions, matchByTagPrefix: true }),
]);

/**
 * YAML as Kubernetes sees it: version 1.1 as go-yaml resolves it (`y`, `on`, `0644`), then turned into JSON, so that keys are strings
 * and timestamps text.
 */
export const KUBERNETES_SCHEMA = new Schema([
  strTag,
  nullYaml11Tag,
  boolYaml11Tag,
  intTag,
  floatTag,
  mergeTag,
  binaryTag,
  seqTag,
  defineMappingTag<Carrier>('tag:yaml.org,2002:map', mapOptions),
  ...otherTags,
]);
