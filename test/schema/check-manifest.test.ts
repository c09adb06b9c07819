import { loadAll } from 'js-yaml';
import { Manifest } from '../../src/manifest/manifest';
import { isJsonObject, manifestOf } from '../../src/manifest/manifest-of';
import { GatewayApiTarget } from '../../src/releases/gateway-api-target';
import { GatewayApiVersion } from '../../src/releases/gateway-api-version';
import { IstioVersion } from '../../src/releases/istio-version';
import { ReleaseTarget } from '../../src/releases/release-target';
import { CheckedManifest, checkManifest } from '../../src/schema/check-manifest';

function manifest(yaml: string): Manifest {
  const object = loadAll(yaml)[0];
  if (!isJsonObject(object)) throw new Error('no object');
  return manifestOf(object, { origin: { file: 'a.yaml', line: 1, column: 1 } });
}

function check(yaml: string, target?: ReleaseTarget): CheckedManifest {
  return checkManifest(manifest(yaml), target);
}

function texts(yaml: string, target?: ReleaseTarget): string[] {
  return check(yaml, target).findings.map(({ code, pointer, message }) => `${code} ${pointer}: ${message}`);
}

const ROUTE = `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: reviews, namespace: shop }
spec:
  hosts: [reviews]
`;

const PARENTS = `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: reviews, namespace: shop }
spec:
  parentRefs: [{ name: public }]
`;

describe('one object', () => {
  test('a finding says code, layer, place, value, what to do, where from and where to read', () => {
    expect(check(`${ROUTE}  http: [{ timout: 1s }]`).findings).toEqual([{
      code: 'SCHEMA-UNKNOWN-FIELD',
      severity: 'error',
      layer: 'unknownField',
      message: 'The field "timout" does not exist here',
      remedy: 'Did you mean timeout?',
      subject: { apiVersion: 'networking.istio.io/v1', kind: 'VirtualService', namespace: 'shop', name: 'reviews' },
      pointer: '/spec/http/0/timout',
      origin: { file: 'a.yaml', line: 1, column: 1 },
      docs: 'https://istio.io/latest/docs/reference/config/networking/virtual-service/',
    }]);
  });

  test('layers come in the order of the API server: CEL is not asked where types are wrong', () => {
    expect(texts(`${ROUTE}  http: [{ timeout: 10us }]`)).toEqual([expect.stringMatching(/^SCHEMA-CEL \/spec\/http\/0\/timeout: /)]);
    expect(texts(`${ROUTE}  http: [{ timeout: 10us, route: x }]`)).toEqual(['SCHEMA-TYPE /spec/http/0/route: "route" must be a list, not a string']);
  });

  test('what is stored has the defaults, and no status', () => {
    const { stored, admitted } = check(`${PARENTS}  rules: [{ backendRefs: [{ name: reviews, port: 80 }] }]\nstatus: { nonsense: true }`);
    expect(admitted).toBe(true);
    expect(stored.object.status).toBeUndefined();
    expect(stored.object.spec).toEqual({
      parentRefs: [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'public' }],
      rules: [{ matches: [{ path: { type: 'PathPrefix', value: '/' } }], backendRefs: [{ group: '', kind: 'Service', name: 'reviews', port: 80, weight: 1 }] }],
    });
  });

  test('the object that was given is never changed', () => {
    const given = manifest(PARENTS);
    const before = JSON.stringify(given);
    const { stored } = checkManifest(given);
    expect(JSON.stringify(given)).toBe(before);
    expect(stored).not.toBe(given);
  });

  test('kinds of others pass', () => {
    expect(check('{ apiVersion: v1, kind: Service, metadata: { name: 1 }, spec: 7 }')).toMatchObject({ findings: [], admitted: true });
    expect(check('{ apiVersion: example.com/v1, kind: Gateway, whatever: 1 }')).toMatchObject({ findings: [], admitted: true });
  });

  test('a kind that the group does not have', () => {
    expect(check('{ apiVersion: networking.istio.io/v1, kind: VirtualServices, metadata: { name: a } }').findings[0]).toMatchObject({
      code: 'SCHEMA-KIND', pointer: '/kind', message: 'The group networking.istio.io has no kind "VirtualServices"', remedy: 'Did you mean VirtualService?',
    });
  });

  test('a version that is not served', () => {
    expect(check('{ apiVersion: networking.istio.io/v2, kind: Gateway, metadata: { name: a } }').findings[0]).toMatchObject({
      code: 'SCHEMA-VERSION', pointer: '/apiVersion', remedy: 'Write apiVersion: networking.istio.io/v1 (served: v1, v1beta1, v1alpha3)',
    });
    expect(texts('{ apiVersion: networking.istio.io/v1, kind: EnvoyFilter, metadata: { name: a } }')).toEqual([expect.stringMatching(/^SCHEMA-VERSION /)]);
  });

  test('a kind that was removed', () => {
    expect(texts('{ apiVersion: rbac.istio.io/v1alpha1, kind: ServiceRole, metadata: { name: a } }')).toEqual([expect.stringMatching(/^SCHEMA-KIND \/kind: .* was removed in 1\.\d+$/)]);
  });

  test('pages of the reference', () => {
    const pageOf = (yaml: string) => check(yaml).findings[0].docs;
    expect(pageOf(`${PARENTS}  x: 1`)).toBe('https://gateway-api.sigs.k8s.io/reference/spec/#httproute');
    expect(pageOf('{ apiVersion: security.istio.io/v1, kind: PeerAuthentication, metadata: { name: a }, x: 1 }'))
      .toBe('https://istio.io/latest/docs/reference/config/security/peer_authentication/');
    expect(pageOf('{ apiVersion: security.istio.io/v1, kind: PeerAuthentication, metadata: { name: a, labels: { a: 1 } } }'))
      .toBe('https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/');
  });
});

describe('what the target does not have yet', () => {
  const redirect = `${ROUTE}  http: [{ redirect: { prefixRewrite: / } }]`;

  test('a field', () => {
    expect(check(redirect).findings).toEqual([]);
    expect(check(redirect, { istio: IstioVersion.V1_30 }).findings).toMatchObject([{
      code: 'SCHEMA-RELEASE', layer: 'release', pointer: '/spec/http/0/redirect/prefixRewrite', message: 'The field "prefixRewrite" is not known to Istio 1.30',
      remedy: 'It exists since Istio 1.31: leave it out, or target that release',
    }]);
  });

  test('a kind, by release and by channel', () => {
    const udp = '{ apiVersion: gateway.networking.k8s.io/v1, kind: UDPRoute, metadata: { name: a }, spec: { rules: [{ backendRefs: [{ name: a, port: 1 }] }] } }';
    const mesh = '{ apiVersion: gateway.networking.x-k8s.io/v1alpha1, kind: XMesh, metadata: { name: a } }';
    expect(texts(udp, { gatewayApi: GatewayApiTarget.experimental() })).toEqual([]);
    expect(check(mesh).findings[0]).toMatchObject({ code: 'SCHEMA-RELEASE', remedy: 'It exists in the experimental channel: leave it out, or target that channel' });
    expect(texts(udp, { gatewayApi: GatewayApiTarget.standard(GatewayApiVersion.V1_3) })).toEqual([expect.stringMatching(/^SCHEMA-RELEASE /)]);
  });

  test('a field of the experimental channel', () => {
    const retry = `${PARENTS}  rules: [{ retry: { attempts: 2 } }]`;
    expect(check(retry, { gatewayApi: GatewayApiTarget.experimental() }).findings).toEqual([]);
    expect(check(retry).findings).toMatchObject([{ code: 'SCHEMA-RELEASE', pointer: '/spec/rules/0/retry', remedy: 'It exists in the experimental channel: leave it out, or target that channel' }]);
  });

  test('a deprecated version is a warning', () => {
    const yaml = `
apiVersion: gateway.networking.k8s.io/v1alpha3
kind: BackendTLSPolicy
metadata: { name: a }
spec:
  targetRefs: [{ group: '', kind: Service, name: a }]
  validation: { hostname: a.example.com, wellKnownCACertificates: System }
`;
    const { findings, admitted } = check(yaml, { gatewayApi: GatewayApiTarget.experimental() });
    expect(admitted).toBe(true);
    expect(findings).toMatchObject([{ code: 'SCHEMA-DEPRECATED', severity: 'warning', pointer: '/apiVersion' }]);
  });
});
