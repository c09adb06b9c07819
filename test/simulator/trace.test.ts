import { deployment, destinationRule, INGRESS, istioGateway, service, serviceEntry, sidecar, sidecarConfig, simulate, virtualService } from './mesh';

const OBJECTS = [
  service('b/shop', { http: 80 }),
  deployment('b/shop-v1', { app: 'shop' }),
  destinationRule('b/shop', { host: 'shop', subsets: [{ name: 'v1' }] }),
  virtualService('b/shop', {
    hosts: ['shop'],
    http: [
      { name: 'beta', match: [{ headers: { 'x-user': { exact: 'ann' } } }], route: [{ destination: { host: 'shop', subset: 'v9' } }] },
      { name: 'rest', route: [{ destination: { host: 'shop', subset: 'v1' } }] },
    ],
  }),
];
const REQUEST = { proxy: sidecar('a'), port: 80, host: 'shop.b', address: 'shop.b.svc.cluster.local' };

test('a trace tells what decided, and why other rules did not', () => {
  expect(simulate(OBJECTS).trace(REQUEST).toString().split('\n')).toEqual([
    'listener: 0.0.0.0:80',
    'virtual host: shop.b.svc.cluster.local:80 is for host "shop.b"',
    '  not: route: route beta wants header x-user exact "ann" (VirtualService b/shop spec.http.0)',
    'route: route rest matches (VirtualService b/shop spec.http.1)',
    'action: forward (VirtualService b/shop spec.http.1)',
    'destination: outbound|80|v1|shop.b.svc.cluster.local, weight 100, auto (DestinationRule b/shop)',
  ]);
});

test('a trace tells why a destination does not exist', () => {
  const last = simulate(OBJECTS).trace({ ...REQUEST, headers: { 'X-User': 'ann' } }).steps.at(-1);
  expect(last).toMatchObject({ stage: 'destination', subject: { name: 'shop', kind: 'DestinationRule' } });
  expect(last?.message).toBe('outbound|80|v9|shop.b.svc.cluster.local, weight 100, auto: DestinationRule b/shop has no subset v9');
});

test.each([
  ['an unknown host', { ...REQUEST, host: 'nobody.net' }, ['listener: 0.0.0.0:80', 'virtual host: allow_any is for host "nobody.net"', 'route: route allow_any matches', 'action: forward', 'destination: PassthroughCluster']],
  ['an unknown port', { ...REQUEST, port: 81 }, [
    'listener: virtualOutbound',
    '  not: virtual host: its rules for this host do not hold: no service in scope has HTTP on port 81 (VirtualService b/shop)',
    'filter chain: the rest',
    'destination: PassthroughCluster',
  ]],
  ['a gateway without listener', { ...REQUEST, proxy: INGRESS, port: 81 }, ['  not: listener: nothing listens on port 81']],
])('%s', (_name, request, expected) => {
  expect(simulate(OBJECTS).trace(request).toString().split('\n')).toEqual(expected);
});

test('at a gateway: no virtual host, no route, no filter chain', () => {
  const gateway = istioGateway('edge/gw', {
    selector: INGRESS.labels,
    servers: [
      { port: { number: 80, name: 'http', protocol: 'HTTP' }, hosts: ['x.io'] },
      { port: { number: 443, name: 'https', protocol: 'HTTPS' }, hosts: ['x.io'], tls: { mode: 'SIMPLE', credentialName: 'c' } },
    ],
  });
  const vs = virtualService('a/vs', { hosts: ['x.io'], gateways: ['edge/gw'], http: [{ match: [{ uri: { prefix: '/api' } }], redirect: { uri: '/' } }] });
  const last = (request: object) => simulate([gateway, vs]).trace({ proxy: INGRESS, port: 80, ...request }).toString().split('\n').at(-1);
  expect(last({ host: 'y.io' })).toBe('  not: virtual host: none of the 1 is for host "y.io"');
  expect(last({ host: 'x.io' })).toBe('  not: route: none matches: 404');
  expect(last({ host: 'x.io', path: '/api' })).toBe('action: redirect (VirtualService a/vs spec.http.0)');
  expect(last({ port: 443, sni: 'y.io' })).toBe('  not: filter chain: none is for server name "y.io"');
});

test('a server that comes too late', () => {
  const server = (protocol: string) => ({ port: { number: 80, name: 'p', protocol }, hosts: ['*'] });
  const objects = [istioGateway('edge/gw', { selector: INGRESS.labels, servers: [server('HTTP'), server('TCP')] })];
  expect(simulate(objects).trace({ proxy: INGRESS, port: 80, host: 'x.io' }).steps).toContainEqual(
    expect.objectContaining({ taken: false, message: 'a server is left out: port 80 already serves HTTP', path: ['spec', 'servers', 1] }),
  );
});

test('for connections', () => {
  const entry = serviceEntry('a/ext', { hosts: ['ext.io'], ports: [{ number: 443, name: 'tls', protocol: 'TLS' }], resolution: 'DNS' });
  const vs = virtualService('a/vs', { hosts: ['ext.io'], tls: [{ match: [{ sniHosts: ['ext.io'] }], route: [{ destination: { host: 'ext.io' } }] }] });
  expect(simulate([entry, vs]).trace({ proxy: sidecar('a'), port: 443, sni: 'ext.io' }).toString().split('\n')).toEqual([
    'listener: 0.0.0.0:443',
    'filter chain: for ext.io (VirtualService a/vs spec.tls.0)',
    'destination: outbound|443||ext.io, weight 100, plaintext',
  ]);
});

test('asking for a trace changes nothing', () => {
  const simulator = simulate(OBJECTS);
  const before = simulator.send(REQUEST);
  simulator.trace(REQUEST);
  expect(simulator.send(REQUEST)).toEqual(before);
});

describe('why other rules do not hold', () => {
  const shop = service('b/shop', { http: 80 });
  const vs = (place: string, extra: object = {}, day = 1) =>
    virtualService(place, { hosts: ['shop.b.svc.cluster.local'], http: [{ directResponse: { status: 200 } }], ...extra }, { day });

  /** What is told of an object, in `namespace/name`. */
  function told(objects: Parameters<typeof simulate>[0], place: string, request: object = {}): string[] {
    const { steps } = simulate([shop, ...objects]).trace({ ...REQUEST, ...request });
    return steps.filter(({ taken, subject }) => !taken && subject !== undefined && `${subject.namespace}/${subject.name}` === place).map(({ message }) => message);
  }

  test.each([
    ['another came first', [vs('b/x', {}, 1), vs('b/y', {}, 2)], 'VirtualService b/x comes first'],
    ['not exported', [vs('b/y', { exportTo: ['.'] })], 'they are not exported to namespace a'],
    ['not imported', [vs('b/y'), service('a/own', { http: 80 }), sidecarConfig('a/default', { egress: [{ hosts: ['./*', 'c/*'] }] })], 'Sidecar a/default does not import them'],
    ['not for this client', [vs('b/y', { http: [{ match: [{ sourceLabels: { app: 'x' } }], directResponse: { status: 200 } }] })], 'none of them is for this client and port'],
  ])('%s', (_name, objects, reason) => {
    expect(told(objects, 'b/y')).toContain(`its rules for this host do not hold: ${reason}`);
  });

  test.each([
    [{ port: 81 }, 'it is for port 81'],
    [{ gateways: ['edge/gw'] }, 'it is for edge/gw'],
    [{ sourceLabels: { app: 'x' } }, 'it is for clients with labels app=x'],
    [{ sourceNamespace: 'c' }, 'it is for clients of namespace c'],
  ])('a rule for %j is left out', (match, reason) => {
    const rules = [{ name: 'r', match: [match], directResponse: { status: 200 } }, { directResponse: { status: 201 } }];
    expect(told([vs('b/y', { http: rules })], 'b/y')).toEqual([`route r is left out: ${reason}`]);
  });

  test('what follows a rule that takes everything', () => {
    const rules = [{ name: 'all', directResponse: { status: 200 } }, { name: 'never', directResponse: { status: 201 } }];
    expect(told([vs('b/y', { http: rules })], 'b/y')).toEqual(['route never is left out: route all before it takes everything']);
  });

  test('a service that is unknown to the client', () => {
    const hidden = service('b/hidden', { http: 80 }, {}, { annotations: { 'networking.istio.io/exportTo': '.' } });
    expect(told([hidden], 'b/hidden', { host: 'hidden.b' })).toEqual(['service hidden.b.svc.cluster.local is unknown here: it is not exported to namespace a']);
    const importing = sidecarConfig('a/default', { egress: [{ hosts: ['./*'] }] });
    expect(told([importing, service('a/own', { http: 80 })], 'b/shop')).toEqual(['service shop.b.svc.cluster.local is unknown here: Sidecar a/default does not import it']);
  });

  test.each([
    ['another gateway', { gateways: ['edge/other'] }, {}, 'they are for edge/other, not for gateways of this proxy'],
    ['not exported', { exportTo: ['.'] }, {}, 'they are not exported to namespace edge'],
    ['another port', {}, { port: 8080 }, 'the gateway serves them on other ports: 80'],
  ])('at a gateway: %s', (_name, extra, request, reason) => {
    const servers = [80, 8080].map((number) => ({ port: { number, name: `http-${number}`, protocol: 'HTTP' }, hosts: ['*'] }));
    const gateways = [
      istioGateway('edge/gw', { selector: INGRESS.labels, servers: servers.slice(0, 1) }),
      istioGateway('edge/alt', { selector: INGRESS.labels, servers: servers.slice(1) }),
    ];
    const bound = vs('b/y', { hosts: ['x.io'], gateways: ['edge/gw'], ...extra });
    expect(told([...gateways, bound], 'b/y', { proxy: INGRESS, host: 'x.io', ...request })).toEqual([`its rules for this host do not hold: ${reason}`]);
  });
});
