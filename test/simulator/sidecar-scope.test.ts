import { JsonObject } from '../../src/manifest/manifest';
import { modelOf, result, service, serviceEntry, sidecar, sidecarConfig, simulate, virtualService } from './mesh';

const SERVICES = [service('a/shop', { http: 80 }), service('b/cart', { http: 80 }), service('c/pay', { http: 80 })];

/** Services in scope of a client in namespace `a`. */
function scope(objects: ReadonlyArray<JsonObject>, labels = {}, mesh = {}): string[] {
  const model = modelOf([...SERVICES, ...objects], { meshConfig: mesh });
  const services = [...model.sidecarScopes.for(sidecar('a', labels)).services()];
  return services.map(({ hostname, ports }) => `${hostname.replace('.svc.cluster.local', '')}:${ports.map(({ number }) => number).join(',')}`).sort();
}

const egress = (...hosts: string[]) => ({ egress: [{ hosts }] });

describe('TS-020: which Sidecar holds', () => {
  const picks = (place: string, host: string, extra: object = {}, day = 1) => sidecarConfig(place, { ...egress(host), ...extra }, { day });
  const forWeb = { workloadSelector: { labels: { app: 'web' } } };

  test.each([
    ['the one that selects the client', [picks('a/x', 'a/*'), picks('a/y', 'b/*', forWeb)], 'cart.b:80'],
    ['of two that do, the older', [picks('a/x', 'a/*', forWeb, 2), picks('a/y', 'b/*', forWeb, 1)], 'cart.b:80'],
    ['else the one without selector', [picks('a/x', 'a/*', { workloadSelector: { labels: { app: 'other' } } }), picks('a/y', 'b/*')], 'cart.b:80'],
    ['else that of the root namespace', [picks('istio-system/x', 'b/*')], 'cart.b:80'],
    ['its own namespace before the root', [picks('istio-system/x', 'a/*'), picks('a/y', 'b/*')], 'cart.b:80'],
    ['not one of another namespace', [picks('b/x', 'a/*'), picks('istio-system/y', 'b/*')], 'cart.b:80'],
    ['not one with selector in the root', [picks('istio-system/x', 'a/*', forWeb), picks('istio-system/y', 'b/*')], 'cart.b:80'],
  ])('%s', (_name, objects, expected) => {
    expect(scope(objects, { app: 'web' })).toEqual([expected]);
  });

  test('without any everything is in scope', () => {
    expect(scope([])).toEqual(['cart.b:80', 'pay.c:80', 'shop.a:80']);
  });
});

describe('TS-021, TS-022: hosts', () => {
  test.each([
    [['*/*'], ['cart.b:80', 'pay.c:80', 'shop.a:80']],
    [['./*'], ['shop.a:80']],
    [['b/*', 'c/*'], ['cart.b:80', 'pay.c:80']],
    [['*/cart.b.svc.cluster.local'], ['cart.b:80']],
    [['c/cart.b.svc.cluster.local'], []],
    [['*/*.b.svc.cluster.local'], ['cart.b:80']],
    [['~/*'], []],
    [['*/*', '~b/*'], ['pay.c:80', 'shop.a:80']],
    [['*/*', '~*/*.c.svc.cluster.local'], ['cart.b:80', 'shop.a:80']],
    [['*/*', '~./*'], ['cart.b:80', 'pay.c:80']],
  ])('%j', (hosts, expected) => {
    expect(scope([sidecarConfig('a/default', egress(...hosts))])).toEqual(expected);
  });

  test('a listener for a port takes services that have it, with just it', () => {
    const many = service('b/many', { http: 80, admin: 81 });
    const sidecarObject = sidecarConfig('a/default', { egress: [{ hosts: ['b/*'], port: { number: 81, name: 'http', protocol: 'HTTP' } }] });
    expect(scope([many, sidecarObject])).toEqual(['many.b:81']);
  });
});

describe('TS-024: destinations of imported rules', () => {
  const rules = (destination: object) => virtualService('a/vs', { hosts: ['x.io'], http: [{ route: [{ destination }] }] });
  const own = sidecarConfig('a/default', egress('./*'));
  const cart = { host: 'cart.b.svc.cluster.local' };

  test.each([
    [cart, ['cart.b:80', 'shop.a:80']],
    [{ ...cart, port: { number: 80 } }, ['cart.b:80', 'shop.a:80']],
    [{ ...cart, port: { number: 81 } }, ['shop.a:80']],
  ])('%j', (destination, expected) => {
    expect(scope([own, rules(destination)])).toEqual(expected);
  });

  test('they exist, but have no names of their own', () => {
    const simulator = simulate([...SERVICES, own, rules(cart)]);
    const request = { proxy: sidecar('a'), port: 80 };
    expect(result(simulator.send({ ...request, host: 'x.io' }))).toBe('cart.b:80');
    expect(result(simulator.send({ ...request, host: 'cart.b' }))).toBe('PassthroughCluster');
  });
});

describe('TS-023: rules', () => {
  const vs = (place: string, host: string) => virtualService(place, { hosts: [host], http: [{ directResponse: { status: 200 } }] });

  test.each([
    [['b/*'], 'b/vs', 'x.io', '200'],
    [['b/x.io', './*'], 'b/vs', 'x.io', '200'],
    [['b/y.io', './*'], 'b/vs', 'x.io', 'PassthroughCluster'],
    [['./*'], 'b/vs', 'x.io', 'PassthroughCluster'],
    [['b/*.x.io', './*'], 'b/vs', '*.io', '200'],
  ])('%j imports %s for %s: %s', (hosts, place, host, expected) => {
    const objects = [...SERVICES, sidecarConfig('a/default', egress(...hosts, 'a/shop.a.svc.cluster.local')), vs(place, host)];
    expect(result(simulate(objects).send({ proxy: sidecar('a'), port: 80, host: host.replace('*', 'a.x') }))).toBe(expected);
  });
});

describe('TS-011, TS-012: visibility', () => {
  const shared = (annotation: string) => service('b/x', { http: 80 }, {}, { annotations: { 'networking.istio.io/exportTo': annotation } });

  test.each([
    ['*', true], ['a', true], ['c, a', true], ['.', false], ['c', false], ['~', false],
  ])('a Service exported to %s: %p', (annotation, expected) => {
    expect(scope([shared(annotation)]).includes('x.b:80')).toBe(expected);
  });

  test('the mesh has a default', () => {
    expect(scope([], {}, { defaultServiceExportTo: ['.'] })).toEqual(['shop.a:80']);
  });

  test.each([
    [{ defaultVisibility: 'NAMESPACE', applyToSidecars: true }, false],
    [{ defaultVisibility: 'NONE', applyToSidecars: true }, false],
    [{ defaultVisibility: 'NAMESPACE' }, true],
    [{ defaultVisibility: 'NAMESPACE', applyToSidecars: true, policies: [{ visibility: 'PUBLIC', matchingRules: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'b' } } }] }] }, true],
  ])('the mesh can narrow ServiceEntries: %j', (serviceEntryVisibility, expected) => {
    const entry = serviceEntry('b/e', { hosts: ['e.io'], ports: [{ number: 80, name: 'http', protocol: 'HTTP' }], resolution: 'DNS' });
    expect(scope([entry], {}, { serviceEntryVisibility }).includes('e.io:80')).toBe(expected);
  });
});

describe('TS-025: one host declared several times', () => {
  const entry = (place: string, port: number, day: number) =>
    serviceEntry(place, { hosts: ['e.io'], ports: [{ number: port, name: `p${port}`, protocol: 'HTTP' }], resolution: 'DNS' }, { day });

  test('its own namespace first, else the oldest', () => {
    expect(scope([entry('b/x', 1, 1), entry('a/x', 2, 2)])).toContain('e.io:2');
    expect(scope([entry('b/x', 1, 2), entry('c/x', 2, 1)])).toContain('e.io:2');
  });

  test('ports of ServiceEntries of one namespace add up', () => {
    expect(scope([entry('b/x', 1, 1), entry('b/y', 2, 2)])).toContain('e.io:1,2');
  });

  test('a Service before ServiceEntries of other namespaces', () => {
    const shadow = serviceEntry('b/x', { hosts: ['shop.a.svc.cluster.local'], ports: [{ number: 9, name: 'http', protocol: 'HTTP' }], resolution: 'DNS' });
    expect(scope([shadow])).toContain('shop.a:80');
  });
});

describe('TS-027: unknown traffic', () => {
  const unknown = (spec: Record<string, unknown>, mesh = {}) =>
    result(simulate([...SERVICES, sidecarConfig('a/default', spec)], mesh).send({ proxy: sidecar('a'), port: 80, host: 'nobody.net' }));

  test.each([
    [{ outboundTrafficPolicy: { mode: 'ALLOW_ANY' } }, { outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' } }, 'PassthroughCluster'],
    [{ outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' } }, {}, '502'],
    [{}, { outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' } }, '502'],
    [{ outboundTrafficPolicy: { mode: 'ALLOW_ANY', egressProxy: { host: 'cart.b.svc.cluster.local', port: { number: 80 } } } }, {}, 'cart.b:80'],
  ])('the Sidecar says %j, the mesh %j', (spec, mesh, expected) => {
    expect(unknown(spec, mesh)).toBe(expected);
  });
});
