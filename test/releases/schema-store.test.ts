import { CATALOGUE } from '../../imports/schemas/catalogue';
import { GatewayApiTarget } from '../../src/releases/gateway-api-target';
import { GatewayApiVersion } from '../../src/releases/gateway-api-version';
import { IstioVersion } from '../../src/releases/istio-version';
import { OpenApiSchema } from '../../src/releases/open-api-schema';
import { Release } from '../../src/releases/release';
import { isNamespaced, knownKinds, newestServed, pluralOf, schemaFor, servedVersions } from '../../src/releases/schema-store';

const EXPERIMENTAL = { gatewayApi: GatewayApiTarget.experimental() };

/** The schema of a field, by a path as the release table writes it. */
function fieldOf(schema: OpenApiSchema | undefined, path: string): OpenApiSchema | undefined {
  let at = schema;
  for (const step of path.split(/\.|(?=\[\])|(?=\{\})/)) {
    if (step === '[]') at = at?.items;
    else if (step === '{}') at = typeof at?.additionalProperties === 'object' ? at.additionalProperties : undefined;
    else at = at?.properties && Object.hasOwn(at.properties, step) ? at.properties[step] : undefined;
  }
  return at;
}

const ALL = CATALOGUE.flatMap(({ group, kind, versions }) => versions.map(({ channel, version }) => ({ groupKind: `${group}/${kind}`, channel, version })));

test.each(ALL)('$groupKind $version ($channel) has a schema', ({ groupKind, channel, version }) => {
  const target = channel === 'experimental' ? EXPERIMENTAL : {};
  const found = schemaFor(groupKind, version, target)!;
  expect(found).toMatchObject({ groupKind, version, channel, group: groupKind.split('/')[0], kind: groupKind.split('/')[1] });
  expect(found.schema.type).toBe('object');
  expect(Object.keys(found.schema.properties!.spec.properties!)).not.toHaveLength(0);
  expect(JSON.stringify(found.schema)).not.toMatch(/"description":"/);
  expect(servedVersions(groupKind, target)).toContain(version);
});

test('all kinds of Istio 1.31 and of the Gateway API 1.6 are there', () => {
  expect(knownKinds().map((each) => each.split('/')[1])).toEqual([
    'TrafficExtension', 'WasmPlugin',
    'BackendTLSPolicy', 'GRPCRoute', 'Gateway', 'GatewayClass', 'HTTPRoute', 'ListenerSet', 'ReferenceGrant', 'TCPRoute', 'TLSRoute', 'UDPRoute',
    'DestinationRule', 'EnvoyFilter', 'Gateway', 'ProxyConfig', 'ServiceEntry', 'Sidecar', 'VirtualService', 'WorkloadEntry', 'WorkloadGroup',
    'AuthorizationPolicy', 'PeerAuthentication', 'RequestAuthentication', 'Telemetry',
  ]);
  expect(knownKinds(EXPERIMENTAL).filter((each) => !knownKinds().includes(each))).toEqual([
    'gateway.networking.x-k8s.io/XBackend', 'gateway.networking.x-k8s.io/XBackendTrafficPolicy', 'gateway.networking.x-k8s.io/XMesh',
  ]);
});

test.each([
  ['networking.istio.io/VirtualService', ['v1', 'v1beta1', 'v1alpha3']],
  ['networking.istio.io/EnvoyFilter', ['v1alpha3']],
  ['networking.istio.io/ProxyConfig', ['v1beta1']],
  ['security.istio.io/PeerAuthentication', ['v1', 'v1beta1']],
  ['telemetry.istio.io/Telemetry', ['v1', 'v1alpha1']],
  ['gateway.networking.k8s.io/ReferenceGrant', ['v1', 'v1beta1']],
  ['gateway.networking.k8s.io/TCPRoute', ['v1']],
  ['gateway.networking.x-k8s.io/XMesh', []],
  ['apps/Deployment', []],
  ['constructor', []],
])('%s is served as %j', (groupKind, versions) => {
  expect(servedVersions(groupKind)).toEqual(versions);
  expect(newestServed(groupKind)).toBe(versions[0]);
});

test('an older target serves less', () => {
  const old = { istio: IstioVersion.V1_29, gatewayApi: GatewayApiTarget.standard(GatewayApiVersion.V1_4) };
  expect(servedVersions('gateway.networking.k8s.io/ReferenceGrant', old)).toEqual(['v1beta1']);
  expect(servedVersions('gateway.networking.k8s.io/TLSRoute', old)).toEqual([]);
  expect(servedVersions('extensions.istio.io/TrafficExtension', old)).toEqual([]);
  expect(schemaFor('extensions.istio.io/TrafficExtension', 'v1alpha1', old)).toBeUndefined();
  expect(schemaFor('gateway.networking.k8s.io/BackendTLSPolicy', 'v1', old)).toBeDefined();
  expect(servedVersions('gateway.networking.k8s.io/TLSRoute', { gatewayApi: GatewayApiTarget.experimental(GatewayApiVersion.V1_4) }))
    .toEqual(['v1alpha3', 'v1alpha2']);
});

test('the channels differ in their fields', () => {
  const standard = schemaFor('gateway.networking.k8s.io/HTTPRoute', 'v1');
  const experimental = schemaFor('gateway.networking.k8s.io/HTTPRoute', 'v1', EXPERIMENTAL);
  expect(fieldOf(standard?.schema, 'spec.rules[].sessionPersistence')).toBeUndefined();
  expect(fieldOf(experimental?.schema, 'spec.rules[].sessionPersistence')).toBeDefined();
});

test('equal schemas are one object, and asking twice gives the same answer', () => {
  const v1 = schemaFor('networking.istio.io/VirtualService', 'v1')!;
  expect(schemaFor('networking.istio.io/VirtualService', 'v1beta1')!.schema).toBe(v1.schema);
  expect(schemaFor('networking.istio.io/VirtualService', 'v1', { istio: IstioVersion.V1_26 })).toBe(v1);
});

test('what the CRD says beside the schema', () => {
  expect(schemaFor('networking.istio.io/Sidecar', 'v1')).toMatchObject({ storage: true, deprecated: false, namespaced: true, statusSubresource: true });
  expect(schemaFor('gateway.networking.k8s.io/TLSRoute', 'v1alpha2', EXPERIMENTAL)).toMatchObject({ storage: false, deprecated: true });
  expect(schemaFor('gateway.networking.k8s.io/TLSRoute', 'v1alpha2', EXPERIMENTAL)!.deprecationWarning).toMatch(/v1alpha2 version of TLSRoute/);
  expect(isNamespaced('gateway.networking.k8s.io/GatewayClass')).toBe(false);
  expect(isNamespaced('gateway.networking.k8s.io/Gateway')).toBe(true);
  expect(isNamespaced('Service')).toBeUndefined();
  expect(pluralOf('networking.istio.io/ServiceEntry')).toBe('serviceentries');
});

test('the schema holds what the API server judges by', () => {
  const serviceEntry = schemaFor('networking.istio.io/ServiceEntry', 'v1')!.schema;
  expect(serviceEntry.required).toContain('spec');
  expect(fieldOf(serviceEntry, 'spec')!['x-kubernetes-validations']!.length).toBeGreaterThan(3);
  expect(fieldOf(serviceEntry, 'spec.ports')!['x-kubernetes-list-map-keys']).toEqual(['name']);
  expect(fieldOf(schemaFor('networking.istio.io/VirtualService', 'v1')!.schema, 'spec.http[].match[].uri')!.oneOf).toBeDefined();
  expect(fieldOf(schemaFor('gateway.networking.k8s.io/HTTPRoute', 'v1')!.schema, 'spec.parentRefs[].kind')!.default).toBe('Gateway');
  expect(fieldOf(schemaFor('networking.istio.io/EnvoyFilter', 'v1alpha3')!.schema, 'spec.configPatches[].patch.value'))
    .toMatchObject({ 'x-kubernetes-preserve-unknown-fields': true });
});

test('a field that the release table calls young is in the newest schema', () => {
  const release = Release.of();
  const path = 'spec.trafficPolicy.portLevelSettings[].loadBalancer.zoneAwareLbSetting.failover[].from';
  expect(release.findField('networking.istio.io/DestinationRule', path)).toEqual({ since: '1.31' });
  expect(fieldOf(schemaFor('networking.istio.io/DestinationRule', 'v1')!.schema, path)).toMatchObject({ type: 'string' });
});
