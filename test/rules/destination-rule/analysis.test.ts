import { deployment, destinationRule, namespace, object, plainService, pod, serviceEntry, testAnalyzer } from '../analysis-table';

const DR = 'DestinationRule shop/d';
const tls = (settings: object, more: object = {}) => destinationRule('shop/d', { host: 'b.example', trafficPolicy: { tls: { ...settings } }, ...more });
const portTls = (settings: object) => destinationRule('shop/d', { host: 'b.example', trafficPolicy: { portLevelSettings: [{ port: { number: 443 }, tls: { ...settings } }] } });

testAnalyzer('IST0128', [
  ['SIMPLE', [tls({ mode: 'SIMPLE' })], [DR]],
  ['MUTUAL', [tls({ mode: 'MUTUAL' })], [DR]],
  ['verification skipped is no matter', [tls({ mode: 'SIMPLE', insecureSkipVerify: true })], [DR]],
  ['a Secret alone', [tls({ mode: 'SIMPLE', credentialName: 'x' })], [DR]],
  ['a selector alone', [tls({ mode: 'SIMPLE' }, { workloadSelector: { matchLabels: { app: 'x' } } })], [DR]],
  ['a Secret and a selector', [tls({ mode: 'SIMPLE', credentialName: 'x' }, { workloadSelector: { matchLabels: { app: 'x' } } })], []],
  ['a CA', [tls({ mode: 'MUTUAL', caCertificates: 'system' })], []],
  ['ISTIO_MUTUAL', [tls({ mode: 'ISTIO_MUTUAL' })], []],
  ['a subset is not looked at', [destinationRule('shop/d', { host: 'b.example', subsets: [{ name: 'a', trafficPolicy: { tls: { mode: 'SIMPLE' } } }] })], []],
  ['a port is another code', [portTls({ mode: 'SIMPLE' })], []],
]);

testAnalyzer('IST0129', [
  ['SIMPLE', [portTls({ mode: 'SIMPLE' })], [DR]],
  ['MUTUAL', [portTls({ mode: 'MUTUAL', credentialName: 'x' })], [DR]],
  ['a CA', [portTls({ mode: 'SIMPLE', caCertificates: '/ca' })], []],
  ['DISABLE', [portTls({ mode: 'DISABLE' })], []],
]);

testAnalyzer('IST0128', [['proxies use the CAs of the system', [tls({ mode: 'SIMPLE' })], []]], 'default');
testAnalyzer('IST0129', [['proxies use the CAs of the system', [portTls({ mode: 'SIMPLE' })], []]], 'default');

const svc = plainService('shop/web', 80);
const host = (name: string, more: object = {}, place = 'shop/d') => destinationRule(place, { host: name, ...more });
const entry = (more: object = {}, place = 'shop/e') => serviceEntry(place, { hosts: ['b.example'], ports: [{ number: 443, name: 'tls', protocol: 'TLS' }], resolution: 'STATIC', ...more });

testAnalyzer('IST0174', [
  ['a short name', [svc, host('web')], []],
  ['a short name of another namespace', [svc, host('web', {}, 'edge/d')], ['DestinationRule edge/d']],
  ['two parts', [svc, host('web.shop')], [DR]],
  ['an entry', [entry(), host('b.example')], []],
  ['an entry of its own namespace', [entry({ exportTo: ['.'] }, 'edge/e'), host('b.example')], [DR]],
  ['exportTo says where to look', [entry({ exportTo: ['.'] }), host('b.example', { exportTo: ['*'] })], [DR]],
  ['a wildcard that nobody has', [svc, host('*.shop.svc.cluster.local')], [DR]],
]);

testAnalyzer('IST0174', [
  ['services may be elsewhere', [host('gone')], []],
  ['not in a closed world', [host('gone')], [DR], { closedWorld: true }],
  ['a wildcard is for what comes', [svc, host('*.shop.svc.cluster.local')], [], { closedWorld: true }],
], 'default');

const subsets = (...labels: object[]) => ({ subsets: labels.map((each, i) => ({ name: `v${i}`, labels: { ...each } })) });
const located = pod('shop/p', { nodeName: 'n', containers: [] }, { labels: { app: 'web' } });
const node = object('v1', 'Node', 'n', {}, { labels: { 'topology.kubernetes.io/region': 'west', 'failure-domain.beta.kubernetes.io/zone': 'a', 'topology.istio.io/subzone': 's' } });

testAnalyzer('IST0173', [
  ['labels of a template', [svc, deployment('shop/w', { app: 'web', version: '1' }), host('web', subsets({ version: '1' }))], []],
  ['labels of nobody', [svc, deployment('shop/w', { app: 'web', version: '1' }), host('web', subsets({ version: '1' }, { version: '2' }))], [DR]],
  ['the selector of the Service is no matter', [svc, deployment('shop/w', { app: 'other', version: '1' }), host('web', subsets({ version: '1' }))], []],
  ['any namespace', [svc, deployment('edge/w', { version: '1' }), host('web', subsets({ version: '1' }))], []],
  ['the selector of an entry counts', [entry({ workloadSelector: { labels: { app: 'b' } } }), deployment('shop/w', { app: 'web', version: '1' }), host('b.example', subsets({ version: '1' }))], [DR]],
  ['the labels of the subset win', [entry({ workloadSelector: { labels: { app: 'b' } } }), deployment('shop/w', { app: 'web' }), host('b.example', subsets({ app: 'web' }))], []],
  ['no labels are those of any Pod', [svc, host('web', subsets({}))], []],
  ['the last of equal names counts', [svc, deployment('shop/w', { v: '1' }), host('web', { subsets: [{ name: 'a', labels: { v: '2' } }, { name: 'a', labels: { v: '1' } }] })], []],
  ['the last of equal names is wrong', [svc, deployment('shop/w', { v: '1' }), host('web', { subsets: [{ name: 'a', labels: { v: '1' } }, { name: 'a', labels: { v: '2' } }] })], [DR]],
  ['region, zone and subzone of the node', [svc, node, located, host('web', subsets({ 'topology.kubernetes.io/region': 'west', 'topology.kubernetes.io/zone': 'a', 'topology.istio.io/subzone': 's' }))], []],
  ['the name of the node', [svc, located, host('web', subsets({ 'kubernetes.io/hostname': 'n' }))], []],
  ['another node', [svc, located, host('web', subsets({ 'kubernetes.io/hostname': 'm' }))], [DR]],
  ['a host that nobody declares is another code', [host('gone', subsets({ v: '1' }))], []],
]);

testAnalyzer('IST0173', [
  ['workloads may be elsewhere', [namespace('shop'), svc, host('web', subsets({ version: '2' }))], []],
  ['not in a closed world', [svc, host('web', subsets({ version: '2' }))], [DR], { closedWorld: true }],
], 'default');
