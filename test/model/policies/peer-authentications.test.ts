import { JsonObject } from '../../../src/manifest/manifest';
import { manifestOf } from '../../../src/manifest/manifest-of';
import { ManifestIndex } from '../../../src/model/manifest-index';
import { PeerAuthentications } from '../../../src/model/policies/peer-authentications';

function peers(place: string, spec: object, day = 1): JsonObject {
  const [namespace, name] = place.split('/');
  return { apiVersion: 'security.istio.io/v1', kind: 'PeerAuthentication', metadata: { name, namespace, creationTimestamp: `2026-01-0${day}T00:00:00Z` }, spec };
}

const of = (objects: ReadonlyArray<JsonObject>) => new PeerAuthentications(new ManifestIndex(objects.map((one) => manifestOf(one))), 'root');
const mtls = (mode: string) => ({ mtls: { mode } });
const web = { selector: { matchLabels: { app: 'web' } } };
const WEB = { namespace: 'shop', labels: { app: 'web' } };

describe('mode at a port (rule 12, TS-080 to TS-082)', () => {
  test.each<[string, ReadonlyArray<JsonObject>, string]>([
    ['nothing is PERMISSIVE', [], 'PERMISSIVE'],
    ['the mesh says', [peers('root/p', mtls('STRICT'))], 'STRICT'],
    ['the namespace before the mesh', [peers('root/p', mtls('STRICT')), peers('shop/p', mtls('DISABLE'))], 'DISABLE'],
    ['the workload before the namespace', [peers('shop/p', mtls('STRICT')), peers('shop/w', { ...web, ...mtls('PERMISSIVE') })], 'PERMISSIVE'],
    ['the port before the workload', [peers('shop/w', { ...web, ...mtls('PERMISSIVE'), portLevelMtls: { 8080: { mode: 'STRICT' } } })], 'STRICT'],
    ['only that port', [peers('shop/w', { ...web, ...mtls('PERMISSIVE'), portLevelMtls: { 80: { mode: 'STRICT' } } })], 'PERMISSIVE'],
    ['a port that is UNSET asks its policy', [peers('shop/w', { ...web, ...mtls('STRICT'), portLevelMtls: { 8080: { mode: 'UNSET' } } })], 'STRICT'],
    ['UNSET asks further', [peers('root/p', mtls('STRICT')), peers('shop/p', mtls('UNSET')), peers('shop/w', { ...web, ...mtls('UNSET') })], 'STRICT'],
    ['so does saying nothing', [peers('root/p', mtls('STRICT')), peers('shop/p', {}), peers('shop/w', web)], 'STRICT'],
    ['the oldest of several', [peers('shop/a', mtls('STRICT'), 2), peers('shop/b', mtls('DISABLE'), 1)], 'DISABLE'],
    ['even if it is UNSET', [peers('shop/a', mtls('STRICT'), 2), peers('shop/b', mtls('UNSET'), 1)], 'PERMISSIVE'],
    ['ports of a policy for the namespace do not count', [peers('shop/p', { ...mtls('PERMISSIVE'), portLevelMtls: { 8080: { mode: 'STRICT' } } })], 'PERMISSIVE'],
    ['a selector in the root namespace does not count', [peers('root/p', { ...web, ...mtls('STRICT') })], 'PERMISSIVE'],
    ['an empty selector is none', [peers('shop/p', { selector: {}, ...mtls('STRICT') })], 'STRICT'],
    ['another workload\'s policy does not count', [peers('shop/w', { selector: { matchLabels: { app: 'x' } }, ...mtls('STRICT') })], 'PERMISSIVE'],
  ])('%s', (_, objects, expected) => {
    expect(of(objects).at(WEB, 8080).mode).toBe(expected);
  });

  test('workloads of the root namespace get what the mesh gets', () => {
    const objects = [peers('root/w', { ...web, ...mtls('DISABLE') }), peers('root/p', mtls('STRICT'))];
    expect(of(objects).at({ namespace: 'root', labels: { app: 'web' } }, 8080).mode).toBe('STRICT');
  });
});

test('says who decides, and where', () => {
  const decision = of([peers('shop/w', { ...web, portLevelMtls: { 8080: { mode: 'STRICT' } } })]).at(WEB, 8080);
  expect(decision.manifest?.name).toBe('w');
  expect(decision.field?.path()).toEqual(['spec', 'portLevelMtls', '8080']);
});

test('workloads do not count for a namespace as a whole', () => {
  const all = of([peers('shop/w', { ...web, ...mtls('DISABLE') }), peers('root/p', mtls('STRICT'))]);
  expect(all.ofNamespace('shop')).toBe('STRICT');
  expect(all.ports(WEB)).toEqual([]);
  expect(of([peers('shop/w', { ...web, portLevelMtls: { 8080: {} } })]).ports(WEB)).toEqual([8080]);
});
