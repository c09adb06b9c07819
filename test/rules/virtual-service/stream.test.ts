import { sniHostValid } from '../../../src/rules/virtual-service/sni-host-valid';
import { sniHostWithinHosts } from '../../../src/rules/virtual-service/sni-host-within-hosts';
import { sniHostsPresent } from '../../../src/rules/virtual-service/sni-hosts-present';
import { tcpMatchNotNull } from '../../../src/rules/virtual-service/tcp-match-not-null';
import { tcpMatchValid } from '../../../src/rules/virtual-service/tcp-match-valid';
import { tcpRouteHasDestination } from '../../../src/rules/virtual-service/tcp-route-has-destination';
import { tlsDestinationSubnetValid } from '../../../src/rules/virtual-service/tls-destination-subnet-valid';
import { tlsMatchGatewayValid } from '../../../src/rules/virtual-service/tls-match-gateway-valid';
import { tlsMatchNotNull } from '../../../src/rules/virtual-service/tls-match-not-null';
import { tlsMatchPortValid } from '../../../src/rules/virtual-service/tls-match-port-valid';
import { tlsMatchPresent } from '../../../src/rules/virtual-service/tls-match-present';
import { tlsRouteHasDestination } from '../../../src/rules/virtual-service/tls-route-has-destination';
import { tlsSourceLabelsValid } from '../../../src/rules/virtual-service/tls-source-labels-valid';
import { testRule, virtualService } from '../rule-table';

const route = (protocol: string) => (members: string) => virtualService(`{ hosts: [a.com], ${protocol}: [{ ${members} }] }`);
const match = (protocol: string) => (members: string) => route(protocol)(`match: [{ ${members} }]`);
const AT = '/spec/tls/0';

testRule(tlsMatchPresent, route('tls'), { refuses: [['', AT], ['match: []', `${AT}/match`]], takes: ['match: [{}]', 'match: [null]'] });
testRule(tlsMatchNotNull, route('tls'), { refuses: [['match: [{}, null]', `${AT}/match/1`]], takes: ['match: [{}]', ''] });
testRule(sniHostsPresent, route('tls'), {
  refuses: [['match: [{}]', `${AT}/match/0`], ['match: [{ sniHosts: [a] }, { sniHosts: [] }]', `${AT}/match/1/sniHosts`]],
  takes: ['match: [{ sniHosts: [a] }, null]', ''],
});

/** Hosts, gateways and SNI hosts. */
const sni = (row: string) => {
  const [hosts, gateways, names] = row.split('|').map((part) => part.trim());
  return virtualService(`{ hosts: [${hosts}], gateways: [${gateways}], tls: [{ match: [{ sniHosts: [${names}] }] }] }`);
};
const SNI = `${AT}/match/0/sniHosts`;

testRule(sniHostValid, sni, {
  refuses: [
    ['a | gw | a, a_b', `${SNI}/1`], 'a | mesh | ""', 'a | gw | a.*.com', 'a | mesh | outbound_.80_._.e2e.foobar.mesh', 'a | gw | outbound_.80_.v1', 'a | mesh, gw | 1.2.3',
  ],
  warns: [['a | gw | 10.0.0.1', `${SNI}/0`], 'a | mesh | "::1"'],
  takes: ['a | gw | a', 'a | mesh | "*.a.com"', 'a | gw | outbound_.80_._.e2e.foobar.mesh', 'a | | outbound_.80_._.e2e.foobar.mesh', 'a | gw |'],
});

testRule(sniHostWithinHosts, sni, {
  refuses: [['foo.com | gw | "*.foo.com"', `${SNI}/0`], 'a.com, b.com | mesh | c.com', '"*.foo.com" | gw | foo.com', '"*.foo.com" | gw | "*.com"', 'a.com | gw | A.com'],
  takes: [
    '"*.foo.com" | gw | a.foo.com', '"*.foo.com" | gw | "*.a.foo.com"', 'a.com, b.com | gw | b.com', '"*" | gw | "*"', 'a.com | gw | a_b.org',
    'a.com | gw | 10.0.0.1', '| | b.com',
  ],
});

testRule(tlsDestinationSubnetValid, (subnet) => match('tls')(`destinationSubnets: [${subnet}]`), {
  refuses: [['10.0.0.0/33', `${AT}/match/0/destinationSubnets/0`], 'a.b', '1.2.3.4/8/9', '""', '"::1/129"', '10.0.0.0/08'],
  takes: ['10.0.0.1', '10.0.0.1/8', '"2001:db8::/32"', '0.0.0.0/0', ''],
});

testRule(tlsMatchPortValid, (port) => match('tls')(`port: ${port}`), { refuses: [['65536', `${AT}/match/0/port`]], takes: ['0', '1', '65535', 'null'] });
testRule(tlsSourceLabelsValid, (labels) => match('tls')(`sourceLabels: { ${labels} }`), {
  refuses: [['a: "{*}"', `${AT}/match/0/sourceLabels`], 'a b: c'],
  takes: ['a: b', 'a: ""', ''],
});
testRule(tlsMatchGatewayValid, (names) => match('tls')(`gateways: [${names}]`), {
  refuses: [['ns/a_b', `${AT}/match/0/gateways/0`], './gw'],
  warns: [['gw.ns.svc.cluster.local', `${AT}/match/0/gateways/0`]],
  takes: ['mesh', 'ns/gw', ''],
});
testRule(tlsRouteHasDestination, route('tls'), { refuses: [['', AT], ['route: []', `${AT}/route`]], takes: ['route: [{}]', 'route: [null]'] });

testRule(tcpMatchNotNull, route('tcp'), { refuses: [['match: [null]', '/spec/tcp/0/match/0']], takes: ['match: []', 'match: [{}]', ''] });
testRule(tcpMatchValid, match('tcp'), {
  refuses: [
    ['destinationSubnets: [10.0.0.0/33]', '/spec/tcp/0/match/0/destinationSubnets/0'], ['port: 65536', '/spec/tcp/0/match/0/port'],
    ['sourceLabels: { a: "*" }', '/spec/tcp/0/match/0/sourceLabels'], ['gateways: [./gw]', '/spec/tcp/0/match/0/gateways/0'],
  ],
  takes: ['destinationSubnets: [10.0.0.1]', 'port: 0', 'sourceLabels: { a: b }', 'gateways: [gw.ns.svc.cluster.local]', ''],
});
testRule(tcpRouteHasDestination, route('tcp'), { refuses: [['', '/spec/tcp/0'], ['route: []', '/spec/tcp/0/route']], takes: ['route: [{}]'] });

describe('routes of other protocols', () => {
  testRule(tcpRouteHasDestination, route('tls'), { takes: [''] });
  testRule(tlsRouteHasDestination, route('tcp'), { takes: [''] });
});
