import { tryParseGoUrl } from './go-url';

const WITH_SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:\/\//;
const SCHEMES: ReadonlySet<string> = new Set(['', 'file', 'http', 'https', 'oci']);

/** What is wrong with the place of a Wasm module: `oci://`, `http(s)://` or `file://`; without a scheme it is an image. */
export function wasmUrlProblem(text: string): string | undefined {
  if (text === '') return 'is empty';
  // A text without a scheme is read as if `http://` stood before it, whatever it looks like by itself (`://` passes).
  const whole = tryParseGoUrl(text, true) !== undefined || WITH_SCHEME.test(text) ? text : `http://${text}`;
  const url = tryParseGoUrl(whole, true) && tryParseGoUrl(whole);
  if (!url) return 'is not a URL';
  return SCHEMES.has(url.scheme) ? undefined : `has the scheme "${url.scheme}": it must be oci, http, https or file`;
}
