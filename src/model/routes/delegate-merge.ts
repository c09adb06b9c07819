import { selects } from '../proxy';
import { StringMatch } from '../../values/string-match';
import { HttpMatch } from './http-match';
import { HttpRule } from './http-rule';

/** The rules that come of a rule that delegates and the rules it delegates to. A rule that nothing can reach is left out. */
export function mergeDelegate(root: HttpRule, leaves: ReadonlyArray<HttpRule>): ReadonlyArray<HttpRule> {
  const merged: HttpRule[] = [];
  for (const leaf of leaves) {
    // Delegation goes one level deep.
    if (leaf.delegate !== undefined) continue;
    const matches = mergeMatches(root.matches, leaf.matches);
    if (matches !== undefined) merged.push(mergeRule(root, leaf, matches));
  }
  return merged;
}

function mergeRule(root: HttpRule, leaf: HttpRule, matches: ReadonlyArray<HttpMatch>): HttpRule {
  const inherited = {
    rewrite: root.rewrite,
    directResponse: root.directResponse,
    timeout: root.timeout,
    retries: root.retries,
    fault: root.fault,
    cors: root.cors,
    headers: root.headers,
  };
  return {
    ...(Object.fromEntries(Object.entries(inherited).filter(([, value]) => value !== undefined)) as Partial<HttpRule>),
    ...leaf,
    name: joinNames(root.name, leaf.name),
    matches,
    mirrors: leaf.mirrors.length > 0 ? leaf.mirrors : root.mirrors,
    delegatedBy: root.origin,
  };
}

/** Undefined when one of the leaf's matches fits none of the root's: then the whole rule is lost. */
function mergeMatches(roots: ReadonlyArray<HttpMatch>, leaves: ReadonlyArray<HttpMatch>): ReadonlyArray<HttpMatch> | undefined {
  if (roots.length === 0) return leaves;
  if (leaves.length === 0) return roots;
  const merged: HttpMatch[] = [];
  for (const leaf of leaves) {
    const fitting = roots.filter((root) => !conflict(root, leaf));
    if (fitting.length === 0) return undefined;
    merged.push(...fitting.map((root) => mergeMatch(root, leaf)));
  }
  return merged;
}

function mergeMatch(root: HttpMatch, leaf: HttpMatch): HttpMatch {
  return {
    ...root,
    ...leaf,
    name: joinNames(root.name, leaf.name),
    port: leaf.port || root.port,
    gateways: leaf.gateways.length > 0 ? leaf.gateways : root.gateways,
    sourceNamespace: leaf.sourceNamespace || root.sourceNamespace,
    sourceLabels: { ...root.sourceLabels, ...leaf.sourceLabels },
    headers: new Map([...root.headers, ...leaf.headers]),
    withoutHeaders: new Map([...root.withoutHeaders, ...leaf.withoutHeaders]),
    queryParams: new Map([...root.queryParams, ...leaf.queryParams]),
  };
}

function conflict(root: HttpMatch, leaf: HttpMatch): boolean {
  return (
    textConflict(root.uri, leaf.uri) ||
    root.ignoreUriCase !== leaf.ignoreUriCase ||
    textConflict(root.scheme, leaf.scheme) ||
    textConflict(root.method, leaf.method) ||
    textConflict(root.authority, leaf.authority) ||
    mapConflict(root.headers, leaf.headers) ||
    mapConflict(root.withoutHeaders, leaf.withoutHeaders) ||
    mapConflict(root.queryParams, leaf.queryParams) ||
    (root.port > 0 && leaf.port > 0 && root.port !== leaf.port) ||
    (root.sourceNamespace !== '' && root.sourceNamespace !== leaf.sourceNamespace) ||
    (root.gateways.length > 0 && leaf.gateways.some((gateway) => !root.gateways.includes(gateway))) ||
    !selects(common(root.sourceLabels, leaf.sourceLabels), leaf.sourceLabels)
  );
}

function common(root: Readonly<Record<string, string>>, leaf: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(root).filter(([key]) => Object.hasOwn(leaf, key)));
}

function mapConflict(root: ReadonlyMap<string, StringMatch>, leaf: ReadonlyMap<string, StringMatch>): boolean {
  for (const [key, pattern] of leaf) if (textConflict(root.get(key), pattern)) return true;
  return false;
}

/** Whether the leaf's match is not provably narrower than the root's. */
function textConflict(root: StringMatch | undefined, leaf: StringMatch | undefined): boolean {
  if (root === undefined || leaf === undefined) return false;
  if (root.kind === 'exact') return leaf.kind !== 'exact' || leaf.value !== root.value;
  if (root.kind === 'prefix') return (leaf.kind !== 'exact' && leaf.kind !== 'prefix') || !leaf.value.startsWith(root.value);
  return true;
}

function joinNames(root: string, leaf: string): string {
  return root !== '' && leaf !== '' ? `${root}-${leaf}` : root || leaf;
}
