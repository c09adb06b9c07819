import { ApiObject, Chart, Testing } from 'cdk8s';
import {
  AccessLogging, AuthorizationPolicy, ControlPlane, Dialect, ExtensionProvider, GatewayApiTarget, IstioVersion, Mesh, MeshArtifacts,
  MutualTls, OutboundTraffic, PolicyAction, Tracing, WorkloadTarget,
} from '../../../src';
import { findingsOf, messageOf, stage, yamlOf } from '../stage';

describe('a mesh', () => {
  test('says nothing where nothing is asked', () => {
    const scene = stage();
    expect(yamlOf(scene.platform)).toBe('');
    expect(MeshArtifacts.render(scene.app)).toEqual({ 'istiod-values.yaml': 'meshConfig: {}\n' });
    const { dialect, trustDomain, rootNamespace, version, peerAuthentication, telemetry } = scene.mesh;
    expect([dialect, trustDomain, rootNamespace, version, peerAuthentication, telemetry])
      .toEqual([Dialect.ISTIO, 'cluster.local', 'istio-system', IstioVersion.newest(), undefined, undefined]);
  });

  test('writes what was said, to manifests and Helm values', () => {
    const scene = stage({
      version: IstioVersion.V1_31,
      trustDomain: 'prod.example.com',
      trustDomainAliases: ['old.example.com'],
      clusterDomain: 'k8s.example',
      mutualTls: MutualTls.STRICT,
      outboundTraffic: OutboundTraffic.REGISTRY_ONLY,
      discoverySelectors: [{ matchLabels: { 'istio-discovery': 'enabled' } }],
      accessLogging: AccessLogging.toStdout(),
      tracing: Tracing.zipkin({ host: 'zipkin.tracing.svc.cluster.local', sampling: 1 }),
      extensionProviders: [ExtensionProvider.of('logs', 'envoyFileAccessLog', { path: '/dev/stdout' })],
      controlPlane: ControlPlane.helm({ revision: 'canary', hub: 'mirror.example.com/istio', holdApplicationUntilProxyStarts: true }),
      meshConfig: { defaultConfig: { concurrency: 2 }, enablePrometheusMerge: true },
    });
    expect(yamlOf(scene.platform)).toMatchSnapshot();
    expect(MeshArtifacts.render(scene.app)).toMatchSnapshot();
    expect(findingsOf(scene.app)).toEqual([]);
    expect(scene.mesh.principal('shop', 'web')).toBe('prod.example.com/ns/shop/sa/web');
  });

  test('is written as a ConfigMap on request', () => {
    const scene = stage({ trustDomain: 'prod.example.com', controlPlane: ControlPlane.configMap({ revision: 'r1', holdApplicationUntilProxyStarts: true }) });
    expect(yamlOf(scene.platform)).toMatchSnapshot();
    expect(MeshArtifacts.render(scene.app)).toEqual({});
    expect(findingsOf(scene.app)).toEqual([]);
  });

  test('names the ConfigMap without revision `istio`, in the root namespace', () => {
    const scene = stage({ rootNamespace: 'mesh', controlPlane: ControlPlane.configMap() });
    expect(scene.platform.toJson().map(({ kind, metadata }) => [kind, metadata.name, metadata.namespace])).toEqual([['ConfigMap', 'istio', 'mesh']]);
  });

  test.each<[string, string, ConstructorParameters<typeof Mesh>[2]]>([
    ['a root namespace', '[chart/mesh] rootNamespace', { rootNamespace: 'Istio System' }],
    ['a revision', '[chart/mesh] revision', { revision: '1.31' }],
    ['two revisions', '[chart/mesh] revision is not the revision of controlPlane ("b"): "a"', { revision: 'a', controlPlane: ControlPlane.helm({ revision: 'b' }) }],
    ['a cluster domain', '[chart/mesh] clusterDomain', { clusterDomain: 'cluster..local' }],
    ['two providers of one name', '[chart/mesh] extensionProviders is the name of two providers: "a"', {
      extensionProviders: [ExtensionProvider.of('a', 'zipkin', {}), ExtensionProvider.of('a', 'opa', {})],
    }],
  ])('refuses %s that can\'t be right', (_name, expected, props) => {
    expect(messageOf(() => new Mesh(new Chart(Testing.app(), 'chart'), 'mesh', props))).toContain(expected);
  });

  test('is told of Telemetry that names a provider nobody defines', () => {
    const scene = stage({ tracing: Tracing.toProvider('jaeger', 1) });
    expect(findingsOf(scene.app)).toEqual([expect.stringContaining('The provider "jaeger" is defined nowhere in the mesh config')]);
  });

  test('has its mesh config held against the catalogue', () => {
    const scene = stage({ meshConfig: { outboundTrafficPolicy: { mode: 'ALLOW_SOME' } } });
    const found = findingsOf(scene.app).join('\n');
    expect(found).toContain('at platform/mesh');
    expect(found).toContain('must be one of REGISTRY_ONLY, ALLOW_ANY');
    expect(() => scene.app.synthYaml()).toThrow('ALLOW_SOME');
  });
});

describe('a policy that names a provider', () => {
  const policyOf = (mesh: Parameters<typeof AuthorizationPolicy.askAboutAll>[2]['mesh'], chart: Chart) => AuthorizationPolicy.askAboutAll(chart, 'ask', {
    mesh, provider: 'opa', target: WorkloadTarget.labels({ app: 'web' }),
  });

  test('nobody defines is refused', () => {
    const scene = stage();
    policyOf(scene.mesh, scene.shop);
    const found = findingsOf(scene.app);
    expect(found.join('\n')).toMatch(/error MESH-PROVIDER-BROKEN at shop\/ask\/Resource spec\.provider\.name: The provider "opa" is defined nowhere in the mesh config/);
    expect(() => scene.app.synthYaml()).toThrow('opa');
  });

  test('that somebody defines is fine', () => {
    const scene = stage({ extensionProviders: [ExtensionProvider.of('opa', 'envoyExtAuthzGrpc', { service: 'opa.opa.svc.cluster.local', port: 9191 })] });
    policyOf(scene.mesh, scene.shop);
    expect(findingsOf(scene.app).filter((finding) => finding.startsWith('error'))).toEqual([]);
  });

  test('needs CUSTOM, and CUSTOM needs one', () => {
    const { shop, mesh } = stage();
    const rules = [{ to: [{ paths: ['/'] }] }];
    expect(messageOf(() => new AuthorizationPolicy(shop, 'a', { mesh, rules, provider: 'opa' }))).toContain('[shop/a] provider');
    expect(messageOf(() => new AuthorizationPolicy(shop, 'b', { mesh, rules, action: PolicyAction.CUSTOM }))).toContain('[shop/b] provider');
  });
});

describe('Mesh.fromAttributes', () => {
  test('writes nothing, and counts in checks', () => {
    const app = Testing.app();
    const shop = new Chart(app, 'shop', { namespace: 'shop' });
    const mesh = Mesh.fromAttributes(shop, 'mesh', {
      version: IstioVersion.V1_31,
      gatewayApi: GatewayApiTarget.experimental(),
      dialect: Dialect.GATEWAY_API,
      trustDomain: 'prod.example.com',
      rootNamespace: 'mesh-root',
      clusterDomain: 'k8s.example',
      revision: 'r1',
      cluster: 'east',
      stage: 's1',
      extensionProviders: [ExtensionProvider.of('opa', 'envoyExtAuthzGrpc', { service: 'opa.opa.svc.cluster.local', port: 9191 })],
    });
    expect([mesh.dialect, mesh.revision, mesh.clusterDomain, mesh.rootNamespace, mesh.configurationKey, mesh.principal('a', 'b')])
      .toEqual([Dialect.GATEWAY_API, 'r1', 'k8s.example', 'mesh-root', { cluster: 'east', stage: 's1' }, 'prod.example.com/ns/a/sa/b']);
    AuthorizationPolicy.askAboutAll(shop, 'ask', { mesh, provider: 'opa' });
    expect(shop.toJson()).toHaveLength(1);
    expect(MeshArtifacts.render(app)).toEqual({});
    expect(findingsOf(app).filter((finding) => finding.startsWith('error'))).toEqual([]);
  });

  test('takes providers once by name', () => {
    const shop = new Chart(Testing.app(), 'shop', { namespace: 'shop' });
    const mesh = Mesh.fromAttributes(shop, 'mesh', {});
    const provider = ExtensionProvider.of('opa', 'envoyExtAuthzGrpc', {});
    mesh.addExtensionProvider(provider);
    mesh.addExtensionProvider(provider);
    expect(messageOf(() => mesh.addExtensionProvider(ExtensionProvider.of('opa', 'zipkin', {})))).toContain('[shop/mesh] extensionProviders is the name of two providers: "opa"');
  });

  test('holds objects against its release', () => {
    const app = Testing.app();
    const shop = new Chart(app, 'shop', { namespace: 'shop' });
    const mesh = Mesh.fromAttributes(shop, 'mesh', { version: IstioVersion.V1_26 });
    AuthorizationPolicy.allowNothing(shop, 'none', { mesh });
    new ApiObject(shop, 'ext', { apiVersion: 'extensions.istio.io/v1alpha1', kind: 'TrafficExtension', metadata: { name: 'x' }, spec: { wasm: { url: 'oci://a/b' } } });
    expect(findingsOf(app)).toEqual([expect.stringContaining('Istio 1.26')]);
  });
});
