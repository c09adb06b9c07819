import { manifestOf } from '../../src/manifest/manifest-of';
import { decodeManifest } from '../../src/schema/decode';

function decoded(kind: string, spec: unknown): unknown {
  const group = kind === 'RequestAuthentication' ? 'security.istio.io/v1' : 'networking.istio.io/v1';
  return decodeManifest(manifestOf({ apiVersion: group, kind, metadata: { name: 'a' }, spec })).object.spec;
}

describe('objects as Istio reads them', () => {
  test('names in snake case are the fields that they name, in lists and maps too', () => {
    expect(decoded('VirtualService', { export_to: ['.'], http: [{ match: [{ source_labels: { my_label: 'x' }, without_headers: { x_y: {} } }] }] }))
      .toEqual({ exportTo: ['.'], http: [{ match: [{ sourceLabels: { my_label: 'x' }, withoutHeaders: { x_y: {} } }] }] });
    expect(decoded('RequestAuthentication', { jwt_rules: [{ jwks_uri: 'https://a.example/keys' }] })).toEqual({ jwtRules: [{ jwksUri: 'https://a.example/keys' }] });
  });

  test('where both spellings are written the first-class one stands', () => {
    expect(decoded('VirtualService', { export_to: ['.'], exportTo: ['*'] })).toEqual({ export_to: ['.'], exportTo: ['*'] });
  });

  test('names that mean nothing, and values of other types, are left', () => {
    expect(decoded('VirtualService', { no_such: 1, hosts: 'x', http: [null, 7] })).toEqual({ no_such: 1, hosts: 'x', http: [null, 7] });
  });

  test('the same object where there is nothing to do, and for kinds of others', () => {
    for (const manifest of [
      manifestOf({ apiVersion: 'networking.istio.io/v1', kind: 'Gateway', metadata: { name: 'a' }, spec: { servers: [{ hosts: ['*'] }] } }),
      manifestOf({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'a' }, spec: { cluster_ip: 'x' } }),
      manifestOf({ apiVersion: 'gateway.networking.k8s.io/v1', kind: 'HTTPRoute', metadata: { name: 'a' }, spec: { parent_refs: [] } }),
    ]) expect(decodeManifest(manifest)).toBe(manifest);
  });
});
