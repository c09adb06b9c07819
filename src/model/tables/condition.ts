import { JwtClaimName } from '../../values/jwt-claim-name';
import { StringMatch } from '../../values/string-match';
import { HttpMatch } from '../routes/http-match';
import { RequestView } from './request-view';

/** One thing a match asks of a request. */
export interface Condition {
  holds(request: RequestView): boolean;
  /** What is asked, to tell a reader: `path prefix "/api"`. */
  describe(): string;
}

/** Everything a match asks of a request, the cheapest first. */
export function conditionsOf(match: HttpMatch): ReadonlyArray<Condition> {
  const conditions: Condition[] = [];
  if (match.method) conditions.push(fact('method', match.method, (request) => request.facts.method));
  if (match.uri && !isEveryPath(match.uri)) conditions.push(pathCondition(match.uri, match.segmented));
  if (match.scheme) conditions.push(fact('scheme', match.scheme, (request) => request.facts.scheme));
  if (match.authority) conditions.push(fact('host', match.authority, (request) => request.facts.authority));
  for (const [name, pattern] of match.headers) conditions.push(headerCondition(name, pattern, false));
  for (const [name, pattern] of match.withoutHeaders) conditions.push(headerCondition(name, pattern, true));
  for (const [name, pattern] of match.queryParams) conditions.push(parameterCondition(name, pattern));
  return conditions;
}

/** Whether a match takes every request, so that nothing behind it is ever reached. */
export function takesEverything(match: HttpMatch): boolean {
  if (match.method ?? match.scheme ?? match.authority) return false;
  if (match.headers.size + match.withoutHeaders.size + match.queryParams.size > 0) return false;
  return match.uri === undefined || isEveryPath(match.uri) || (match.uri.kind === 'regex' && match.uri.value === '.*');
}

function isEveryPath(uri: StringMatch): boolean {
  return uri.kind === 'prefix' && uri.value === '/';
}

function fact(name: string, pattern: StringMatch, read: (request: RequestView) => string): Condition {
  return { holds: (request) => pattern.matches(read(request)), describe: () => `${name} ${pattern.toString()}` };
}

function pathCondition(uri: StringMatch, segmented: boolean): Condition {
  if (!segmented || uri.kind !== 'prefix') return fact('path', uri, (request) => request.path);
  const { value } = uri;
  return {
    holds: ({ path }) => path.startsWith(value) && (path.length === value.length || path[value.length] === '/'),
    describe: () => `path below ${JSON.stringify(value)}`,
  };
}

function headerCondition(name: string, pattern: StringMatch, negated: boolean): Condition {
  const claim = JwtClaimName.tryParse(name);
  if (claim !== undefined) return claimCondition(claim, pattern, negated);
  const lower = name.toLowerCase();
  const describe = () => `${negated ? 'no ' : ''}header ${name} ${pattern.toString()}`;
  if (pattern.kind === 'present') return { holds: (request) => (request.header(lower) !== undefined) !== negated, describe };
  // An absent header has no value to match, but where the match is turned round it counts as an empty one.
  if (negated) return { holds: (request) => !pattern.matches(request.header(lower) ?? ''), describe };
  return {
    holds: (request) => {
      const value = request.header(lower);
      return value !== undefined && pattern.matches(value);
    },
    describe,
  };
}

function claimCondition(claim: JwtClaimName, pattern: StringMatch, negated: boolean): Condition {
  const found = (request: RequestView): boolean => {
    let value: unknown = request.facts.claims;
    for (const step of claim.path) {
      value = typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Record<string, unknown>)[step] : undefined;
    }
    const values: ReadonlyArray<unknown> = Array.isArray(value) ? value : [value];
    return values.some((one) => typeof one === 'string' && pattern.matches(one));
  };
  return {
    holds: (request) => found(request) !== negated,
    describe: () => `${negated ? 'no ' : ''}claim ${claim.path.join('.')} ${pattern.toString()}`,
  };
}

function parameterCondition(name: string, pattern: StringMatch): Condition {
  return {
    holds: (request) => {
      const value = request.parameter(name);
      return value !== undefined && pattern.matches(value);
    },
    describe: () => `query parameter ${name} ${pattern.toString()}`,
  };
}
