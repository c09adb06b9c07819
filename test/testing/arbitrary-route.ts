import { Duration } from 'cdk8s';
import * as fc from 'fast-check';
import {
  HeaderChanges, HeaderMatch, HttpMatch, HttpRule, MeshService, PathMatch,
  PathRewrite, QueryMatch, Redirect, RetryPolicy, ServiceVersion, WeightedBackend,
} from '../../src';

/** A request to compare two meshes by. */
export interface ComparedRequest {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

const SEGMENTS = ['a', 'b', 'ab', 'A'];
const VALUES = ['x', 'y', 'xy', ''];

const path = fc.array(fc.constantFrom(...SEGMENTS), { minLength: 0, maxLength: 3 }).map((parts) => `/${parts.join('/')}`);
const regex = fc.constantFrom('/a.*', '/.*b', '/(a|b)', '/a/[^/]+', '.*');
const value = fc.constantFrom('x', 'y', 'xy');

const pathMatch = fc.oneof(
  { weight: 4, arbitrary: path.map((one) => PathMatch.prefix(one)) },
  { weight: 3, arbitrary: path.map((one) => PathMatch.exact(one)) },
  { weight: 1, arbitrary: path.map((one) => PathMatch.prefix(one === '/' ? one : `${one}/`)) },
  { weight: 1, arbitrary: regex.map((one) => PathMatch.regex(one)) },
);

const headerMatch = fc.tuple(fc.constantFrom('x-one', 'X-Two'), fc.constantFrom('exact', 'prefix', 'regex', 'present', 'cookie'), value).map(([name, kind, text]) => {
  switch (kind) {
    case 'exact':
      return HeaderMatch.exact(name, text);
    case 'prefix':
      return HeaderMatch.prefix(name, text);
    case 'regex':
      return HeaderMatch.regex(name, `${text}|y`);
    case 'present':
      return HeaderMatch.present(name);
    default:
      return HeaderMatch.cookie('user', text);
  }
});

const queryMatch = fc.tuple(fc.constantFrom('q', 'r'), fc.constantFrom('exact', 'prefix', 'regex', 'present'), value).map(([name, kind, text]) => {
  switch (kind) {
    case 'exact':
      return QueryMatch.exact(name, text);
    case 'prefix':
      return QueryMatch.prefix(name, text);
    case 'regex':
      return QueryMatch.regex(name, `${text}|y`);
    default:
      return QueryMatch.present(name);
  }
});

const unique = <T extends { readonly name: string }>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { minLength: 0, maxLength: 2, selector: ({ name }) => name.toLowerCase() });

const match: fc.Arbitrary<HttpMatch> = fc.record({
  path: fc.option(pathMatch, { nil: undefined, freq: 5 }),
  method: fc.option(fc.constantFrom('GET', 'POST'), { nil: undefined, freq: 2 }),
  headers: fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: unique(headerMatch) }),
  query: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: unique(queryMatch) }),
});

const headerChanges: fc.Arbitrary<HeaderChanges | undefined> = fc.option(fc.record({
  set: fc.option(fc.constant({ 'x-set': 'here' }), { nil: undefined }),
  add: fc.option(fc.constant({ 'x-added': 'too' }), { nil: undefined }),
  remove: fc.option(fc.constantFrom<string[]>(['x-gone']), { nil: undefined }),
}).filter((one) => Object.values(one).some((part) => part !== undefined)), { nil: undefined, freq: 2 });

const rewrite = fc.oneof(
  fc.constantFrom('/', '/new', '/new/').map((to) => PathRewrite.prefix(to)),
  fc.constantFrom('/', '/whole').map((to) => PathRewrite.full(to)),
);

const redirect: fc.Arbitrary<Redirect> = fc.record({
  scheme: fc.option(fc.constantFrom('http', 'https'), { nil: undefined }),
  host: fc.option(fc.constant('elsewhere.example.com'), { nil: undefined }),
  port: fc.option(fc.constantFrom(80, 443, 8080), { nil: undefined }),
  path: fc.option(rewrite, { nil: undefined }),
  code: fc.option(fc.constantFrom(301, 302), { nil: undefined }),
});

const retries: fc.Arbitrary<RetryPolicy> = fc.oneof(
  fc.constant<RetryPolicy>({ attempts: 0 }),
  fc.record({ attempts: fc.integer({ min: 1, max: 3 }), on: fc.option(fc.constantFrom<string[]>(['503'], ['502', '503']), { nil: undefined }) }),
);

/** Rules that both dialects have words for, to backends that are given. */
export function rule(services: ReadonlyArray<MeshService>): (shape: RuleShape) => HttpRule {
  const backends: ReadonlyArray<MeshService | ServiceVersion> = services.flatMap((service) => [service, ...service.versions]);
  const backendOf = (index: number) => backends[index % backends.length];
  return ({ split, mirror, ...shape }) => ({
    ...shape,
    ...(shape.redirect === undefined ? {
      backends: split.map(
        ({ backend, ...rest }): WeightedBackend => ({ backend: backendOf(backend), ...rest }),
      ),
    } : {}),
    ...(mirror === undefined || shape.redirect !== undefined ? {} : { mirrors: [{ backend: backendOf(mirror), percent: 50 }] }),
  });
}

/** A rule without the constructs that it names. */
export interface RuleShape extends Omit<HttpRule, 'backends' | 'mirrors' | 'to'> {
  readonly split: ReadonlyArray<Omit<WeightedBackend, 'backend'> & { readonly backend: number }>;
  readonly mirror?: number;
}

const split = fc.array(
  fc.record({ backend: fc.nat(5), weight: fc.nat(4), requestHeaders: headerChanges, responseHeaders: headerChanges }), { minLength: 1, maxLength: 3 },
)
  .filter((list) => list.some(({ weight }) => weight > 0));

const sent: fc.Arbitrary<RuleShape> = fc.record({
  matches: fc.option(fc.array(match, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 4 }),
  split,
  mirror: fc.option(fc.nat(5), { nil: undefined, freq: 1 }),
  rewritePath: fc.option(rewrite, { nil: undefined, freq: 2 }),
  rewriteHost: fc.option(fc.constant('inner.example.com'), { nil: undefined, freq: 1 }),
  requestHeaders: headerChanges,
  responseHeaders: headerChanges,
  timeout: fc.option(fc.constantFrom(Duration.seconds(2), Duration.millis(1500)), { nil: undefined }),
  retries: fc.option(retries, { nil: undefined, freq: 2 }),
});

const redirected: fc.Arbitrary<RuleShape> = fc.record({
  matches: fc.option(fc.array(match, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 4 }),
  split: fc.constant([]),
  redirect,
});

/** Rules of one route. */
export const ruleShapes: fc.Arbitrary<ReadonlyArray<RuleShape>> = fc.array(
  fc.oneof({ weight: 4, arbitrary: sent }, { weight: 1, arbitrary: redirected }), { minLength: 1, maxLength: 4 },
);

/** Requests that such rules may well be for. */
export const comparedRequest: fc.Arbitrary<ComparedRequest> = fc.record({
  path: fc.tuple(path, fc.constantFrom('', '/', '?q=x', '?r=y&q=xy', '/?q=x', '?q')).map(([one, rest]) => one.replace(/\/$/, rest.startsWith('/') ? '' : '/') + rest),
  method: fc.constantFrom('GET', 'POST', 'PUT'),
  headers: fc.tuple(
    fc.option(fc.constantFrom(...VALUES), { nil: undefined }), fc.option(fc.constantFrom(...VALUES), { nil: undefined }), fc.boolean(),
  )
    .map(([one, two, cookie]): Record<string, string> => ({
      ...(one === undefined ? {} : { 'x-one': one }),
      ...(two === undefined ? {} : { 'x-two': two }),
      ...(cookie ? { cookie: 'theme=dark; user=x' } : {}),
    })),
});
