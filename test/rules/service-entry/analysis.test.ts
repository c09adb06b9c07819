import { JsonObject } from '../../../src/manifest/manifest';
import { object, serviceEntry, testAnalyzer } from '../analysis-table';

const SE = 'ServiceEntry shop/e';
const port = (protocol?: string, number = 443): JsonObject => ({ number, name: `p${number}`, ...(protocol === undefined ? {} : { protocol }) });
const entry = (ports: ReadonlyArray<JsonObject>, more: JsonObject = {}, place = 'shop/e') => serviceEntry(place, { hosts: ['b.example'], resolution: 'DNS', ports, ...more });
const dns = (metadata: JsonObject) => ({ meshConfig: { defaultConfig: { proxyMetadata: metadata } } });

testAnalyzer('IST0134', [
  ['TCP', [entry([port('TCP')])], [SE]],
  ['tcp', [entry([port('tcp')])], [SE]],
  ['none', [entry([port()])], [SE]],
  ['TLS', [entry([port('TLS')])], []],
  ['TCP among others', [entry([port('TLS'), port('TCP', 80)])], [SE]],
  ['with addresses', [entry([port('TCP')], { addresses: ['240.0.0.1'] })], []],
  ['with addresses in the status', [object('networking.istio.io/v1', 'ServiceEntry', 'shop/e', { spec: { hosts: ['b.example'], ports: [port('TCP')] }, status: { addresses: [{ value: '240.240.0.1' }] } })], []],
  ['DNS capture and allocation', [entry([port('TCP')])], [], dns({ ISTIO_META_DNS_CAPTURE: 'true', ISTIO_META_DNS_AUTO_ALLOCATE: 'true' })],
  ['DNS capture and the newer allocation', [entry([port('TCP')])], [], dns({ ISTIO_META_DNS_CAPTURE: 'true', PILOT_ENABLE_IP_AUTOALLOCATE: 'true' })],
  ['DNS capture alone', [entry([port('TCP')])], [SE], dns({ ISTIO_META_DNS_CAPTURE: 'true' })],
  ['allocation alone', [entry([port('TCP')])], [SE], dns({ ISTIO_META_DNS_AUTO_ALLOCATE: 'true' })],
]);

testAnalyzer('IST0134', [['addresses are allocated today', [entry([port('TCP')])], []]], 'default');

const OTHER = 'ServiceEntry edge/o';
const other = (ports: ReadonlyArray<JsonObject>, more: JsonObject = {}) => entry(ports, more, 'edge/o');

for (const pack of ['istioctl', 'default'] as const) {
  testAnalyzer('IST0177', [
    ['different protocols', [entry([port('TLS')]), other([port('HTTPS')])], [SE, OTHER]],
    ['in any case', [entry([port('TLS')]), other([port('tls')])], []],
    ['none is one of its own', [entry([port('TCP')]), other([port()])], [SE, OTHER]],
    ['different ports', [entry([port('TLS')]), other([port('HTTPS', 444)])], []],
    ['different hosts', [entry([port('TLS')]), other([port('HTTPS')], { hosts: ['c.example'] })], []],
    ['wildcards are texts', [entry([port('TLS')], { hosts: ['*.example'] }), other([port('HTTPS')])], []],
    ['both private', [entry([port('TLS')], { exportTo: ['.'] }), other([port('HTTPS')], { exportTo: ['.'] })], []],
    ['one is for all', [entry([port('TLS')]), other([port('HTTPS')], { exportTo: ['.'] })], [SE, OTHER]],
    ['a star among others', [entry([port('TLS')], { exportTo: ['pay', '*'] }), other([port('HTTPS')])], [SE, OTHER]],
    ['exported to one namespace', [entry([port('TLS')], { exportTo: ['pay'] }), other([port('HTTPS')], { exportTo: ['pay', 'x'] })], [SE, OTHER]],
    ['two of three agree', [entry([port('TLS')]), other([port('HTTPS')]), entry([port('TLS')], {}, 'shop/f')], [SE, OTHER, 'ServiceEntry shop/f']],
  ], pack);
}
