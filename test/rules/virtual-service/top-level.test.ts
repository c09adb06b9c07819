import { claimMatchAtGateway } from '../../../src/rules/virtual-service/claim-match-at-gateway';
import { delegateWithoutGateways } from '../../../src/rules/virtual-service/delegate-without-gateways';
import { delegateWithoutTcp } from '../../../src/rules/virtual-service/delegate-without-tcp';
import { delegateWithoutTls } from '../../../src/rules/virtual-service/delegate-without-tls';
import { exportToValid } from '../../../src/rules/virtual-service/export-to-valid';
import { gatewayNameValid } from '../../../src/rules/virtual-service/gateway-name-valid';
import { hostValid } from '../../../src/rules/virtual-service/host-valid';
import { hostsDistinct } from '../../../src/rules/virtual-service/hosts-distinct';
import { httpRouteNotNull } from '../../../src/rules/virtual-service/http-route-not-null';
import { routesPresent } from '../../../src/rules/virtual-service/routes-present';
import { wildcardHostAtGateway } from '../../../src/rules/virtual-service/wildcard-host-at-gateway';
import { reports } from '../check';
import { testRule, virtualService } from '../rule-table';

testRule(delegateWithoutGateways, virtualService, {
  refuses: [['{ gateways: [mesh] }', '/spec/gateways'], '{ hosts: [], gateways: [a/b] }', '{ hosts: null, gateways: [a/b] }'],
  takes: ['{}', '{ gateways: [] }', '{ hosts: [a], gateways: [mesh] }'],
});

testRule(delegateWithoutTls, virtualService, {
  refuses: [['{ tls: [{}] }', '/spec/tls'], '{ hosts: [], tls: [null] }'],
  takes: ['{ tls: [] }', '{ hosts: [a], tls: [{}] }'],
});

testRule(delegateWithoutTcp, virtualService, {
  refuses: [['{ tcp: [{}] }', '/spec/tcp'], '{ hosts: [], tcp: [null] }'],
  takes: ['{ tcp: [] }', '{ hosts: [a], tcp: [{}] }'],
});

testRule(gatewayNameValid, (names) => virtualService(`{ hosts: [a], gateways: [${names}] }`), {
  refuses: [
    ['ns/a_b', '/spec/gateways/0'], '"*/x"', './gw', 'ns/', '/gw', 'a/b/c', '":path"', '""',
    ['ns/gw, ns/a_b', '/spec/gateways/1'],
  ],
  warns: ['gw.ns.svc.cluster.local', 'gw.ns'],
  takes: ['mesh', 'gw', 'ns/gw', 'ns/gw, mesh', 'gw, ns/a_b', 'mesh, "*/x"', ''],
});

test('a name in the old form that is none of a Gateway is both old and wrong', () => {
  const found = reports(gatewayNameValid, virtualService('{ hosts: [a], gateways: [1.2.3.4] }'));
  expect(found.map(({ severity, pointer }) => `${severity} ${pointer}`)).toEqual(['warning /spec/gateways/0', 'error /spec/gateways/0']);
});

const claims = (row: string) => {
  const [gateways, members] = row.split('|').map((part) => part.trim());
  return virtualService(`{ hosts: [a], gateways: [${gateways}], http: [{ match: [{ ${members} }] }] }`);
};

testRule(claimMatchAtGateway, claims, {
  refuses: [
    ['mesh, gw | headers: { "@request.auth.claims.x": {} }', '/spec/http/0/match/0/headers/@request.auth.claims.x'],
    ['| withoutHeaders: { "@request.auth.claims[a][b]": {} }', '/spec/http/0/match/0/withoutHeaders/@request.auth.claims[a][b]'],
    'mesh | headers: { "@Request.Auth.Claims.x": {} }',
  ],
  takes: [
    'gw | headers: { "@request.auth.claims.x": {} }', 'mesh | headers: { "@request.auth.claims": {} }',
    'mesh | headers: { "@request.auth.claims.": {} }', 'mesh | headers: { "@request.auth.claims[]": {} }', 'mesh | headers: { x-user: {} }',
  ],
});

testRule(claimMatchAtGateway, virtualService, { refuses: ['{ http: [{ match: [{ headers: { "@request.auth.claims.x": {} } }] }] }'] });

testRule(hostValid, (host) => virtualService(`{ hosts: [${host}] }`), {
  refuses: [['"*.*.com"', '/spec/hosts/0'], 'foo.*', '""', '"[a"', '"*/x.com"', '1.2.3.400', 'a..b', 'outbound_.80_._.e2e.foobar.mesh', ['ok, a_b', '/spec/hosts/1']],
  takes: ['10.0.0.1', '"::1"', '"*.foo.com"', 'reviews', '"*"', '"*foo.com"', 'a.b.', '"123"'],
});

const SNI = 'tls: [{ match: [{ sniHosts: [a] }] }]';

testRule(hostValid, (members) => virtualService(`{ hosts: [outbound_.80_._.e2e.foobar.mesh], ${members} }`), {
  refuses: ['gateways: [gw]', 'gateways: [gw], tls: [{ match: [{ sniHosts: [] }] }]', `gateways: [mesh], ${SNI}`, SNI],
  takes: [`gateways: [gw], ${SNI}`],
});

testRule(wildcardHostAtGateway, (members) => virtualService(`{ hosts: ['*'], ${members} }`), {
  refuses: [['', '/spec/hosts/0'], 'gateways: []', 'gateways: [mesh]', 'gateways: [gw, mesh]'],
  takes: ['gateways: [gw]', 'gateways: [a/b, c/d]'],
});

testRule(hostsDistinct, (hosts) => virtualService(`{ hosts: [${hosts}] }`), {
  refuses: [
    ['"*.foo.com", "*.com"', '/spec/hosts/1'], ['"*.com", a.com', '/spec/hosts/1'], ['a.com, "*.com"', '/spec/hosts/1'], ['a, a', '/spec/hosts/1'],
    ['a, b, a', '/spec/hosts/2'], '"*foo.com", "*.foo.com"', '10.0.0.1, 10.0.0.1', ['a, a, a', '/spec/hosts/1', '/spec/hosts/2'],
  ],
  takes: ['foo.com, "*.foo.com"', 'reviews, reviews.shop.svc.cluster.local', 'a, A', '"*.a.com", "*.b.com"', 'a, a, bad_host', '"*", "*"', 'a'],
});

testRule(hostsDistinct, (hosts) => virtualService(`{ hosts: [${hosts}], gateways: [gw] }`), {
  refuses: ['"*", a.com', '"*", "*"'],
  takes: ['"*"'],
});

testRule(routesPresent, virtualService, {
  refuses: [['{ hosts: [a] }', '/spec'], '{ hosts: [a], http: [], tls: null }', '{}'],
  takes: ['{ http: [{}] }', '{ tls: [{}] }', '{ tcp: [{}] }'],
});

testRule(httpRouteNotNull, virtualService, {
  refuses: [['{ http: [{}, null] }', '/spec/http/1']],
  takes: ['{ http: [{}] }', '{ tls: [null], tcp: [null] }'],
});

testRule(exportToValid, (list) => virtualService(`{ exportTo: [${list}] }`), {
  refuses: [
    ['., shop', '/spec/exportTo/1'], ['x, x', '/spec/exportTo/1'], ['"~"', '/spec/exportTo/0'], ['a_b', '/spec/exportTo/0'],
    ['"*", a', '/spec/exportTo'], 'a, "*"', '"*", .',
  ],
  takes: ['', '.', '"*"', 'a', 'a, b', '., a'],
});
