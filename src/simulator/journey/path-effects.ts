import { HttpMatch } from '../../model/routes/http-match';
import { Redirect, Rewrite } from '../../model/routes/http-rule';
import { Regex } from '../../values/regex';

/** The path (with its query) that a rewrite makes. */
export function rewrittenPath(target: string, rewrite: Rewrite, match: HttpMatch | undefined): string {
  const { path, query } = divided(target);
  if (rewrite.path !== undefined) return rewrite.path + query;
  if (rewrite.prefix !== undefined) {
    return (takesAway(rewrite.prefix, match) ? withoutPrefix(path, match) : replacedPrefix(
      path, rewrite.prefix, match,
    )) + query;
  }
  if (rewrite.regex === undefined) return target;
  const regex = Regex.tryParse(rewrite.regex.pattern);
  return regex === undefined ? target : regex.replaceAll(path, rewrite.regex.substitution) + query;
}

/** The URL that a redirect names. */
export function redirectLocation(
  redirect: Redirect, request: { readonly encrypted: boolean; readonly authority: string; readonly target: string }, match: HttpMatch | undefined,
): string {
  const before = request.encrypted ? 'https' : 'http';
  const scheme = redirect.scheme ?? before;
  const { path, query } = divided(request.target);
  const to = redirect.path ?? (redirect.prefix === undefined ? path : replacedPrefix(path, redirect.prefix, match));
  return `${scheme}://${hostOf(redirect, request.authority, scheme, before)}${to}${to.includes('?') ? '' : query}`;
}

/** Where only the scheme changes, the port that belonged to the old one goes. */
function hostOf(redirect: Redirect, authority: string, scheme: string, before: string): string {
  const colon = /:(\d+)$/.exec(authority);
  const bare = colon === null ? authority : authority.slice(0, -colon[0].length);
  if (redirect.port !== undefined) return `${redirect.host ?? bare}:${redirect.port}`;
  if (redirect.host !== undefined) return redirect.host;
  const dropped = colon === null || (scheme !== before && colon[1] === (before === 'http' ? '80' : '443'));
  return dropped ? bare : authority;
}

/** Where prefixes mean segments, a rewrite to `/` leaves one slash, not two. */
function takesAway(by: string, match: HttpMatch | undefined): match is HttpMatch {
  return by === '/' && match?.segmented === true && match.uri?.kind === 'prefix' && match.uri.value !== '/';
}

function withoutPrefix(path: string, { uri }: HttpMatch): string {
  return `/${path.slice(uri?.value.length).replace(/^\//, '')}`;
}

/** A prefix is replaced where one was asked for; where the match is of another kind, the whole path is. */
function replacedPrefix(path: string, by: string, match: HttpMatch | undefined): string {
  const uri = match?.uri;
  if (uri === undefined) return by + path.slice(1);
  return uri.kind === 'prefix' ? by + path.slice(uri.value.length) : by;
}

function divided(target: string): { readonly path: string; readonly query: string } {
  const question = target.indexOf('?');
  return question < 0 ? { path: target, query: '' } : { path: target.slice(0, question), query: target.slice(question) };
}
