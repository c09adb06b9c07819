/** How far a proxy tidies paths before anything looks at them. */
export type PathNormalization = 'NONE' | 'BASE' | 'MERGE_SLASHES' | 'DECODE_AND_MERGE_SLASHES';

/**
 * The path (with its query, which stays as it is) as the proxy compares it. `BASE` turns `\` into `/`, undoes escapes
 * of letters, digits and `-._~` once, and resolves dot segments; the others go on to merge slashes, the last one after
 * undoing escaped slashes.
 */
export function normalizePath(target: string, how: PathNormalization): string {
  if (how === 'NONE' || !target.startsWith('/')) return target;
  const end = target.search(/[?#]/);
  const path = end < 0 ? target : target.slice(0, end);
  if (isTidy(path, how)) return target;
  let result = path;
  if (how === 'DECODE_AND_MERGE_SLASHES') result = result.replace(/%2f/gi, '/').replace(/%5c/gi, '\\');
  result = removeDotSegments(result.replace(/\\/g, '/').replace(/%([0-9a-f]{2})/gi, decodeUnreserved));
  if (how !== 'BASE') result = result.replace(/\/{2,}/g, '/');
  return end < 0 ? result : result + target.slice(end);
}

function isTidy(path: string, how: PathNormalization): boolean {
  return !path.includes('%') && !path.includes('\\') && !path.includes('/.') && (how === 'BASE' || !path.includes('//'));
}

function decodeUnreserved(escape: string, digits: string): string {
  const char = String.fromCharCode(parseInt(digits, 16));
  return /[A-Za-z0-9\-._~]/.test(char) ? char : escape.toUpperCase();
}

function removeDotSegments(path: string): string {
  if (!path.includes('/.')) return path;
  const kept: string[] = [];
  const segments = path.split('/').slice(1);
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1;
    if (segment === '..') kept.pop();
    else if (segment !== '.') kept.push(segment);
    if (last && (segment === '.' || segment === '..')) kept.push('');
  }
  return `/${kept.join('/')}`;
}
