import { tryParseGoUrl } from './go-url';

/** What is wrong with the address of a key set: a URL with scheme `http` or `https`. */
export function httpUrlProblem(text: string): string | undefined {
  const url = tryParseGoUrl(text);
  if (!url) return 'is not a URL';
  if (url.scheme === 'http' || url.scheme === 'https') return undefined;
  return url.scheme === '' ? 'has no scheme: it must start with "https://" or "http://"' : `has the scheme "${url.scheme}": it must be https or http`;
}
