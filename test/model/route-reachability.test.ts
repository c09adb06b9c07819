import * as fc from 'fast-check';
import { Field } from '../../src/model/field';
import { RouteReachability } from '../../src/model/route-reachability';

type Match = Record<string, unknown> | null;
type Route = { match?: Match[] };

const routesOf = (routes: ReadonlyArray<Route>) => Field.of({ http: routes }).list('http');
const found = (routes: ReadonlyArray<Route>) => {
  const { unused, ineffective } = RouteReachability.ofHttp(routesOf(routes));
  return { unused: unused.map(({ route }) => route.path().join('/')), ineffective: ineffective.map(({ match }) => match.path().join('/')) };
};

const stringMatch = fc.oneof(
  fc.record({ exact: fc.constantFrom('a', 'b') }), fc.record({ prefix: fc.constantFrom('a', 'ab') }), fc.constant({ regex: 'a.*' }), fc.constant({}),
);
const match: fc.Arbitrary<Match> = fc.record({
  uri: fc.oneof(fc.record({ prefix: fc.constantFrom('/', '/a', '/a/b', '/b') }), fc.record({ exact: fc.constantFrom('/', '/a') })),
  method: stringMatch, authority: stringMatch, port: fc.constantFrom(0, 80), headers: fc.dictionary(fc.constantFrom('x', 'y'), stringMatch),
  name: fc.constantFrom('', 'n'),
}, { requiredKeys: [] });
const routes = fc.array(fc.record({ match: fc.array(match, { maxLength: 3 }) }), { maxLength: 6 });

/** The overlap of prefixes as it is defined: over all pairs, whatever it costs. */
function coveredByPairs(list: ReadonlyArray<Route>): string[] {
  const flat = list.flatMap((route, r) => (route.match ?? []).map((one, m) => ({ one, at: `http/${r}/match/${m}`, route: r })));
  const { ineffective } = found(list);
  const pairs = flat.map((later, index) => flat.slice(0, index).some((earlier) => {
    const two = found([{ match: [earlier.one] }, { match: [later.one] }]);
    return two.ineffective.length > 0;
  }) ? later.at : '');
  const catchAll = list.findIndex((route) => (route.match ?? []).length === 0);
  const reachable = flat.filter(({ route }) => catchAll < 0 || route < catchAll).map(({ at }) => at);
  expect(ineffective.every((at) => pairs.includes(at))).toBe(true);
  return pairs.filter((at) => reachable.includes(at));
}

describe('RouteReachability', () => {
  test('finds in a list what it finds in one of its pairs', () => {
    fc.assert(fc.property(routes, (list) => {
      expect([...found(list).ineffective].sort()).toEqual(coveredByPairs(list).sort());
    }), { numRuns: 300 });
  });

  test('says nothing of a list that ends before', () => {
    fc.assert(fc.property(routes, fc.nat(6), (list, length) => {
      const { unused, ineffective } = found(list.slice(0, length));
      const all = found(list);
      expect(all.unused).toEqual(expect.arrayContaining(unused));
      expect(all.ineffective).toEqual(expect.arrayContaining(ineffective));
    }));
  });

  test('does not depend on the order of members or on names', () => {
    fc.assert(fc.property(routes, (list) => {
      const turned = list.map((route) => ({ match: route.match.map((one) => ({ name: 'other', ...Object.fromEntries(Object.entries(one ?? {}).filter(([key]) => key !== 'name').reverse()) })) }));
      expect(found(turned)).toEqual(found(list));
    }));
  });

  test('names by name, else by index', () => {
    const [named, unnamed] = Field.of({ http: [{ name: 'a' }, {}] }).list('http');
    expect([named, unnamed].map(RouteReachability.nameOf)).toEqual(['"a"', '#1']);
  });
});
