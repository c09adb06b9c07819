import { asciiLower } from './ascii-case';

const STRICT = /^[-_A-Za-z0-9]+$/;
// Istio's own character class also lets a comma pass.
const TOKEN = /^[!#$%&'*+,\-.^_`|~A-Za-z0-9]+$/;
const PSEUDO: ReadonlySet<string> = new Set([':method', ':scheme', ':authority', ':path', ':status']);

/** Whether the name is one of the pseudo headers that matches may name (`:path`). */
export function isPseudoHeader(name: string): boolean {
  return PSEUDO.has(name);
}

/** Whether the name stands for the request's host: `:authority` or `host`, in any case. */
export function isAuthorityHeader(name: string): boolean {
  const lower = asciiLower(name);
  return lower === ':authority' || lower === 'host';
}

/** What is wrong with a header name of which only letters, digits, `-` and `_` are accepted. */
export function strictHeaderNameProblem(name: string): string | undefined {
  if (name === '') return 'is empty';
  return STRICT.test(name) ? undefined : 'may only contain letters, digits, "-" and "_"';
}

/** What is wrong with a header name: characters that HTTP does not allow in it. */
export function tokenHeaderNameProblem(name: string): string | undefined {
  if (name === '') return 'is empty';
  return TOKEN.test(name) ? undefined : 'has characters that HTTP does not allow in a header name';
}

/** What is wrong with a header that is removed from requests, or changed in responses. */
export function headerOperationNameProblem(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (asciiLower(name) === 'host') return 'must not be the Host header';
  return name.startsWith(':') ? 'must not be a pseudo header (one that starts with ":")' : undefined;
}

/** What is wrong with a header that is added to or set on requests. */
export function headerAddSetNameProblem(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (!name.startsWith(':') || isAuthorityHeader(name)) return undefined;
  return 'must not be a pseudo header other than ":authority"';
}
