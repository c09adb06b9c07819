/** The parts of a URL or of `host:port`, as clients and proxies look at them. */
export interface RequestTarget {
  readonly host: string;
  readonly port: number;
  readonly path: string;
  readonly encrypted: boolean;
}

/**
 * Reads an http or https URL. The path stays as written: proxies normalise it as the mesh says, which no URL parser does.
 *
 * @throws if it is none
 */
export function readUrl(url: string): RequestTarget {
  const scheme = url.startsWith('http://') ? 7 : url.startsWith('https://') ? 8 : 0;
  if (scheme === 0) throw new Error(`to: ${JSON.stringify(url)} is no URL that begins with http:// or https://, as "http://reviews:9080/reviews/1"`);
  let end = scheme;
  while (end < url.length && url[end] !== '/' && url[end] !== '?' && url[end] !== '#') end++;
  const fragment = url.indexOf('#', end);
  const rest = fragment < 0 ? url.slice(end) : url.slice(end, fragment);
  const encrypted = scheme === 8;
  return { ...readHostPort(url.slice(scheme, end), encrypted ? 443 : 80), path: rest.startsWith('/') ? rest : `/${rest}`, encrypted };
}

/**
 * Reads `host:port`, `[::1]:port`, or just a host.
 *
 * @param fallback port where none is said; undefined: one has to be
 * @throws if it is none
 */
export function readHostPort(text: string, fallback: number | undefined): { readonly host: string; readonly port: number } {
  const colon = text.lastIndexOf(':');
  const bracket = text.lastIndexOf(']');
  const said = colon > bracket && text.indexOf(':') === (bracket > 0 ? text.indexOf(':') : colon);
  const host = said ? text.slice(0, colon) : text;
  const port = said ? portOf(text.slice(colon + 1)) : fallback;
  const bare = host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host;
  if (port === undefined || bare === '' || /[\s/@]/.test(bare)) {
    throw new Error(`to: ${JSON.stringify(text)} is no host with a port from 1 to 65535, as "reviews:9080"`);
  }
  return { host, port };
}

function portOf(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port > 0 && port < 65536 ? port : undefined;
}
