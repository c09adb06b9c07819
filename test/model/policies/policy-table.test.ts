import { manifestOf } from '../../../src/manifest/manifest-of';
import { JsonObject } from '../../../src/manifest/manifest';
import { ManifestIndex } from '../../../src/model/manifest-index';
import { PolicyAttachment } from '../../../src/model/policies/policy-attachment';
import { PolicySubject } from '../../../src/model/policies/policy-subject';
import { PolicyTable } from '../../../src/model/policies/policy-table';

const KIND = 'security.istio.io/AuthorizationPolicy';

function policy(place: string, spec: object, day = 1): JsonObject {
  const [namespace, name] = place.split('/');
  return { apiVersion: 'security.istio.io/v1', kind: 'AuthorizationPolicy', metadata: { name, namespace, creationTimestamp: `2026-01-0${day}T00:00:00Z` }, spec };
}

const WEB: PolicySubject = { namespace: 'shop', labels: { app: 'web', tier: 'a' } };
const GATEWAY: PolicySubject = { proxy: 'gateway', namespace: 'shop', labels: { 'gateway.networking.k8s.io/gateway-name': 'gw' } };
const ref = (kind: string, name: string, group = 'gateway.networking.k8s.io') => ({ targetRefs: [{ group, kind, name }] });

describe('PolicyAttachment (rule 2, TS-090, TS-104)', () => {
  test.each<[string, object, string, PolicySubject, boolean]>([
    ['no selector takes its namespace', {}, 'shop/p', WEB, true],
    ['not another one', {}, 'data/p', WEB, false],
    ['the root namespace reaches all', {}, 'root/p', WEB, true],
    ['every label must be there', { selector: { matchLabels: { app: 'web', tier: 'b' } } }, 'shop/p', WEB, false],
    ['no more than those', { selector: { matchLabels: { tier: 'a' } } }, 'shop/p', WEB, true],
    ['sidecars do not look at references', ref('Gateway', 'gw'), 'shop/p', WEB, false],
    ['gateways do', ref('Gateway', 'gw'), 'shop/p', GATEWAY, true],
    ['by name', ref('Gateway', 'other'), 'shop/p', GATEWAY, false],
    ['within the namespace', ref('Gateway', 'gw'), 'root/p', GATEWAY, false],
    ['a Service is no gateway\'s business', ref('Service', 'web', ''), 'shop/p', GATEWAY, false],
    ['gateways look at selectors too', {}, 'shop/p', GATEWAY, true],
    ['a gateway is not of the waypoints\' class', ref('GatewayClass', 'istio-waypoint'), 'root/p', GATEWAY, false],
    ['a malformed reference attaches to nothing', { targetRefs: [null, {}] }, 'shop/p', GATEWAY, false],
  ])('%s', (_, spec, place, subject, expected) => {
    expect(PolicyAttachment.of(manifestOf(policy(place, spec))).holdsAt(subject, 'root')).toBe(expected);
  });
});

test('own policies come before those of the root namespace, older ones first', () => {
  const objects = [
    policy('root/a', {}, 1), policy('shop/z', { selector: { matchLabels: { app: 'web' } } }, 1), policy('shop/b', {}, 3),
    policy('shop/a', { selector: { matchLabels: { tier: 'a' } } }, 3), policy('data/x', {}, 1),
  ];
  const table = PolicyTable.from(KIND, new ManifestIndex(objects.map((one) => manifestOf(one))), 'root', ({ namespace, name }) => `${namespace}/${name}`);
  expect(table.at(WEB)).toEqual(['shop/z', 'shop/a', 'shop/b', 'root/a']);
  expect(table.at({ namespace: 'root', labels: {} })).toEqual(['root/a']);
  expect(table.at({ namespace: 'none', labels: {} })).toEqual(['root/a']);
  expect(table.all).toEqual(['root/a', 'data/x', 'shop/z', 'shop/a', 'shop/b']);
});
