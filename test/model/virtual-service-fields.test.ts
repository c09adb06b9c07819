import { VirtualServiceFields } from '../../src/model/virtual-service-fields';
import { toManifest } from '../rules/check';

const fieldsOf = (spec: unknown) => VirtualServiceFields.of(toManifest({ apiVersion: 'networking.istio.io/v1', kind: 'VirtualService', spec }));

describe('VirtualServiceFields', () => {
  test('are found once per object', () => {
    const manifest = toManifest({ kind: 'VirtualService' });
    expect(VirtualServiceFields.of(manifest)).toBe(VirtualServiceFields.of(manifest));
  });

  test('tell root, delegate and independent routes', () => {
    const roles = (spec: Record<string, unknown>) => {
      const fields = fieldsOf(spec);
      return fields.http.map((route) => fields.roleOf(route));
    };
    const http = [{ delegate: {} }, { delegate: null }, {}];
    expect(roles({ hosts: ['a'], http })).toEqual(['root', 'independent', 'independent']);
    expect(roles({ http })).toEqual(['delegate', 'delegate', 'delegate']);
    expect(roles({ hosts: [], http })).toEqual(['delegate', 'delegate', 'delegate']);
  });

  test.each([
    [undefined, false], [[], false], [['mesh'], false], [['a/b', 'mesh'], false], [['a/b'], true],
  ])('gateways %j: for gateways only is %s', (gateways, expected) => {
    expect(fieldsOf({ gateways }).appliesToGateway).toBe(expected);
  });

  test('leave null elements out, but keep their places', () => {
    const fields = fieldsOf({ http: [null, { match: [null, {}], route: [null, {}] }], tcp: [{}, null] });
    expect(fields.http.map((field) => field.path())).toEqual([['spec', 'http', 1]]);
    expect(fields.httpMatches.map((field) => field.path())).toEqual([['spec', 'http', 1, 'match', 1]]);
    expect(fields.httpDestinations.map((field) => field.path())).toEqual([['spec', 'http', 1, 'route', 1]]);
    expect(fields.routes.map((field) => field.path())).toEqual([['spec', 'http', 1], ['spec', 'tcp', 0]]);
  });

  test.each([null, 1, 'a', [], { http: 1, hosts: {}, gateways: 'mesh', tls: [1, 'a'] }, { http: [1, [], { match: {} }] }])('read %j without complaint', (spec) => {
    const fields = fieldsOf(spec);
    expect([fields.isDelegate, fields.httpMatches, fields.sniHosts, fields.headerChanges]).toEqual([true, [], [], []]);
    expect(fields.reachability.flatMap(({ ineffective }) => ineffective)).toEqual([]);
  });
});
