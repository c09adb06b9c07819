import {
  destinationRule, found, gateway, namespace, object, plainService, pod, requestAuthentication, resourceOf, routes, service, serviceEntry,
  testAnalyzer, virtualService,
} from '../analysis-table';

const VS = 'VirtualService shop/a';
const svc = plainService('shop/web', 80);
const to = (destination: object, more: object = {}, place = 'shop/a') => virtualService(place, { hosts: ['web'], ...routes({ ...destination }), ...more });
const entry = (hosts: string[], more: object = {}, place = 'shop/x') => (
  serviceEntry(place, { hosts, ports: [{ number: 443, name: 'tls', protocol: 'TLS' }], resolution: 'DNS', ...more }));

testAnalyzer('IST0101', [
  ['a short name is of the own namespace', [svc, to({ host: 'web' })], []],
  ['a short name is not of another', [svc, to({ host: 'web' }, {}, 'edge/a')], ['VirtualService edge/a']],
  ['two parts are no short name', [svc, to({ host: 'web.shop' })], [VS]],
  ['a full name is of any namespace', [svc, to({ host: 'web.shop.svc.cluster.local' }, {}, 'edge/a')], []],
  ['in tcp routes', [svc, virtualService('shop/a', { hosts: ['web'], tcp: [{ route: [{ destination: { host: 'gone' } }] }] })], [VS]],
  ['in tls routes', [svc, virtualService('shop/a', { hosts: ['web'], tls: [{ route: [{ destination: { host: 'gone' } }] }] })], [VS]],
  ['in mirrors', [svc, virtualService('shop/a', { hosts: ['web'], http: [{ mirrors: [{ destination: { host: 'gone' } }] }] })], [VS]],
  ['in the mirror', [svc, virtualService('shop/a', { hosts: ['web'], http: [{ mirror: { host: 'gone' } }] })], [VS]],
  ['an entry of all namespaces', [entry(['bank.example'], {}, 'edge/x'), to({ host: 'bank.example' })], []],
  ['an entry exported to its own namespace, asked from there', [entry(['bank.example'], { exportTo: ['.'] }), to({ host: 'bank.example' })], []],
  ['an entry exported to its own namespace, asked from elsewhere', [entry(['bank.example'], { exportTo: ['.'] }, 'edge/x'), to({ host: 'bank.example' })], [VS]],
  ['an entry exported by name', [entry(['bank.example'], { exportTo: ['shop'] }, 'edge/x'), to({ host: 'bank.example' })], []],
  ['exportTo of the VirtualService says where to look', [entry(['bank.example'], { exportTo: ['.'] }), to({ host: 'bank.example' }, { exportTo: ['*'] })], [VS]],
  ['with its own namespace named', [entry(['bank.example'], { exportTo: ['.'] }), to({ host: 'bank.example' }, { exportTo: ['edge', '.'] })], []],
  ['a wildcard covers names', [entry(['*.bank.example']), to({ host: 'api.bank.example' })], []],
  ['a wildcard does not cover its own end', [entry(['*.bank.example']), to({ host: 'bank.example' })], [VS]],
  ['a wildcard covers a longer wildcard', [entry(['*.example']), to({ host: '*.bank.example' })], []],
  ['a lone star covers all', [entry(['*']), to({ host: 'anything.example' })], []],
  ['a wildcard of another namespace', [entry(['*.bank.example'], { exportTo: ['.'] }, 'edge/x'), to({ host: 'api.bank.example' })], [VS]],
  ['the annotation of a Service', [
    service('edge/web', { ports: [{ port: 80 }] }, { annotations: { 'networking.istio.io/exportTo': ' . , shop' } }), to({ host: 'web.edge.svc.cluster.local' }),
  ], []],
  ['the annotation of a Service keeps it at home', [
    service('edge/web', { ports: [{ port: 80 }] }, { annotations: { 'networking.istio.io/exportTo': '.' } }), to({ host: 'web.edge.svc.cluster.local' }),
  ], [VS]],
  ['a port of the service', [svc, to({ host: 'web', port: { number: 80 } })], []],
  ['a port of UDP counts', [service('shop/web', { ports: [{ port: 53, protocol: 'UDP' }] }), to({ host: 'web', port: { number: 53 } })], []],
  ['not a port of the service', [svc, to({ host: 'web', port: { number: 8080 } })], [VS]],
  ['a subset that is defined', [svc, pod('shop/p', { containers: [] }), destinationRule('edge/d', { host: 'web.shop.svc.cluster.local', subsets: [{ name: 'v1' }] }), to({ host: 'web', subset: 'v1' })], []],
  ['a subset of another host', [svc, destinationRule('edge/d', { host: 'web', subsets: [{ name: 'v1' }] }), to({ host: 'web', subset: 'v1' })], [VS]],
  ['a subset for a wildcard does not count', [svc, destinationRule('shop/d', { host: '*.shop.svc.cluster.local', subsets: [{ name: 'v1' }] }), to({ host: 'web', subset: 'v1' })], [VS]],
  ['a host outside, in one namespace', [entry(['bank.example']), destinationRule('shop/d', { host: 'bank.example', subsets: [{ name: 'v1' }] }), to({ host: 'bank.example', subset: 'v1' })], []],
  ['a gateway in the own namespace', [svc, gateway('shop/gw', { selector: { istio: 'ingressgateway' }, servers: [{ port: { number: 80 }, hosts: ['*'] }] }), to({ host: 'web' }, { gateways: ['gw', 'mesh'] })], []],
  ['the old form of a name is not understood', [svc, gateway('shop/gw', { selector: { istio: 'ingressgateway' }, servers: [{ port: { number: 80 }, hosts: ['*'] }] }), to({ host: 'web' }, { gateways: ['gw.shop.svc.cluster.local'] })], [VS]],
]);

testAnalyzer('IST0112', [
  ['several ports and none named', [plainService('shop/web', 80, 81), to({ host: 'web' })], [VS]],
  ['several ports and none named by a mirror', [plainService('shop/web', 80, 81), virtualService('shop/a', { hosts: ['web'], http: [{ mirror: { host: 'web' } }] })], [VS]],
  ['several ports of an entry', [entry(['b.example'], { ports: [{ number: 1 }, { number: 2 }] }), to({ host: 'b.example' })], [VS]],
  ['several ports and one named', [plainService('shop/web', 80, 81), to({ host: 'web', port: { number: 81 } })], []],
  ['one port', [svc, to({ host: 'web' })], []],
]);

testAnalyzer('IST0112', [
  ['inside the mesh the port of the call is kept', [plainService('shop/web', 80, 81), to({ host: 'web' })], []],
  ['the gateway listens on a port of the service', [
    plainService('shop/web', 80, 81), gateway('shop/gw', { servers: [{ port: { number: 80, name: 'http', protocol: 'HTTP' }, hosts: ['*'] }] }),
    to({ host: 'web' }, { hosts: ['a.example'], gateways: ['gw'] }),
  ], []],
  ['the gateway listens elsewhere', [
    plainService('shop/web', 80, 81), gateway('shop/gw', { servers: [{ port: { number: 8080, name: 'http', protocol: 'HTTP' }, hosts: ['*'] }] }),
    to({ host: 'web' }, { hosts: ['a.example'], gateways: ['gw'] }),
  ], [VS]],
  ['a gateway that is not here', [plainService('shop/web', 80, 81), to({ host: 'web' }, { hosts: ['a.example'], gateways: ['gw'] })], []],
], 'default');

testAnalyzer('IST0101', [
  ['in an open world hosts may be elsewhere', [to({ host: 'gone' }, { gateways: ['gone'], hosts: ['a.example'] })], []],
  ['in a closed one they are not', [to({ host: 'gone' })], [VS], { closedWorld: true }],
  ['a service that has not that port is here', [svc, to({ host: 'web', port: { number: 8080 } })], [VS]],
  ['a port that another entry for the host has', [entry(['b.example']), entry(['b.example'], { ports: [{ number: 80, name: 'http', protocol: 'HTTP' }] }, 'shop/y'), to({ host: 'b.example', port: { number: 80 } })], []],
  ['no DestinationRule is here', [svc, to({ host: 'web', subset: 'v1' })], []],
  ['a DestinationRule lacks the subset', [svc, destinationRule('shop/d', { host: 'web', subsets: [{ name: 'v2', labels: { v: '2' } }] }), to({ host: 'web', subset: 'v1' })], [VS]],
  ['its own namespace sees what is exported to it alone', [entry(['b.example'], { exportTo: ['.'] }), to({ host: 'b.example' }, { exportTo: ['*'] })], [], { closedWorld: true }],
  ['the old form of a gateway\'s name works', [svc, pod('shop/p', { containers: [] }), gateway('shop/gw', { servers: [{ port: { number: 80, name: 'http', protocol: 'HTTP' }, hosts: ['*'] }] }), to({ host: 'web' }, { hosts: ['a.example'], gateways: ['gw.shop.svc.cluster.local'] })], [], { closedWorld: true }],
], 'default');

const gw = (hosts: string[], place = 'edge/gw') => gateway(place, { selector: { istio: 'ingressgateway' }, servers: [{ port: { number: 80, name: 'http', protocol: 'HTTP' }, hosts }] });
const at = (hosts: string[], name = 'edge/gw') => virtualService('shop/a', { hosts, gateways: [name], http: [{ redirect: { uri: '/' } }] });

testAnalyzer('IST0132', [
  ['equal', [gw(['a.example']), at(['a.example'])], []],
  ['a wildcard of the Gateway', [gw(['*.example']), at(['a.example'])], []],
  ['a wildcard of the VirtualService', [gw(['a.example']), at(['*.example'])], []],
  ['one host of several', [gw(['a.example']), at(['b.example', 'a.example'])], []],
  ['none', [gw(['a.example']), at(['b.example'])], [VS]],
  ['short names stay as they are', [gw(['web.shop.svc.cluster.local']), at(['web'])], [VS]],
  ['for its own namespace only', [gw(['./a.example']), at(['a.example'])], [VS]],
  ['for that namespace', [gw(['shop/a.example']), at(['a.example'])], []],
  ['for another namespace', [gw(['pay/a.example']), at(['a.example'])], [VS]],
  ['for all namespaces', [gw(['*/a.example']), at(['a.example'])], []],
  ['any host for all takes the whole server', [gw(['pay/b.example', '*/*']), at(['a.example'])], []],
  ['a gateway that is not there', [at(['a.example'], 'edge/gone')], [VS]],
]);

testAnalyzer('IST0132', [
  ['none', [gw(['a.example']), at(['b.example'])], [VS]],
  ['a gateway that is not there is not said to serve nothing', [at(['a.example'], 'edge/gone')], []],
], 'default');

const claims = (key: string, list = 'headers') => virtualService('shop/a', { hosts: ['a.example'], gateways: ['edge/gw'], http: [{ match: [{ [list]: { [key]: { exact: 'x' } } }], redirect: { uri: '/' } }] });
const checks = (place: string, labels?: object) => (
  requestAuthentication(place, labels === undefined ? {} : { selector: { matchLabels: { ...labels } } }));

testAnalyzer('IST0149', [
  ['nobody checks tokens', [gw(['*']), claims('@request.auth.claims.group')], [VS]],
  ['without the header', [gw(['*']), claims('@request.auth.claims[group]', 'withoutHeaders')], [VS]],
  ['the root namespace checks all', [gw(['*']), checks('istio-system/r'), claims('@request.auth.claims.group')], []],
  ['the namespace of the Pods', [gw(['*']), checks('istio-system/r', { istio: 'ingressgateway' }), claims('@request.auth.claims.group')], []],
  ['other Pods', [gw(['*']), checks('istio-system/r', { istio: 'other' }), claims('@request.auth.claims.group')], [VS]],
  ['the namespace of the Gateway is no matter', [gw(['*']), checks('edge/r'), claims('@request.auth.claims.group')], [VS]],
  ['one of several Pods is enough', [gw(['*']), checks('istio-system/r', { tier: 'x' }), pod('edge/p', { containers: [] }, { labels: { istio: 'ingressgateway', tier: 'x' } }), claims('@request.auth.claims.group')], [VS]],
  ['no claim', [gw(['*']), claims('x-group')], []],
  ['a gateway that is not there', [claims('@request.auth.claims.group')], []],
]);

testAnalyzer('IST0165', [
  ['of another namespace', [at(['a.example'], 'edge/x~istio-autogenerated-k8s-gateway~http')], [VS]],
  ['of its own', [at(['a.example'], 'x~istio-autogenerated-k8s-gateway~http')], [VS]],
  ['only in the namespace', [at(['a.example'], 'a~istio-autogenerated-k8s-gateway~b/x')], []],
  ['mesh', [at(['a.example'], 'mesh')], []],
]);

const subset = virtualService('shop/inner', { hosts: ['web'], ...routes({ host: 'web', subset: 'v1' }) });

testAnalyzer('IST0140', [
  ['a subset is chosen inside only', [svc, subset, to({ host: 'web' }, { gateways: ['edge/gw'] })], [VS]],
  ['mesh alone is a gateway, too', [svc, subset, to({ host: 'web' }, { gateways: ['mesh'] })], [VS]],
  ['by the text of hosts', [svc, subset, to({ host: 'web.shop.svc.cluster.local' }, { gateways: ['edge/gw'] })], []],
  ['the other does not route its own host', [svc, virtualService('shop/inner', { hosts: ['b'], ...routes({ host: 'web', subset: 'v1' }) }), to({ host: 'web' }, { gateways: ['edge/gw'] })], []],
  ['its own rules', [svc, virtualService('shop/a', { hosts: ['web'], gateways: ['mesh'], ...routes({ host: 'web', subset: 'v1' }, { host: 'web' }) })], [VS]],
  ['without gateways', [svc, subset, to({ host: 'web' })], []],
]);

testAnalyzer('IST0002', [
  ['percent of a delay', [virtualService('shop/a', { hosts: ['web'], http: [{ fault: { delay: { percent: 5, fixedDelay: '1s' } } }] })], [VS]],
  ['percent of 0', [virtualService('shop/a', { hosts: ['web'], http: [{ fault: { delay: { percent: 0, fixedDelay: '1s' } } }] })], []],
  ['percent of an abort is not looked at', [virtualService('shop/a', { hosts: ['web'], http: [{ fault: { abort: { percent: 5, httpStatus: 500 } } }] })], []],
]);

const claim = (place: string, hosts: string[], more: object = {}) => virtualService(place, { hosts, ...routes({ host: 'web' }), ...more });

testAnalyzer('IST0109', [
  ['a short name and its full name', [claim('shop/a', ['web']), claim('edge/b', ['web.shop.svc.cluster.local'])], [VS, 'VirtualService edge/b']],
  ['the same short name in different namespaces', [claim('shop/a', ['web']), claim('edge/b', ['web'])], []],
  ['wildcards overlap within a scope', [claim('shop/a', ['*.example']), claim('shop/b', ['a.example'])], []],
  ['wildcards overlap with those of all namespaces', [claim('shop/a', ['a.example'], { exportTo: ['.'] }), claim('shop/b', ['*.example'])], [VS, 'VirtualService shop/b']],
  ['a star among others means all', [claim('shop/a', ['a.example'], { exportTo: ['edge', '*'] }), claim('pay/b', ['a.example'])], [VS, 'VirtualService pay/b']],
  ['private in different namespaces', [claim('shop/a', ['a.example'], { exportTo: ['.'] }), claim('edge/b', ['a.example'], { exportTo: ['.'] })], []],
  ['both exported to a third', [claim('shop/a', ['a.example'], { exportTo: ['pay'] }), claim('edge/b', ['a.example'], { exportTo: ['pay'] })], [VS, 'VirtualService edge/b']],
  ['for gateways only', [claim('shop/a', ['a.example'], { gateways: ['g'] }), claim('edge/b', ['a.example'], { gateways: ['g'] })], []],
  ['for gateways and the mesh', [claim('shop/a', ['a.example'], { gateways: ['g', 'mesh'] }), claim('edge/b', ['a.example'])], [VS, 'VirtualService edge/b']],
  ['twice in one is a clash with itself', [claim('shop/a', ['a.example', 'a.example'])], [VS]],
  ['delegates have no hosts', [claim('shop/a', []), claim('shop/b', [])], []],
]);

testAnalyzer('IST0109', [
  ['wildcards are no clash: the more specific wins', [claim('shop/a', ['a.example'], { exportTo: ['.'] }), claim('shop/b', ['*.example'])], []],
  ['twice in one is another rule\'s matter', [claim('shop/a', ['a.example', 'a.example'])], []],
  ['the same host', [claim('shop/a', ['a.example'], { exportTo: ['.'] }), claim('edge/b', ['a.example'])], [VS, 'VirtualService edge/b']],
], 'default');

test('each fact is told once, at its place', () => {
  const all = [namespace('shop'), svc, destinationRule('shop/d', { host: 'web', subsets: [{ name: 'v1', labels: { app: 'web' } }] }), to({ host: 'gone', subset: 'v1' })];
  expect(found('IST0101', all, 'istioctl').map((finding) => `${resourceOf(finding)} ${finding.pointer} ${finding.message}`).sort()).toEqual([
    'VirtualService shop/a /spec/http/0/route/0/destination/host No service has the host "gone" (gone.shop.svc.cluster.local)',
    'VirtualService shop/a /spec/http/0/route/0/destination/subset No DestinationRule is there for the host "gone"',
  ]);
});

test('objects of Kubernetes\' own namespaces are passed over', () => {
  expect(found('IST0101', [object('networking.istio.io/v1', 'VirtualService', 'kube-system/a', { spec: { hosts: ['web'], ...routes({ host: 'gone' }) } })], 'istioctl')).toEqual([]);
});

test('of several clashes of one host always the same one is told', () => {
  const all = [
    claim('shop/a', ['*.example']), claim('shop/b', ['b.example'], { exportTo: ['.'] }), claim('edge/c', ['c.example'], { exportTo: ['.'] }),
    claim('edge/d', ['d.example'], { exportTo: ['.'] }),
  ];
  const messages = (objects: typeof all) => found('IST0109', objects, 'istioctl').map(({ message }) => message);
  for (let i = 0; i < all.length; i++) expect(messages([...all.slice(i), ...all.slice(0, i)])).toEqual(messages([...all].reverse()));
});
