import {
  Dialect, Gateway, GatewayProps, GatewayServiceType, GatewayWorkload, HttpRoute, Listener, MeshService, PathMatch, ServicePort,
} from '../../../src';
import { DIALECTS, findingsOf, messageOf, reviewsOf, stage, yamlOf } from '../stage';

describe.each(DIALECTS)('a Gateway in the dialect of %s', (dialect) => {
  test('listens as asked', () => {
    const scene = stage({ dialect });
    const istio = dialect === Dialect.ISTIO;
    new Gateway(scene.platform, 'public', {
      mesh: scene.mesh,
      listeners: [
        Listener.http({ port: 8080, hosts: ['plain.example.com'], name: 'plain' }),
        Listener.httpsRedirect({ hosts: ['shop.example.com', 'api.example.com'] }),
        Listener.https({ hosts: ['shop.example.com'], credentialName: 'shop-cert', routeNamespaces: ['shop', '.'], ...(istio ? { minimumTlsVersion: '1.3', cipherSuites: undefined } : {}) }),
        Listener.https({ hosts: ['two.example.com'], credentialNames: ['rsa', 'ecdsa'] }),
        Listener.mutualHttps({ port: 8443, hosts: ['api.example.com'], credentialName: 'api-cert', caConfigMap: 'api-ca', optional: true }),
        Listener.tls({ port: 9443, hosts: ['db.example.com'], credentialName: 'db-cert' }),
        Listener.tlsPassthrough({ port: 6443, hosts: ['*.vault.example.com'] }),
        Listener.tcp({ port: 9000 }),
        ...(istio ? [Listener.tlsAutoPassthrough({ hosts: ['*.local'] })] : []),
      ],
    });
    expect(yamlOf(scene.platform)).toMatchSnapshot();
    expect(findingsOf(scene.app)).toEqual([]);
  });

  test('has proxies of its own on request', () => {
    const scene = stage({ dialect, revision: 'r1' });
    new Gateway(scene.platform, 'own', {
      mesh: scene.mesh,
      listeners: [Listener.http()],
      workload: GatewayWorkload.dedicated({ serviceType: GatewayServiceType.NODE_PORT, serviceAnnotations: { cloud: 'yes' }, ...(dialect === Dialect.ISTIO ? { replicas: 2 } : {}) }),
    });
    expect(yamlOf(scene.platform)).toMatchSnapshot();
    expect(findingsOf(scene.app)).toEqual([]);
  });

  test('is used by proxies that run already', () => {
    const scene = stage({ dialect });
    const { resource } = new Gateway(scene.platform, 'shared', {
      mesh: scene.mesh, listeners: [Listener.http()], workload: GatewayWorkload.sharedService('edge.istio-ingress.svc.cluster.local', { istio: 'edge' }),
    });
    const { spec } = resource.toJson();
    expect(dialect === Dialect.ISTIO ? spec.selector : spec.addresses).toEqual(
      dialect === Dialect.ISTIO ? { istio: 'edge' } : [{ type: 'Hostname', value: 'edge.istio-ingress.svc.cluster.local' }],
    );
    expect(findingsOf(scene.app)).toEqual([]);
  });

  test('that is declared elsewhere is context only', () => {
    const scene = stage({ dialect });
    const reviews = reviewsOf(scene);
    const gateway = Gateway.fromGatewayAttributes(scene.shop, 'public', {
      mesh: scene.mesh, gatewayName: 'public', namespace: 'istio-ingress', listeners: [Listener.https({ hosts: ['shop.example.com'], credentialName: 'c' })],
    });
    new HttpRoute(scene.shop, 'route', { mesh: scene.mesh, gateways: [gateway], hosts: ['shop.example.com'], rules: [{ to: reviews }] });
    expect(scene.shop.toJson().map(({ kind }) => kind)).toEqual([dialect === Dialect.ISTIO ? 'VirtualService' : 'HTTPRoute']);
    expect(findingsOf(scene.app)).toEqual([]);
  });
});

test('routes of the Gateway API use single listeners where a port redirects, too', () => {
  const scene = stage({ dialect: Dialect.GATEWAY_API });
  const reviews = reviewsOf(scene);
  const gateway = new Gateway(scene.platform, 'public', {
    mesh: scene.mesh,
    listeners: [
      Listener.http({ hosts: ['plain.example.com', '*.example.com'] }),
      Listener.httpsRedirect({ hosts: ['shop.example.com'] }),
      Listener.https({ hosts: ['shop.example.com'], credentialName: 'c' }),
    ],
  });
  const route = gateway.route('shop.example.com', { path: PathMatch.prefix('/'), to: reviews });
  expect(route.gatewayRoute!.toJson().spec.parentRefs).toEqual([{ name: 'public', sectionName: 'http-80-1' }, { name: 'public', sectionName: 'https-443' }]);
  expect(findingsOf(scene.app)).toEqual([]);
});

test('the namespaces of routes may attach to listeners of the Gateway API, and no others', () => {
  const scene = stage({ dialect: Dialect.GATEWAY_API });
  const gateway = new Gateway(scene.platform, 'public', { mesh: scene.mesh, listeners: [Listener.http()] });
  const allowed = () => gateway.resource.toJson().spec.listeners[0].allowedRoutes.namespaces;
  expect(allowed()).toEqual({ from: 'Same' });
  const web = new MeshService(scene.shop, 'web', { mesh: scene.mesh, ports: [ServicePort.http(80)] });
  new HttpRoute(scene.shop, 'route', { mesh: scene.mesh, gateways: [gateway], hosts: ['*'], rules: [{ to: web }] });
  expect(allowed()).toEqual({ from: 'Selector', selector: { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: ['shop'] }] } });
});

describe('what can\'t be right', () => {
  const refused = (props: Partial<GatewayProps>, dialect = Dialect.ISTIO) => {
    const { platform, mesh } = stage({ dialect });
    return messageOf(() => new Gateway(platform, 'public', { mesh, listeners: [Listener.http()], ...props })).split('\n')[0];
  };

  test.each<[string, Listener[]]>([
    ['listeners is empty: []', []],
    ['listeners[0].port', [Listener.http({ port: 0 })]],
    ['listeners[0].port', [Listener.http({ port: 65536 })]],
    ['listeners[0].port', [Listener.tcp({})]],
    ['listeners[0].hosts is empty: []', [Listener.http({ hosts: [] })]],
    ['listeners[0].hosts[0]', [Listener.http({ hosts: ['shop_1.example.com'] })]],
    ['listeners[0].hosts[0]', [Listener.http({ hosts: ['shop.*.com'] })]],
    ['listeners[0].hosts[0]', [Listener.http({ hosts: ['*shop.example.com'] })]],
    ['listeners[0].hosts[0] is a short name: "shop"', [Listener.http({ hosts: ['shop'] })]],
    ['listeners[1].hosts is taken on port 80 by listeners[0] already: "a.example.com"', [Listener.http({ hosts: ['a.example.com'] }), Listener.httpsRedirect({ hosts: ['a.example.com'] })]],
    ['listeners[1].port speaks plain HTTP in listeners[0] already: 80', [Listener.http({ hosts: ['a.example.com'] }), Listener.tcp({ port: 80 })]],
    ['listeners[0].credentialName is needed where TLS ends (or credentialNames, not both)', [Listener.https({})]],
    ['listeners[0].credentialNames is not one or two secrets: ["a","b","c"]', [Listener.https({ credentialNames: ['a', 'b', 'c'] })]],
  ])('%s', (expected, listeners) => expect(refused({ listeners })).toContain(`[platform/public] ${expected}`));

  test.each<[string, Partial<GatewayProps>]>([
    ['listeners[0] cannot be expressed in the Gateway API dialect: "TLS auto passthrough"', { listeners: [Listener.tlsAutoPassthrough()] }],
    ['listeners[0].minimumTlsVersion cannot be expressed in the Gateway API dialect: "1.3"', { listeners: [Listener.https({ credentialName: 'c', minimumTlsVersion: '1.3' })] }],
    ['listeners[0].cipherSuites cannot be expressed in the Gateway API dialect: ["a"]', { listeners: [Listener.https({ credentialName: 'c', cipherSuites: ['a'] })] }],
    ['listeners[0].caConfigMap is needed in the Gateway API dialect, where the CA stands in a ConfigMap', { listeners: [Listener.mutualHttps({ credentialName: 'c' })] }],
    ['workload says labels, which the Gateway API dialect cannot express: {"istio":"edge"}', { workload: GatewayWorkload.shared({ istio: 'edge' }) }],
    ['workload.replicas cannot be said of proxies that Istio makes for a Gateway of the Gateway API: 3', { workload: GatewayWorkload.dedicated({ replicas: 3 }) }],
  ])('in the Gateway API dialect: %s', (expected, props) => {
    expect(refused(props, Dialect.GATEWAY_API)).toBe(`[platform/public] ${expected}`);
  });

  test('a workload without labels', () => {
    expect(messageOf(() => GatewayWorkload.shared({}))).toContain('say at least one label');
  });
});
