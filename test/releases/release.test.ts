import { GatewayApiTarget } from '../../src/releases/gateway-api-target';
import { GatewayApiVersion } from '../../src/releases/gateway-api-version';
import { IstioVersion } from '../../src/releases/istio-version';
import { Release } from '../../src/releases/release';

const istio = (version: string) => Release.of({ istio: IstioVersion.of(version) });
const standard = (version: string) => Release.of({ gatewayApi: GatewayApiTarget.standard(GatewayApiVersion.of(version)) });
const experimental = (version: string) => Release.of({ gatewayApi: GatewayApiTarget.experimental(GatewayApiVersion.of(version)) });

describe('since when a field exists', () => {
  test.each([
    ['networking.istio.io/Gateway', 'spec.servers[].tls.caCertCredentialName', '1.28'],
    ['networking.istio.io/DestinationRule', 'spec.trafficPolicy.retryBudget', '1.27'],
    ['networking.istio.io/DestinationRule', 'spec.trafficPolicy.loadBalancer.zoneAwareLbSetting', '1.31'],
    ['networking.istio.io/EnvoyFilter', 'spec.configPatches[].match.waypoint', '1.29'],
    ['networking.istio.io/VirtualService', 'spec.http[].redirect.prefixRewrite', '1.31'],
    ['security.istio.io/AuthorizationPolicy', 'spec.rules[].from[].source.trustDomains', '1.30'],
    ['security.istio.io/RequestAuthentication', 'spec.jwtRules[].spaceDelimitedClaims', '1.28'],
    ['telemetry.istio.io/Telemetry', 'spec.tracing[].customTags{}.formatter', '1.29'],
  ])('%s %s: %s', (groupKind, path, since) => {
    expect(istio('1.26').findField(groupKind, path)).toEqual({ since });
  });

  test('nothing is said of old fields and of names that never were', () => {
    expect(istio('1.26').findField('networking.istio.io/VirtualService', 'spec.hosts')).toBeUndefined();
    expect(istio('1.26').findField('networking.istio.io/VirtualService', 'spec.hostz')).toBeUndefined();
    expect(istio('1.26').findField('networking.istio.io/VirtualService', '__proto__')).toBeUndefined();
    expect(istio('1.26').findField('toString', 'spec')).toBeUndefined();
  });

  test('a field that was removed says when', () => {
    expect(istio('1.31').findField('networking.istio.io/EnvoyFilter', 'spec.filters')).toEqual({ since: '1.5', removed: '1.6' });
    expect(experimental('1.4').findField('gateway.networking.k8s.io/Gateway', 'spec.backendTLS')).toEqual({ since: '1.2', removed: '1.4' });
  });

  test('the channels of the Gateway API have histories of their own', () => {
    expect(standard('1.6').findField('gateway.networking.k8s.io/Gateway', 'spec.backendTLS')).toBeUndefined();
    expect(standard('1.6').findVersion('gateway.networking.k8s.io/TLSRoute', 'v1alpha2')).toBeUndefined();
    expect(experimental('1.6').findVersion('gateway.networking.k8s.io/TLSRoute', 'v1alpha2')).toEqual({ since: '0.5' });
  });
});

describe('since when an enum value exists', () => {
  test.each([
    ['networking.istio.io/ServiceEntry', 'spec.resolution', 'DYNAMIC_DNS', '1.28'],
    ['networking.istio.io/EnvoyFilter', 'spec.configPatches[].match.context', 'WAYPOINT', '1.29'],
    ['networking.istio.io/EnvoyFilter', 'spec.configPatches[].patch.operation', 'MERGE_AND_REPLACE_LIST', '1.31'],
    ['extensions.istio.io/WasmPlugin', 'spec.failStrategy', 'FAIL_RELOAD', '1.27'],
  ])('%s %s %s: %s', (groupKind, path, value, since) => {
    expect(istio('1.31').findEnumValue(groupKind, path, value)).toEqual({ since });
  });

  test('an old value has no entry', () => {
    expect(istio('1.31').findEnumValue('networking.istio.io/ServiceEntry', 'spec.resolution', 'DNS')).toBeUndefined();
  });
});

describe('kinds', () => {
  test('a kind lives from its first version on', () => {
    expect(istio('1.31').findKind('extensions.istio.io/TrafficExtension')).toEqual({ since: '1.30' });
    expect(istio('1.31').findKind('telemetry.istio.io/Telemetry')).toEqual({ since: '1.10' });
    expect(standard('1.6').findKind('gateway.networking.k8s.io/ListenerSet')).toEqual({ since: '1.5' });
  });

  test('kinds of old are known to be gone', () => {
    expect(istio('1.31').findKind('rbac.istio.io/ServiceRole')).toEqual({ since: '1.5', removed: '1.7' });
    expect(istio('1.31').findKind('config.istio.io/handler')).toEqual({ since: '1.5', removed: '1.8' });
    expect(experimental('1.6').findKind('gateway.networking.x-k8s.io/XListenerSet')).toEqual({ since: '1.3', removed: '1.5' });
    expect(istio('1.31').findKind('networking.istio.io/Nothing')).toBeUndefined();
  });
});

describe('has', () => {
  test.each([
    ['1.28', { since: '1.29' }, false],
    ['1.29', { since: '1.29' }, true],
    ['1.30', { since: '1.9' }, true],
    ['1.30', { since: '1.5', removed: '1.30' }, false],
    ['1.29', { since: '1.5', removed: '1.30' }, true],
  ])('Istio %s, lifespan %j: %s', (version, lifespan, expected) => {
    expect(istio(version).has('networking.istio.io/Gateway', lifespan)).toBe(expected);
  });

  test('majors count: 0.8 is before 1.3', () => {
    expect(standard('1.3').has('gateway.networking.k8s.io/HTTPRoute', { since: '0.8' })).toBe(true);
  });

  test('each kind is judged by the release of its own product', () => {
    const release = Release.of({ istio: IstioVersion.V1_31, gatewayApi: GatewayApiTarget.standard(GatewayApiVersion.V1_3) });
    expect(release.has('gateway.networking.k8s.io/HTTPRoute', { since: '1.4' })).toBe(false);
    expect(release.has('networking.istio.io/Gateway', { since: '1.4' })).toBe(true);
    expect(release.label('gateway.networking.k8s.io/HTTPRoute')).toBe('Gateway API 1.3 (standard channel)');
    expect(release.label('networking.istio.io/Gateway')).toBe('Istio 1.31');
  });
});
