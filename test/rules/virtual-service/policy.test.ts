import { destinationValid } from '../../../src/rules/virtual-service/destination-valid';
import { retriesOffAlone } from '../../../src/rules/virtual-service/retries-off-alone';
import { retryAttemptsValid } from '../../../src/rules/virtual-service/retry-attempts-valid';
import { retryDurationValid } from '../../../src/rules/virtual-service/retry-duration-valid';
import { retryOnValid } from '../../../src/rules/virtual-service/retry-on-valid';
import { rewriteValid } from '../../../src/rules/virtual-service/rewrite-valid';
import { timeoutValid } from '../../../src/rules/virtual-service/timeout-valid';
import { weightsNotAllZero } from '../../../src/rules/virtual-service/weights-not-all-zero';
import { bareHttpRoute, httpRoute, testRule, virtualService } from '../rule-table';

const AT = '/spec/http/0';
const retries = (members: string) => httpRoute(`retries: { ${members} }`);

testRule(retryAttemptsValid, (attempts) => retries(`attempts: ${attempts}`), { refuses: [['-1', `${AT}/retries/attempts`]], takes: ['0', '1', '1000', 'null'] });

testRule(retriesOffAlone, retries, {
  refuses: [
    ['perTryTimeout: 1s', `${AT}/retries`], 'attempts: 0, retryOn: 5xx', 'retryRemoteLocalities: true', 'attempts: 0, retryRemoteLocalities: false',
    'perTryTimeout: 0s',
  ],
  takes: ['', 'attempts: 0', 'attempts: 0, retryOn: ""', 'attempts: 0, backoff: 1s, retryIgnorePreviousHosts: true', 'attempts: 1, retryOn: 5xx', 'attempts: -1, retryOn: 5xx'],
});

testRule(retryDurationValid, retries, {
  refuses: [['perTryTimeout: 0s', `${AT}/retries/perTryTimeout`], ['backoff: 500us', `${AT}/retries/backoff`], 'backoff: 1.0005s'],
  takes: ['perTryTimeout: 1ms, backoff: 25ms', ''],
});

testRule(retryOnValid, (conditions) => retries(`retryOn: "${conditions}"`), {
  refuses: [['5xx, reset', `${AT}/retries/retryOn`], '5xx,', ',', 'GATEWAY-ERROR', '600', '419', 'timeout', '5xx;reset'],
  takes: ['5xx,503', '', 'gateway-error,reset,reset-before-request,connect-failure', 'retriable-4xx,refused-stream,retriable-status-codes', 'cancelled,unavailable', '100,511'],
});

testRule(rewriteValid, (members) => httpRoute(`rewrite: { ${members} }`), {
  refuses: [
    ['', `${AT}/rewrite`], ['uri: /, uriRegexRewrite: { match: a, rewrite: b }', `${AT}/rewrite`], 'authority: ""', 'uri: ""',
    ['uriRegexRewrite: { match: a }', `${AT}/rewrite/uriRegexRewrite`], 'uriRegexRewrite: { rewrite: a }', 'uriRegexRewrite: {}',
    'uriRegexRewrite: { match: "(", rewrite: a }', `uriRegexRewrite: { match: ${'a'.repeat(1025)}, rewrite: a }`,
  ],
  takes: ['uri: /', 'authority: a', 'uri: /, authority: a', 'uriRegexRewrite: { match: "^/a", rewrite: /b }', `uriRegexRewrite: { match: ${'a'.repeat(1024)}, rewrite: a }`],
});

testRule(timeoutValid, (timeout) => httpRoute(`timeout: ${timeout}`), {
  refuses: [['0s', `${AT}/timeout`], '500us', '-5s', '"5"', '"1 s"', '1d'],
  takes: ['1ms', '5m', '1h1m', '1.5h', 'null'],
});

testRule(destinationValid, (entry) => bareHttpRoute(`route: [${entry}]`), {
  refuses: [
    ['null', `${AT}/route/0`], ['{}', `${AT}/route/0`], ['{ destination: {} }', `${AT}/route/0/destination`],
    ['{ destination: { host: "" } }', `${AT}/route/0/destination/host`], '{ destination: { host: "*" } }', '{ destination: { host: 10.0.0.1 } }',
    '{ destination: { host: a..b } }', ['{ destination: { host: a, subset: a_b } }', `${AT}/route/0/destination/subset`],
    ['{ destination: { host: a, port: {} } }', `${AT}/route/0/destination/port`], ['{ destination: { host: a, port: { number: 65536 } } }', `${AT}/route/0/destination/port/number`],
    ['{ destination: { host: a }, weight: -1 }', `${AT}/route/0/weight`], ['{ destination: { host: "*", subset: a.b } }', `${AT}/route/0/destination/host`, `${AT}/route/0/destination/subset`],
  ],
  takes: [
    '{ destination: { host: a } }', '{ destination: { host: "*.foo.com" } }', '{ destination: { host: a.b.c, subset: V1, port: { number: 1 } }, weight: 1000 }',
    '{ destination: { host: a, port: null, subset: "" }, weight: 0 }', '{ destination: { host: "123" } }',
  ],
});

testRule(destinationValid, (protocol) => virtualService(`{ hosts: [a], ${protocol}: [{ route: [{ destination: { host: a_b } }] }] }`), {
  refuses: [['tls', '/spec/tls/0/route/0/destination/host'], ['tcp', '/spec/tcp/0/route/0/destination/host'], ['http', '/spec/http/0/route/0/destination/host']],
});

testRule(weightsNotAllZero, (row) => {
  const [protocol, entries] = row.split(' | ');
  return virtualService(`{ hosts: [a], ${protocol}: [{ route: [${entries}] }] }`);
}, {
  refuses: [['http | {}, {}', `${AT}/route`], ['tls | { weight: 0 }, {}', '/spec/tls/0/route'], 'tcp | {}, {}, {}', 'http | { weight: 0 }, null', 'http | { weight: 1 }, { weight: -1 }'],
  takes: ['http | { weight: 0 }', 'http | {}, { weight: 1 }', 'tcp | null', 'http | { weight: 30 }, { weight: 30 }'],
});
