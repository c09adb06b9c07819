import { matchEffective } from '../../../src/rules/virtual-service/match-effective';
import { routeReachable } from '../../../src/rules/virtual-service/route-reachable';
import { pointers, reports } from '../check';
import { virtualService } from '../rule-table';

const A = 'match: [{ uri: { exact: /a } }]';
const yaml = (protocol: string, routes: ReadonlyArray<string>) => virtualService(`{ hosts: [a], ${protocol}: [${routes.map((route) => `{ ${route} }`).join()}] }`);
const unused = (routes: ReadonlyArray<string>, protocol = 'http') => pointers(routeReachable, yaml(protocol, routes));
const ineffective = (routes: ReadonlyArray<string>, protocol = 'http') => pointers(matchEffective, yaml(protocol, routes));

describe('routes that are never used (VS-012)', () => {
  test.each([
    [[], []],
    [['']],
    [[A, '']],
    [['', ''], '/spec/http/1'],
    [['', '', ''], '/spec/http/1', '/spec/http/2'],
    [['', A], '/spec/http/1'],
    [[A, '', 'match: [{ port: 1 }, { port: 2 }]'], '/spec/http/2'],
    [['match: []', A], '/spec/http/1'],
    [[A, A], '/spec/http/1'],
    [[A, 'match: [{ uri: { exact: /a } }, { uri: { exact: /a }, name: x }]'], '/spec/http/1'],
    [[A, 'match: [{ uri: { exact: /a } }, { uri: { exact: /b } }]']],
  ] as ReadonlyArray<[string[], ...string[]]>)('%j', (routes, ...expected) => {
    expect(unused(routes)).toEqual(expected.flat());
  });

  test('of TLS and TCP too', () => {
    expect(unused(['match: [{ sniHosts: [a] }]', 'match: [{ sniHosts: [a] }]'], 'tls')).toEqual(['/spec/tls/1']);
    expect(unused(['', 'match: [{ port: 1 }]'], 'tcp')).toEqual(['/spec/tcp/1']);
  });

  test('are named by name, else by index', () => {
    expect(reports(routeReachable, yaml('http', ['name: all', ''])).map(({ message }) => message)).toEqual([
      'Route #1 is never used: route "all" before it has no matches and takes everything',
    ]);
    expect(reports(routeReachable, yaml('http', [A, `name: again, ${A}`])).map(({ message }) => message)).toEqual([
      'Route "again" is never used: each of its matches stands in an earlier route',
    ]);
  });
});

describe('matches that select nothing (VS-013)', () => {
  const M0 = '/spec/http/1/match/0';

  test.each([
    ['the same match', [A, A], M0],
    ['the same match in one route', ['match: [{ port: 1 }, { port: 1 }]'], '/spec/http/0/match/1'],
    ['the same members in another order', ['match: [{ port: 1, uri: { exact: /a } }]', 'match: [{ uri: { exact: /a }, port: 1 }]'], M0],
    ['unset members', ['match: [{ uri: { exact: /a } }]', 'match: [{ uri: { exact: /a }, port: 0, headers: {}, ignoreUriCase: false, gateways: [] }]'], M0],
    ['two null matches', ['match: [null]', 'match: [null]'], M0],
    ['two empty matches', ['match: [{}]', 'match: [{}]'], M0],
    ['a prefix below', ['match: [{ uri: { prefix: / } }]', 'match: [{ uri: { prefix: /a } }]'], M0],
    ['a prefix below in one route', ['match: [{ uri: { prefix: / } }, { uri: { prefix: /a } }]'], '/spec/http/0/match/1'],
    ['the method GET, said and unsaid', ['match: [{ uri: { prefix: / } }]', 'match: [{ uri: { prefix: /a }, method: { exact: GET } }]'], M0],
    ['a regex for the later method', ['match: [{ uri: { prefix: / } }]', 'match: [{ uri: { prefix: /a }, method: { regex: P.* } }]'], M0],
    ['an authority that the later one does not ask for', ['match: [{ uri: { prefix: / }, authority: { exact: a } }]', 'match: [{ uri: { prefix: /a } }]'], M0],
    ['equal headers', ['match: [{ uri: { prefix: / }, headers: { x: { exact: a } } }]', 'match: [{ uri: { prefix: /a }, headers: { x: { exact: a } } }]'], M0],
    ['schemes', ['match: [{ uri: { prefix: / }, scheme: { exact: http } }]', 'match: [{ uri: { prefix: /a }, scheme: { exact: https } }]'], M0],
  ] as ReadonlyArray<[string, string[], string]>)('%s', (_title, routes, expected) => {
    expect(ineffective(routes)).toEqual([expected]);
  });

  test.each([
    ['other matches', [A, 'match: [{ uri: { exact: /b } }]']],
    ['a null and an empty match', ['match: [null]', 'match: [{}]']],
    ['an empty text is not an unset one', ['match: [{ uri: { exact: "" } }]', 'match: [{ uri: {} }]']],
    ['the longer prefix first', ['match: [{ uri: { prefix: /a } }]', 'match: [{ uri: { prefix: / } }]']],
    ['prefixes apart', ['match: [{ uri: { prefix: /a } }]', 'match: [{ uri: { prefix: /b/a } }]']],
    ['another port', ['match: [{ uri: { prefix: / }, port: 1 }]', 'match: [{ uri: { prefix: /a } }]']],
    ['another method', ['match: [{ uri: { prefix: / }, method: { exact: POST } }]', 'match: [{ uri: { prefix: /a } }]']],
    ['an authority that only the later one asks for', ['match: [{ uri: { prefix: / } }]', 'match: [{ uri: { prefix: /a }, authority: { exact: a } }]']],
    ['more headers', ['match: [{ uri: { prefix: / } }]', 'match: [{ uri: { prefix: /a }, headers: { x: {} } }]']],
    ['other headers', ['match: [{ uri: { prefix: / }, headers: { x: {} } }]', 'match: [{ uri: { prefix: /a }, headers: { y: {} } }]']],
    ['other query parameters', [
      'match: [{ uri: { prefix: / }, queryParams: { x: { exact: a } } }]', 'match: [{ uri: { prefix: /a }, queryParams: { x: { exact: b } } }]',
    ]],
    ['other absent headers', [
      'match: [{ uri: { prefix: / }, withoutHeaders: { x: {} } }]', 'match: [{ uri: { prefix: /a }, withoutHeaders: { x: { exact: b } } }]',
    ]],
    ['an exact path below a prefix', ['match: [{ uri: { prefix: / } }]', 'match: [{ uri: { exact: /a } }]']],
    ['everything after a route without matches: that is VS-012', ['', A, A]],
    ['the same prefix with other headers', ['match: [{ uri: { prefix: / }, headers: { x: {} } }]', 'match: [{ uri: { prefix: / } }]']],
  ] as ReadonlyArray<[string, string[]]>)('not: %s', (_title, routes) => {
    expect(ineffective(routes)).toEqual([]);
  });

  test('of TLS and TCP, where prefixes mean nothing', () => {
    expect(ineffective(['match: [{ sniHosts: [a] }]', 'match: [{ sniHosts: [a] }]'], 'tls')).toEqual(['/spec/tls/1/match/0']);
    expect(ineffective(['match: [{ port: 1 }]', 'match: [{ port: 2 }, { port: 1 }]'], 'tcp')).toEqual(['/spec/tcp/1/match/1']);
    expect(ineffective(['match: [{ uri: { prefix: / } }]', 'match: [{ uri: { prefix: /a } }]'], 'tcp')).toEqual([]);
  });

  test('say which match is in their way', () => {
    const [repeated] = reports(matchEffective, yaml('http', [`name: first, ${A}`, 'match: [{ name: again, uri: { exact: /a } }]']));
    expect(repeated.message).toBe('Match "again" of route #1 selects nothing: match #0 of route "first" before it is the same');
    const [below] = reports(matchEffective, yaml('http', ['match: [{ uri: { prefix: / } }]', 'match: [{ uri: { prefix: /a } }]']));
    expect(below.message).toBe('Match #0 of route #1 selects nothing: match #0 of route #0 before it takes the prefix "/" that its own begins with');
  });

  test.each([
    ['{ prefix: / }, scheme: { exact: http }', '{ prefix: /a }, scheme: { exact: https }', false],
    ['{ prefix: / }, gateways: [mesh]', '{ prefix: /a }', false],
    ['{ prefix: /x }', '{ prefix: /x/y }, ignoreUriCase: true', false],
    ['{ prefix: / }, headers: { x: { regex: a } }', '{ prefix: /a }, headers: { x: { regex: b } }', false],
    ['{ prefix: / }, method: { exact: GET }', '{ prefix: /a }', false],
    ['{ prefix: / }, headers: { x: { regex: a } }', '{ prefix: /a }, headers: { x: { regex: a } }', true],
    ['{ prefix: / }', '{ prefix: /a }, gateways: [mesh], sourceLabels: { a: b }', true],
  ])('admit doubt where Istio does not compare everything: %s, %s', (earlier, later, certain) => {
    const [{ message }] = reports(matchEffective, yaml('http', [`match: [{ uri: ${earlier} }]`, `match: [{ uri: ${later} }]`]));
    expect(message.includes('as far as Istio compares them')).toBe(!certain);
  });

  test('are said once, and found among thousands in no time', () => {
    const many = Array.from({ length: 3000 }, (_unused, index) => `match: [{ uri: { prefix: /${index}/x } }]`);
    const started = Date.now();
    expect(ineffective(['match: [{ uri: { prefix: / } }]', ...many])).toHaveLength(3000);
    expect(Date.now() - started).toBeLessThan(4000);
  });
});
