import { Chart, Duration } from 'cdk8s';
import {
  CorsOrigin, Dialect, ExternalService, Gateway, GatewayApiTarget, GatewayApiVersion, HeaderMatch, HttpMatch, HttpRoute, HttpRule, Listener,
  MeshService, PathMatch, PathRewrite, QueryMatch, RouteOrder, ServicePort,
} from '../../../src';
import { DIALECTS, findingsOf, messageOf, reviewsOf, stage, Stage, yamlOf } from '../stage';

function gatewayOf({ platform, mesh }: Stage): Gateway {
  return new Gateway(platform, 'public', { mesh, listeners: [Listener.https({ hosts: ['shop.example.com'], credentialName: 'shop-cert' })] });
}

/** The ports that external hosts are called at, in either dialect. */
function portsByHost(route: unknown): Record<string, number> {
  const found: Record<string, number> = {};
  JSON.stringify(route, (_key, value) => {
    const host = value?.host ?? value?.name;
    if (typeof host === 'string' && host.includes('.example')) found[host] = value.port?.number ?? value.port;
    return value;
  });
  return found;
}

describe.each(DIALECTS)('an HttpRoute in the dialect of %s', (dialect) => {
  test('of a gateway: every match, change and shares', () => {
    const scene = stage({ dialect, gatewayApi: GatewayApiTarget.experimental() });
    const reviews = reviewsOf(scene);
    const gateway = gatewayOf(scene);
    new HttpRoute(scene.shop, 'route', {
      mesh: scene.mesh,
      gateways: [gateway],
      hosts: ['shop.example.com'],
      rules: [
        {
          name: 'testers',
          matches: [
            { path: PathMatch.prefix('/reviews'), headers: [HeaderMatch.exact('X-Tester', 'true'), HeaderMatch.present('x-id')], method: 'GET' },
            { path: PathMatch.exact('/beta'), query: [QueryMatch.exact('on', '1'), QueryMatch.regex('id', '[0-9]+'), QueryMatch.present('q')] },
            { path: PathMatch.regex('/[a-z]+/beta'), headers: [HeaderMatch.prefix('x-stage', 'a.b'), HeaderMatch.regex('x-n', '\\d+')] },
          ],
          to: reviews.version('v2'),
          rewritePath: PathRewrite.full('/everything'),
          rewriteHost: 'reviews.example.com',
        },
        {
          backends: [
            { backend: reviews.version('v1'), weight: 3, requestHeaders: { set: { 'x-version': 'v1' } } },
            { backend: reviews.version('v2'), responseHeaders: { remove: ['server'] } },
          ],
          mirrors: [{ backend: reviews.version('v2'), percent: 12.5 }],
          requestHeaders: { set: { 'x-a': '1' }, add: { 'x-b': '2' }, remove: ['x-c'] },
          responseHeaders: { add: { 'x-d': '4' } },
          cors: { allowOrigins: [CorsOrigin.exact('https://a.example'), CorsOrigin.subdomains('https', 'b.example')], allowMethods: ['GET'], maxAge: Duration.hours(1) },
          timeout: Duration.seconds(10),
          retries: { attempts: 2, perTryTimeout: Duration.millis(1500), on: ['503'], backoff: Duration.millis(50) },
        },
      ],
    });
    expect(yamlOf(scene.shop)).toMatchSnapshot();
    expect(findingsOf(scene.app)).toEqual([]);
  });

  test('replaces prefixes by segments, also in redirects', () => {
    const scene = stage({ dialect });
    const reviews = reviewsOf(scene);
    const gateway = gatewayOf(scene);
    for (const rule of [
      { path: PathMatch.prefix('/a'), rewritePath: PathRewrite.prefix('/'), to: reviews },
      { path: PathMatch.prefix('/b/'), rewritePath: PathRewrite.prefix('/deep/er'), to: reviews },
      { path: PathMatch.prefix('/c'), redirect: { path: PathRewrite.prefix('/d'), code: 301 } },
      { path: PathMatch.prefix('/e'), redirect: { scheme: 'https', host: 'e.example.com', path: PathRewrite.full('/f') } },
      { path: PathMatch.prefix('/g'), redirect: { port: 8443 } },
      // With the Gateway API, Istio would put the two together without a slash.
      { path: PathMatch.prefix('/'), rewritePath: dialect === Dialect.ISTIO ? PathRewrite.prefix('/root') : undefined, to: reviews },
    ]) gateway.route('shop.example.com', rule);
    expect(yamlOf(scene.platform)).toMatchSnapshot();
    expect(findingsOf(scene.app)).toEqual([]);
  });

  test('of services inside the mesh, beside a gateway', () => {
    const scene = stage({ dialect });
    const reviews = reviewsOf(scene);
    const gateway = gatewayOf(scene);
    new HttpRoute(scene.shop, 'both', {
      mesh: scene.mesh, gateways: [gateway], hosts: ['shop.example.com'], services: [reviews], name: 'both', rules: [{ to: reviews.version('v1') }],
    });
    expect(yamlOf(scene.shop)).toMatchSnapshot();
    expect(findingsOf(scene.app)).toEqual([]);
  });

  test('to an external service prefers its plain port, which the proxy makes TLS of', () => {
    const scene = stage({ dialect });
    const reviews = reviewsOf(scene);
    const bank = new ExternalService(scene.shop, 'bank', { mesh: scene.mesh, hosts: ['api.bank.example'], ports: [ServicePort.https(443), ServicePort.http(80, { targetPort: 443 })] });
    const vault = new ExternalService(scene.shop, 'vault', { mesh: scene.mesh, hosts: ['vault.example.com'], ports: [ServicePort.https(8443)] });
    const route = new HttpRoute(scene.shop, 'out', {
      mesh: scene.mesh, services: [reviews], rules: [{ path: PathMatch.prefix('/bank'), to: bank }, { path: PathMatch.prefix('/vault'), to: vault }, { to: reviews }],
    });
    expect(portsByHost(route.meshRoute!.toJson())).toEqual({ 'api.bank.example': 80, 'vault.example.com': 8443 });
  });
});

describe('the order of rules', () => {
  const rules = (to: MeshService): HttpRule[] => [
    { name: 'everything', to },
    { name: 'regex', path: PathMatch.regex('/[a-z]+'), to },
    { name: 'prefix', path: PathMatch.prefix('/a'), to },
    { name: 'method', matches: [{ path: PathMatch.prefix('/a'), method: 'GET' }], to },
    { name: 'longer', path: PathMatch.prefix('/a/b'), to },
    { name: 'exact', path: PathMatch.exact('/a'), to },
  ];

  function namesOf(order: RouteOrder | undefined, reverse = false): string[] {
    const scene = stage();
    const reviews = reviewsOf(scene);
    const all = reverse ? rules(reviews).reverse() : rules(reviews);
    const { meshRoute } = new HttpRoute(scene.shop, 'route', { mesh: scene.mesh, services: [reviews], rules: all, order });
    return meshRoute!.toJson().spec.http.map((route: { name: string }) => route.name);
  }

  test('is by specificity, however they were added', () => {
    const expected = ['exact', 'longer', 'method', 'prefix', 'regex', 'everything'];
    expect(namesOf(undefined)).toEqual(expected);
    expect(namesOf(RouteOrder.BY_SPECIFICITY, true)).toEqual(expected);
  });

  test('can be fixed in Istio\'s dialect', () => {
    expect(namesOf(RouteOrder.AS_WRITTEN)).toEqual(['everything', 'regex', 'prefix', 'method', 'longer', 'exact']);
  });

  test('in the Gateway API, too, has what takes everything last', () => {
    const scene = stage({ dialect: Dialect.GATEWAY_API });
    const reviews = reviewsOf(scene);
    reviews.route({ name: 'rest', to: reviews });
    const route = reviews.route({ path: PathMatch.regex('/[a-z]+'), to: reviews });
    expect(route.meshRoute!.toJson().spec.rules[0].matches).toEqual([{ path: { type: 'RegularExpression', value: '.*' } }]);
  });

  test('cannot be fixed otherwise in the Gateway API', () => {
    const scene = stage({ dialect: Dialect.GATEWAY_API });
    const reviews = reviewsOf(scene);
    expect(messageOf(() => new HttpRoute(scene.shop, 'route', {
      mesh: scene.mesh, services: [reviews], order: RouteOrder.AS_WRITTEN, rules: [{ path: PathMatch.prefix('/a'), to: reviews }, { path: PathMatch.exact('/a'), to: reviews }],
    }))).toBe([
      '[shop/route] order of rules[0] cannot be expressed in the Gateway API dialect, which tries rules[1] first: "AsWritten"',
      '  Right would be: RouteOrder.BY_SPECIFICITY, or dialect: Dialect.ISTIO',
      '  Read on: https://gateway-api.sigs.k8s.io/api-types/httproute/',
    ].join('\n'));
  });
});

describe('one table for each host', () => {
  test.each(DIALECTS)('whoever adds rules (%s)', (dialect) => {
    const scene = stage({ dialect });
    const reviews = reviewsOf(scene);
    const gateway = gatewayOf(scene);
    const first = gateway.route('shop.example.com', { path: PathMatch.prefix('/a'), to: reviews });
    expect(gateway.route('shop.example.com', { path: PathMatch.prefix('/b'), to: reviews })).toBe(first);
    const inside = reviews.route({ to: reviews.version('v1') });
    expect(reviews.route({ matches: [{ method: 'POST' }], to: reviews.version('v2') })).toBe(inside);
    const routes = [...scene.platform.toJson(), ...scene.shop.toJson()].filter(({ kind }) => kind === 'VirtualService' || kind === 'HTTPRoute');
    expect(routes).toHaveLength(2);
  });
});

describe('a rule that can\'t be right', () => {
  const message = (rule: (reviews: MeshService) => HttpRule, dialect = Dialect.ISTIO) => {
    const scene = stage({ dialect });
    const reviews = reviewsOf(scene);
    return messageOf(() => reviews.route(rule(reviews))).split('\n')[0];
  };
  const matching = (match: HttpMatch) => message((to) => ({ matches: [match], to }));

  test.each<[string, string, (to: MeshService) => HttpRule]>([
    ['nothing said', 'rules[0] says nothing of what happens: []', () => ({})],
    ['two outcomes', 'rules[0] says more than one thing that happens: ["to","respond"]', (to) => ({ to, respond: { status: 200 } })],
    ['no destinations', 'rules[0].backends is empty: []', () => ({ backends: [] })],
    ['only weights of 0', 'rules[0].backends has only weights of 0, so that no destination gets any request: [0,0]', (to) => ({ backends: [{ backend: to, weight: 0 }, { backend: to, weight: 0 }] })],
    ['one weight, of 0', 'rules[0].backends has only weights of 0, so that no destination gets any request: [0]', (to) => ({ backends: [{ backend: to, weight: 0 }] })],
    ['a negative weight', 'rules[0].backends[1].weight is no weight: -1', (to) => ({ backends: [{ backend: to }, { backend: to, weight: -1 }] })],
    ['a fractional weight', 'rules[0].backends[0].weight is no weight: 0.5', (to) => ({ backends: [{ backend: to, weight: 0.5 }, { backend: to }] })],
    ['no matches', 'rules[0].matches is empty: []', (to) => ({ matches: [], to })],
    ['a relative path', 'rules[0].path does not begin with "/": "reviews"', (to) => ({ path: PathMatch.prefix('reviews'), to })],
    ['a redirect code', 'rules[0].redirect.code is no status that redirects: 200', () => ({ redirect: { code: 200 } })],
    ['a redirect scheme', 'rules[0].redirect.scheme is no scheme of HTTP: "ftp"', () => ({ redirect: { scheme: 'ftp' } })],
    ['a redirect by regex', 'rules[0].redirect.path is a regular expression, which no redirect takes: "a"', () => ({ redirect: { path: PathRewrite.regex('a', 'b') } })],
    ['a timeout beside a redirect', 'rules[0].timeout has no meaning beside a redirect: 1s', () => ({ redirect: {}, timeout: Duration.seconds(1) })],
    ['a status', 'rules[0].respond.status is no status of HTTP: 600', () => ({ respond: { status: 600 } })],
    ['a mirror share', 'rules[0].mirrors[0].percent is no percentage: 101', (to) => ({ to, mirrors: [{ backend: to, percent: 101 }] })],
    ['a prefix of an exact path', 'rules[0].rewritePath replaces a prefix, but this match is not by prefix: "/a"', (to) => ({ path: PathMatch.exact('/a'), rewritePath: PathRewrite.prefix('/b'), to })],
    ['attempts', 'rules[0].retries.attempts is no number of retries: -1', (to) => ({ to, retries: { attempts: -1 } })],
    ['attempts of 0 with more', 'rules[0].retries.attempts turns retries off, while the rest says how they are made: 0', (to) => ({ to, retries: { attempts: 0, on: ['503'] } })],
    ['no fault', 'rules[0].fault says no fault: {}', (to) => ({ to, fault: {} })],
    ['a fault\'s share', 'rules[0].fault.abort.percent is no share of requests: 0', (to) => ({ to, fault: { abort: { httpStatus: 503, percent: 0 } } })],
    ['two abort statuses', 'rules[0].fault.abort does not say one status', (to) => ({ to, fault: { abort: { httpStatus: 503, grpcStatus: 'UNAVAILABLE' } } })],
    ['a header name with a space', 'rules[0].requestHeaders.set cannot name a header: it', (to) => ({ to, requestHeaders: { set: { 'x y': '1' } } })],
  ])('%s', (_name, expected, rule) => {
    expect(message(rule)).toContain(`[shop/reviews/Route] ${expected}`);
  });

  test('a port that the service lacks, found once all its ports are known', () => {
    const scene = stage();
    const reviews = reviewsOf(scene);
    reviews.route({ to: reviews, toPort: 1234 });
    expect(messageOf(() => scene.app.synth())).toBe([
      'Validation failed with the following errors:',
      '  [cdk8s-istio] error PARSE-CONSTRUCT: port is no port of reviews.shop.svc.cluster.local: 1234',
      '  at: shop/reviews/Route',
      '  fix: one of 9080 (http)',
    ].join('\n'));
  });

  test.each<[string, string, HttpMatch]>([
    ['a method in lower case', 'matches[0].method is no method of HTTP: "get"', { method: 'get' }],
    ['a header name with a space', 'matches[0].headers[0].name', { headers: [HeaderMatch.exact('x tester', '1')] }],
    ['a header twice', 'matches[0].headers is matched twice: "x-a"', { headers: [HeaderMatch.exact('x-a', '1'), HeaderMatch.exact('X-A', '2')] }],
    ['a regex that RE2 refuses', 'matches[0].path', { path: PathMatch.regex('/(?!admin).*') }],
    ['an empty regex', 'matches[0].headers[0].value is empty: ""', { headers: [HeaderMatch.regex('x-a', '')] }],
    ['a nameless parameter', 'matches[0].query[0].name is empty: ""', { query: [QueryMatch.exact('', 'a')] }],
  ])('%s', (_name, expected, match) => {
    expect(matching(match)).toContain(`[shop/reviews/Route] rules[0].${expected}`);
  });

  test('the regex message says what RE2 is', () => {
    const scene = stage();
    const reviews = reviewsOf(scene);
    expect(messageOf(() => reviews.route({ path: PathMatch.regex('(a)\\1'), to: reviews })))
      .toContain('Right would be: a regular expression of RE2, at most 1024 bytes; it has no look-around and no back references');
  });
});

describe('what the Gateway API dialect cannot express', () => {
  const CANNOT = 'cannot be expressed in the Gateway API dialect';

  test.each<[string, (to: MeshService) => HttpRule]>([
    [`rules[0].fault ${CANNOT}`, (to) => ({ to, fault: { abort: { httpStatus: 503 } } })],
    [`rules[0].respond ${CANNOT}`, () => ({ respond: { status: 404 } })],
    [`rules[0].rewritePath ${CANNOT}`, (to) => ({ to, rewritePath: PathRewrite.regex('a', 'b') })],
    [`rules[0].matches[0].sourceLabels ${CANNOT}`, (to) => ({ to, matches: [{ sourceLabels: { app: 'web' } }] })],
    [`rules[0].matches[0].sourceNamespace ${CANNOT}`, (to) => ({ to, matches: [{ sourceNamespace: 'shop' }] })],
    [`rules[0].matches[0].port ${CANNOT}`, (to) => ({ to, matches: [{ port: 80 }] })],
    [`rules[0].matches[0].headers is matched by HeaderMatch.not(), which ${CANNOT}`, (to) => ({ to, matches: [{ headers: [HeaderMatch.not(HeaderMatch.exact('a', 'b'))] }] })],
    [`rules[0].cors.allowOrigins is matched by prefix, which ${CANNOT}`, (to) => ({ to, cors: { allowOrigins: [CorsOrigin.prefix('https://')] } })],
    [`rules[0].retries.on is a condition that ${CANNOT}`, (to) => ({ to, retries: { attempts: 1, on: ['reset'] } })],
    [`rules[0].retries.attempts turns retries off, which ${CANNOT}`, (to) => ({ to, retries: { attempts: 0 } })],
    [`rules[0].rewritePath replaces the prefix "/", so that Istio would lose the slash behind it, which ${CANNOT}`, (to) => ({ to, rewritePath: PathRewrite.prefix('/x') })],
    ['rules[0].redirect.path replaces the prefix "/", so that', () => ({ path: PathMatch.prefix('/'), redirect: { path: PathRewrite.prefix('/x') } })],
    [`rules[0].redirect.path takes a prefix away, so that Istio would double the slash, which ${CANNOT}`, () => ({ path: PathMatch.prefix('/a'), redirect: { path: PathRewrite.prefix('/') } })],
    [`rules[0].retries.remoteLocalities ${CANNOT}`, (to) => ({ to, retries: { attempts: 1, remoteLocalities: true } })],
  ])('%s', (expected, rule) => {
    const scene = stage({ dialect: Dialect.GATEWAY_API });
    const reviews = reviewsOf(scene);
    const message = messageOf(() => reviews.route(rule(reviews)));
    expect(message).toContain(`[shop/reviews/Route] ${expected}`);
    expect(message).toMatch(/Right would be: .*(Dialect\.ISTIO|CorsOrigin|statuses)/);
  });

  test('the prefix / replaced, beside a regular expression', () => {
    const scene = stage({ dialect: Dialect.GATEWAY_API });
    const reviews = reviewsOf(scene);
    reviews.route({ path: PathMatch.regex('/[a-z]+'), to: reviews });
    expect(messageOf(() => reviews.route({ path: PathMatch.prefix('/'), rewritePath: PathRewrite.prefix('/'), to: reviews })))
      .toContain(`rules[1].rewritePath takes everything and replaces the prefix "/", beside a rule by regular expression, which ${CANNOT}`);
  });

  test.each<[string, RegExp, (to: MeshService) => HttpRule]>([
    ['retries', /"retry" is not known to Gateway API 1\.3 \(standard channel\)/, (to) => ({ to, retries: { attempts: 1, on: ['503'] } })],
    ['redirects by 308', /The value 308 is not known to Gateway API 1\.3 \(standard channel\)/, () => ({ redirect: { code: 308 } })],
    ['CORS', /"cors" is not known to Gateway API 1\.3 \(standard channel\)|The value "CORS"/, (to) => ({ to, cors: { allowOrigins: [CorsOrigin.exact('https://a.example')] } })],
  ])('with the CRDs of release 1.3, standard channel: %s', (_name, expected, rule) => {
    const scene = stage({ dialect: Dialect.GATEWAY_API, gatewayApi: GatewayApiTarget.standard(GatewayApiVersion.V1_3) });
    const reviews = reviewsOf(scene);
    reviews.route(rule(reviews));
    const errors = findingsOf(scene.app).filter((finding) => finding.startsWith('error'));
    expect(errors.join('\n')).toMatch(expected);
    expect(() => scene.app.synth()).toThrow();
  });

  test('writes a rule for each match where a prefix is replaced', () => {
    const scene = stage({ dialect: Dialect.GATEWAY_API });
    const reviews = reviewsOf(scene);
    const matches = ['/a', '/b'].map((path) => ({ path: PathMatch.prefix(path) }));
    const route = reviews.route({ name: 'old', matches, rewritePath: PathRewrite.prefix('/new/'), to: reviews });
    const { rules } = route.meshRoute!.toJson().spec;
    expect(rules.map(({ name, matches: [{ path }] }: { name: string; matches: Array<{ path: { value: string } }> }) => [name, path.value])).toEqual([['old', '/a'], ['old-2', '/b']]);
    expect(rules[0].filters[0].urlRewrite.path.replacePrefixMatch).toBe('/new');
    expect(findingsOf(scene.app)).toEqual([]);
  });

  test('names rules only where the release lets it', () => {
    const nameWith = (version: GatewayApiVersion) => {
      const scene = stage({ dialect: Dialect.GATEWAY_API, gatewayApi: GatewayApiTarget.standard(version) });
      const reviews = reviewsOf(scene);
      return reviews.route({ name: 'all', to: reviews }).meshRoute!.toJson().spec.rules[0].name;
    };
    expect([nameWith(GatewayApiVersion.V1_3), nameWith(GatewayApiVersion.V1_4)]).toEqual([undefined, 'all']);
  });
});

describe('parents', () => {
  const refused = (build: (scene: Stage, gateway: Gateway, reviews: MeshService) => unknown, dialect = Dialect.ISTIO) => {
    const scene = stage({ dialect });
    const [gateway, reviews] = [gatewayOf(scene), reviewsOf(scene)];
    return messageOf(() => build(scene, gateway, reviews)).split('\n').slice(0, 2).join(' |');
  };

  test('must be there', () => {
    expect(refused(({ shop, mesh }) => new HttpRoute(shop, 'r', { mesh }))).toContain('gateways and `services` are both empty, so that no traffic comes to the route');
    expect(refused(({ shop, mesh }, gateway) => new HttpRoute(shop, 'r', { mesh, gateways: [gateway] }))).toContain('hosts is needed with `gateways`');
    expect(refused(({ shop, mesh }, _, reviews) => new HttpRoute(shop, 'r', { mesh, services: [reviews], hosts: ['a.example'] }))).toContain('hosts is for `gateways` only');
  });

  test('must take the host', () => {
    expect(refused(({ shop, mesh }, gateway) => new HttpRoute(shop, 'r', { mesh, gateways: [gateway], hosts: ['other.example.com'] })))
      .toBe('[shop/r] hosts is taken by no listener of platform/public that this kind of route can use: "other.example.com" |  Right would be: one that fits shop.example.com, or a listener for it');
  });

  test.each(['shop..example.com', 'shop_1.example.com', 'a.*.example.com', '*shop.example.com', 'http://shop.example.com'])('must be hosts: %s', (host) => {
    expect(refused(({ shop, mesh }, gateway) => new HttpRoute(shop, 'r', { mesh, gateways: [gateway], hosts: [host] }))).toContain('[shop/r] hosts[0] ');
  });

  test('must speak the route\'s dialect', () => {
    expect(refused(({ shop, mesh }, gateway) => new HttpRoute(shop, 'r', { mesh, gateways: [gateway], hosts: ['shop.example.com'], dialect: Dialect.GATEWAY_API })))
      .toContain('gateways[0] is written in the Istio dialect, the route in that of Gateway API');
  });

  test('of the mesh stand in one namespace, in the Gateway API dialect: that of the services', () => {
    const scene = stage({ dialect: Dialect.GATEWAY_API });
    const other = new Chart(scene.app, 'other', { namespace: 'other' });
    const reviews = reviewsOf(scene);
    const ratings = new MeshService(other, 'ratings', { mesh: scene.mesh, host: 'ratings', ports: [ServicePort.http(9080)] });
    const route = new HttpRoute(other, 'r', { mesh: scene.mesh, services: [reviews], rules: [{ to: reviews }] });
    expect(route.meshRoute!.metadata.namespace).toBe('shop');
    expect(messageOf(() => new HttpRoute(other, 's', { mesh: scene.mesh, services: [reviews, ratings] })))
      .toContain('services is of another namespace than reviews.shop.svc.cluster.local, which cannot be expressed in the Gateway API dialect: "ratings.other.svc.cluster.local"');
  });
});
