/** A URL as far as Istio's checks look at it. */
export interface GoUrl {
  /** In lower case, `''` for none. */
  readonly scheme: string;
  /** Name or address, without port and brackets. */
  readonly hostname: string;
  readonly port: string;
}

const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]*):/;
const BAD_ESCAPE = /%(?![0-9A-Fa-f]{2})/;
const HOST = /^[A-Za-z0-9\-._~!$&'()*+,;=:%"<>\u0080-\u{10FFFF}]*$/u;

function hasControl(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}

function tryParseAuthority(authority: string): { hostname: string; port: string } | undefined {
  const at = authority.lastIndexOf('@');
  if (at >= 0 && !/^[A-Za-z0-9\-._:~!$&'()*+,;=%@]*$/.test(authority.slice(0, at))) return undefined;
  const host = authority.slice(at + 1);
  const match = host.startsWith('[') ? /^\[([^\]]*)\](?::([0-9]*))?$/.exec(host) : /^([^:]*)(?::([0-9]*))?$/.exec(host);
  // A name may hold colons only in front of a port, so `a:b:c` is refused here.
  if (!match || !HOST.test(match[1]) || BAD_ESCAPE.test(match[1])) return undefined;
  return { hostname: match[1], port: match[2] ?? '' };
}

/**
 * Splits a URL as Go's `net/url` does, which is laxer than the URL standard: no scheme and an empty host are fine. Undefined when
 * Go refuses the text.
 *
 * @param absolute only accept what a request line takes: a path, or a URL with a scheme
 */
export function tryParseGoUrl(text: string, absolute = false): GoUrl | undefined {
  if (hasControl(text) || (absolute && text === '')) return undefined;
  const hash = absolute ? -1 : text.indexOf('#');
  if (hash >= 0 && BAD_ESCAPE.test(text.slice(hash))) return undefined;
  let rest = hash < 0 ? text : text.slice(0, hash);
  if (rest === '*') return { scheme: '', hostname: '', port: '' };
  if (rest.startsWith(':')) return undefined;
  const scheme = (SCHEME.exec(rest)?.[1] ?? '').toLowerCase();
  if (scheme !== '') rest = rest.slice(scheme.length + 1);
  const query = rest.indexOf('?');
  if (query >= 0) rest = rest.slice(0, query);
  if (!rest.startsWith('/')) {
    // `mailto:x` is opaque; without scheme, a first segment with a colon would read like one.
    if (scheme !== '') return { scheme, hostname: '', port: '' };
    return absolute || rest.split('/')[0].includes(':') || BAD_ESCAPE.test(rest) ? undefined : { scheme, hostname: '', port: '' };
  }
  let authority = { hostname: '', port: '' };
  if (rest.startsWith('//') && (scheme !== '' || (!absolute && !rest.startsWith('///')))) {
    const slash = rest.indexOf('/', 2);
    const parsed = tryParseAuthority(slash < 0 ? rest.slice(2) : rest.slice(2, slash));
    if (!parsed) return undefined;
    authority = parsed;
    rest = slash < 0 ? '' : rest.slice(slash);
  }
  return BAD_ESCAPE.test(rest) ? undefined : { scheme, ...authority };
}
