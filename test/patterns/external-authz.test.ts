import { ApiObject, Chart, Duration, Testing } from 'cdk8s';
import {
  Authorizer, AuthorizerOptions, ExternalAuthz, ExternalService, Mesh, MeshArtifacts, MeshService, ServicePort, WorkloadTarget,
} from '../../src';
import { findingsOf, messageOf, reviewsOf, stage, yamlOf } from '../constructs/stage';

const OPA: AuthorizerOptions = { host: 'opa.opa.svc.cluster.local', port: 9191 };

test('provider and policies come together', () => {
  const scene = stage();
  const reviews = reviewsOf(scene);
  const opa = new ExternalAuthz(scene.shop, 'opa', {
    mesh: scene.mesh,
    authorizer: Authorizer.opa({ ...OPA, timeout: Duration.seconds(1), failOpen: true, statusOnError: 503 }),
    protect: [{ target: WorkloadTarget.service(reviews), to: [{ paths: ['/admin', '/admin/*'] }] }],
  });
  opa.protect({ target: WorkloadTarget.labels({ app: 'ledger' }) });
  opa.protect({ to: [{ ports: [9090] }], name: 'grpc' });
  expect(yamlOf(scene.shop)).toMatchSnapshot();
  expect(MeshArtifacts.render(scene.app)).toMatchSnapshot();
  expect(opa.policies).toHaveLength(3);
  expect(findingsOf(scene.app)).toEqual([]);
});

test('OAuth2 Proxy is asked by HTTP', () => {
  const scene = stage();
  const proxy = new MeshService(scene.shop, 'oauth2-proxy', { mesh: scene.mesh, ports: [ServicePort.http(4180)] });
  new ExternalAuthz(scene.shop, 'login', { mesh: scene.mesh, authorizer: Authorizer.oauth2Proxy({ service: proxy, port: 4180, headersToUpstreamOnAllow: ['x-team'] }), provider: 'oauth2' });
  expect(MeshArtifacts.render(scene.app)).toMatchSnapshot();
  expect(findingsOf(scene.app)).toEqual([]);
});

test('an authorizer by HTTP says all of its settings', () => {
  const scene = stage();
  new ExternalAuthz(scene.shop, 'check', {
    mesh: scene.mesh,
    authorizer: Authorizer.http({
      ...OPA, pathPrefix: '/check', includeRequestHeaders: ['x-*'], includeAdditionalHeaders: { 'x-from': 'mesh' }, headersToDownstreamOnAllow: ['set-cookie'], headersToDownstreamOnDeny: ['location'],
    }),
  });
  expect(scene.mesh._meshConfig()).toEqual({
    extensionProviders: [{
      name: 'check',
      envoyExtAuthzHttp: {
        service: OPA.host, port: 9191, pathPrefix: '/check', includeRequestHeadersInCheck: ['x-*'], includeAdditionalHeadersInCheck: { 'x-from': 'mesh' },
        headersToDownstreamOnAllow: ['set-cookie'], headersToDownstreamOnDeny: ['location'],
      },
    }],
  });
  expect(findingsOf(scene.app)).toEqual([]);
});

test('the authorizer may be any construct with a Service, or outside', () => {
  const scene = stage();
  const object = new ApiObject(scene.platform, 'svc', { apiVersion: 'v1', kind: 'Service', metadata: { name: 'opa' }, spec: { selector: { app: 'opa' }, ports: [{ port: 9191 }] } });
  const outside = new ExternalService(scene.platform, 'outside', { mesh: scene.mesh, hosts: ['authz.example.com'], ports: [ServicePort.grpc(443)], visibleTo: ['*'] });
  new ExternalAuthz(scene.shop, 'a', { mesh: scene.mesh, authorizer: Authorizer.grpc({ service: object, port: 9191 }) });
  new ExternalAuthz(scene.shop, 'b', { mesh: scene.mesh, authorizer: Authorizer.grpc({ service: outside, port: 443 }) });
  const providers = scene.mesh._meshConfig().extensionProviders as Array<{ envoyExtAuthzGrpc: { service: string } }>;
  expect(providers.map((provider) => provider.envoyExtAuthzGrpc.service))
    .toEqual(['opa.istio-system.svc.cluster.local', 'authz.example.com']);
});

describe('what can\'t be right', () => {
  const refused = (authorizer: Authorizer) => {
    const { shop, mesh } = stage();
    return messageOf(() => new ExternalAuthz(shop, 'opa', { mesh, authorizer }));
  };

  test('its place', () => {
    expect(refused(Authorizer.grpc({ port: 9191 }))).toContain('[shop/opa] authorizer says neither `service` nor `host`, or both\n  Right would be: service: a construct with a Service, or host: its full name');
    expect(refused(Authorizer.grpc({ host: 'opa', port: 9191 }))).toContain('[shop/opa] authorizer says the short host "opa", which the mesh config does not know');
    expect(refused(Authorizer.grpc({ ...OPA, port: 0 }))).toContain('[shop/opa] authorizer.port');
  });

  test('a service that is none is found at synthesis', () => {
    const scene = stage();
    const secret = new ApiObject(scene.shop, 'secret', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 's' } });
    new ExternalAuthz(scene.shop, 'opa', { mesh: scene.mesh, authorizer: Authorizer.grpc({ service: secret, port: 9191 }) });
    expect(messageOf(() => scene.app.synthYaml())).toContain('renders no Kubernetes Service');
  });

  test('a port that the service lacks is found at synthesis', () => {
    const scene = stage();
    const service = new MeshService(scene.shop, 'authz', { mesh: scene.mesh, ports: [ServicePort.grpc(9191)] });
    new ExternalAuthz(scene.shop, 'opa', { mesh: scene.mesh, authorizer: Authorizer.grpc({ service, port: 9000 }) });
    expect(messageOf(() => scene.app.synthYaml())).toContain('[shop/opa] authorizer.port 9000 is no port of shop/authz. Right would be: one of 9191');
  });

  test('a name that another provider has', () => {
    const { shop, mesh } = stage();
    new ExternalAuthz(shop, 'one', { mesh, authorizer: Authorizer.grpc(OPA), provider: 'opa' });
    expect(messageOf(() => new ExternalAuthz(shop, 'two', { mesh, authorizer: Authorizer.grpc(OPA), provider: 'opa' }))).toContain('[platform/mesh] extensionProviders is the name of two providers: "opa"');
  });

  test('of a mesh that is declared elsewhere its provider counts as present', () => {
    const app = Testing.app();
    const shop = new Chart(app, 'shop', { namespace: 'shop' });
    new ExternalAuthz(shop, 'opa', { mesh: Mesh.fromAttributes(shop, 'mesh', {}), authorizer: Authorizer.grpc(OPA), protect: [{}] });
    expect(findingsOf(app)).toEqual([]);
  });
});
