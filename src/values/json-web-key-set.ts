type Json = Readonly<Record<string, unknown>>;

/** Members that a key of each type must have, all of them texts. */
const REQUIRED: ReadonlyMap<unknown, ReadonlyArray<string>> = new Map([
  ['RSA', ['n', 'e']],
  ['EC', ['crv', 'x', 'y']],
  ['OKP', ['crv', 'x']],
  ['oct', ['k']],
]);
const BASE64 = /^[A-Za-z0-9\-_+/]*={0,2}$/;

/** What is wrong with the JSON of keys that tokens are checked with: a set (`{"keys": […]}`), or a single key. */
export function jsonWebKeySetProblem(text: string): string | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return 'is not JSON';
  }
  if (!isObject(parsed)) return 'must be a JSON object with "keys"';
  if (!Object.hasOwn(parsed, 'keys')) return keyProblem(parsed, 'is');
  if (!Array.isArray(parsed.keys)) return 'must have a list as its "keys"';
  for (const [index, key] of parsed.keys.entries()) {
    const problem = isObject(key) ? keyProblem(key, `has a key ${index} that is`) : `has a key ${index} that is no object`;
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** Indexes of the keys that can sign (private or symmetric ones), of a set or a single key. None, where the text is neither. */
export function secretKeysOf(text: string): number[] {
  if (text === '' || jsonWebKeySetProblem(text) !== undefined) return [];
  const parsed = JSON.parse(text) as Json;
  const keys = (Array.isArray(parsed.keys) ? parsed.keys : [parsed]) as Json[];
  return keys.flatMap((key, index) => (key.kty === 'oct' || Object.hasOwn(key, 'd') ? [index] : []));
}

function keyProblem(key: Json, subject: string): string | undefined {
  const required = REQUIRED.get(key.kty);
  if (required === undefined) return `${subject} of no known type: "kty" must be RSA, EC, OKP or oct`;
  for (const name of required) {
    const value = Object.hasOwn(key, name) ? key[name] : undefined;
    if (typeof value !== 'string' || value === '') return `${subject} of type ${String(key.kty)} without "${name}"`;
    if (name !== 'crv' && !BASE64.test(value)) return `${subject} of type ${String(key.kty)} with a "${name}" that is not base64`;
  }
  return undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
