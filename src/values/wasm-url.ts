import { tryParseGoUrl } from './go-url';

const SCHEMES: ReadonlySet<string> = new Set(['', 'file', 'http', 'https', 'oci']);

/** What is wrong with the place of a Wasm module: `oci://`, `http(s)://` or `file://`; without a scheme it is an image. */
export function wasmUrlProblem(text: string): string | undefined {
  if (text === '') return 'is empty';
  const request = tryParseGoUrl(text, true) ?? tryParseGoUrl(`http://${text}`, true);
  const url = request && tryParseGoUrl(text);
  if (!url) return 'is not a URL';
  return SCHEMES.has(url.scheme) ? undefined : `has the scheme "${url.scheme}": it must be oci, http, https or file`;
}
