import { PolicyAttribute } from '../../src/values/policy-attribute';

test.each([
  'request.headers[x-a]', 'request.auth.claims[a][b]', 'request.auth.claimsX[a]', 'experimental.envoy.filters.a.b[c.d]', 'source.ip', 'remote.ip',
  'destination.ip', 'destination.port', 'source.namespace', 'source.principal', 'source.serviceAccount', 'source.trustDomain', 'connection.sni',
  'request.auth.principal', 'request.auth.audiences', 'request.auth.presenter',
])('knows %s', (key) => {
  expect(PolicyAttribute.of(key).problem).toBeUndefined();
});

test.each([
  ['request.headers', 'in brackets'],
  ['request.headers[]', 'in brackets'],
  ['request.headers[x', 'in brackets'],
  ['request.headersx]', 'in brackets'],
  ['request.auth.claims', 'in brackets'],
  ['destination.labels[app]', 'no longer supported'],
  ['destination.user', 'no longer supported'],
  ['Source.ip', 'not an attribute'],
  ['source.user', 'not an attribute'],
  ['constructor', 'not an attribute'],
])('refuses %s', (key, problem) => {
  expect(PolicyAttribute.of(key).problem).toContain(problem);
});

test.each<[string, string[], (number | undefined)[]]>([
  ['source.ip', ['10.0.0.0/8', '::1', 'x', ''], [2, 3]],
  ['destination.port', ['0', '65536'], [1]],
  ['source.trustDomain', ['*', 'a/b', 'a*', '*a*', 'a*b'], [3, 4]],
  ['source.serviceAccount', ['a', 'ns/a', '*'], [2]],
  ['source.serviceAccount', Array.from({ length: 17 }, () => 'a'), [undefined]],
  ['source.namespace', ['*', 'a b', ''], [2]],
  ['request.headers[x]', ['', '*'], [0]],
])('of %s compares with %j', (key, values, expected) => {
  expect(PolicyAttribute.of(key).valueProblems(values).map(({ index }) => index)).toEqual(expected);
});
