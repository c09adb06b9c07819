import { Field } from './field';

/** A route that no request reaches. */
export interface UnusedRoute {
  readonly route: Field;
  /** The earlier route without matches that takes everything; `undefined`: each of its matches stands in earlier routes. */
  readonly catchAll?: Field;
}

/** A match that selects nothing which an earlier match has not selected. */
export interface IneffectiveMatch {
  readonly match: Field;
  readonly route: Field;
  /** The earlier match, and its route. */
  readonly earlier: Field;
  readonly earlierRoute: Field;
  /** The prefix of the earlier match, where it covers this one's without being the same match. */
  readonly prefix?: string;
  /** Whether all conditions were compared; Istio looks at prefixes and some of the others only, and so may be wrong. */
  readonly certain: boolean;
}

interface PrefixMatch {
  readonly match: Field;
  readonly route: Field;
  readonly prefix: string;
}

const CONDITIONS = [
  'scheme', 'method', 'authority', 'headers', 'withoutHeaders', 'queryParams', 'port', 'sourceLabels', 'sourceNamespace', 'gateways',
];
const MAPS = new Set(['headers', 'withoutHeaders', 'queryParams', 'sourceLabels']);

/**
 * Which routes and matches of a list Istio considers to be dead, as its webhook does: in order, comparing matches
 * as a whole, and for HTTP also path prefixes. It knows nothing of hosts, gateways, or cases a prefix leaves over.
 */
export class RouteReachability {
  /** Of `http` routes. */
  public static ofHttp(routes: ReadonlyArray<Field>): RouteReachability {
    return new RouteReachability(routes, true);
  }

  /** Of `tls` or `tcp` routes. */
  public static of(routes: ReadonlyArray<Field>): RouteReachability {
    return new RouteReachability(routes, false);
  }

  /** A route or match as people name it: `"canary"`, or `#2` where it has no name. */
  public static nameOf(field: Field): string {
    const name = field.text('name');
    return name === '' ? `#${field.step}` : `"${name}"`;
  }

  public readonly unused: UnusedRoute[] = [];
  public readonly ineffective: IneffectiveMatch[] = [];

  private constructor(routes: ReadonlyArray<Field>, http: boolean) {
    const matches = new Map<string, { match: Field; route: Field }>();
    const prefixes: PrefixMatch[] = [];
    let catchAll: Field | undefined;
    for (const route of routes) {
      const own = route.list('match');
      if (catchAll !== undefined) {
        this.unused.push({ route, catchAll });
        if (own.length === 0) catchAll = route;
        continue;
      }
      if (own.length === 0) {
        catchAll = route;
        continue;
      }
      if (routes.length === 1 && own.length === 1) break;
      let duplicates = 0;
      for (const match of own) {
        const key = contentOf(match);
        const earlier = matches.get(key);
        if (earlier !== undefined) {
          duplicates++;
          this.ineffective.push({ match, route, earlier: earlier.match, earlierRoute: earlier.route, certain: true });
          continue;
        }
        matches.set(key, { match, route });
        const prefix = http ? (match.child('uri')?.text('prefix') ?? '') : '';
        if (prefix !== '') prefixes.push({ match, route, prefix });
      }
      if (duplicates === own.length) this.unused.push({ route });
    }
    if (prefixes.length > 1) this.findCovered(prefixes);
  }

  /** Looks up the shorter prefixes of each prefix instead of comparing all pairs: tables of routes can be long. */
  private findCovered(prefixes: ReadonlyArray<PrefixMatch>): void {
    const lengths = [...new Set(prefixes.map(({ prefix }) => prefix.length))].sort((a, b) => a - b);
    if (lengths.length === 1) return;
    const earlierBy = new Map<string, PrefixMatch[]>();
    for (const later of prefixes) {
      for (const length of lengths) {
        if (length >= later.prefix.length) break;
        const earlier = earlierBy.get(later.prefix.slice(0, length))?.find(({ match }) => covers(match, later.match));
        if (earlier === undefined) continue;
        const { match, route } = later;
        const certain = includes(earlier.match, match);
        this.ineffective.push({ match, route, earlier: earlier.match, earlierRoute: earlier.route, prefix: earlier.prefix, certain });
        break;
      }
      const same = earlierBy.get(later.prefix);
      if (same) same.push(later);
      else earlierBy.set(later.prefix, [later]);
    }
  }
}

/** A match as text that is equal for equal matches: without its name, members in order, unset ones left out. */
function contentOf(match: Field): string {
  if (!match.present) return 'null';
  const parts = match.members().map(({ key }) => (key === 'name' ? '' : partOf(match, key)));
  return parts.filter((part) => part !== '').sort().join();
}

/** A member of a match as text; empty where it is unset. */
function partOf(match: Field, name: string): string {
  const value = (match.value as Record<string, unknown>)[name];
  if (value === undefined || value === null || value === '' || value === 0 || value === false) return '';
  if (Array.isArray(value) && value.length === 0) return '';
  if (MAPS.has(name) && match.entries(name).length === 0) return '';
  return `${JSON.stringify(name)}:${stable(value, 0)}`;
}

function stable(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null || depth > 8) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map((element) => stable(element, depth + 1)).join()}]`;
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}:${stable(member, depth + 1)}`);
  return `{${members.sort().join()}}`;
}

/** Whether, beside the path, the earlier match takes whatever the later one takes (as far as Istio looks). */
function covers(earlier: Field, later: Field): boolean {
  return (
    (earlier.number('port') ?? 0) === (later.number('port') ?? 0) &&
    starts(codeOf(earlier.child('method'), 'exact:GET'), codeOf(later.child('method'), 'exact:GET')) &&
    starts(codeOf(earlier.child('authority'), ''), codeOf(later.child('authority'), '')) &&
    mapCovers(earlier, later, 'headers') &&
    mapCovers(earlier, later, 'queryParams') &&
    mapCovers(earlier, later, 'withoutHeaders')
  );
}

/** Whether each condition of the earlier match, beside the path, is one of the later match too: then it really takes all of it. */
function includes(earlier: Field, later: Field): boolean {
  if (later.flag('ignoreUriCase') && !earlier.flag('ignoreUriCase')) return false;
  return CONDITIONS.every((name) => ['', partOf(later, name)].includes(partOf(earlier, name)));
}

function mapCovers(earlier: Field, later: Field, name: string): boolean {
  const ours = earlier.entries(name);
  const theirs = later.entries(name);
  if (ours.length !== theirs.length) return false;
  if (ours.length === 0) return true;
  const codes = new Map(theirs.map((entry) => [entry.key, codeOf(entry, '')]));
  return ours.every((entry) => {
    const code = codes.get(entry.key);
    return code !== undefined && starts(codeOf(entry, ''), code);
  });
}

/** Istio's own encoding of a string match for this purpose; a regex has none. */
function codeOf(match: Field | undefined, missing: string): string {
  if (match === undefined) return missing;
  const { value } = match;
  if (typeof value !== 'object' || value === null) return '';
  if (match.has('exact')) return `exact:${match.text('exact')}`;
  return match.has('prefix') ? `prefix:${match.text('prefix')}` : '';
}

/** The direction is Istio's: it asks whether the later text begins the earlier one. */
function starts(earlier: string, later: string): boolean {
  return earlier.startsWith(later);
}
