import { abortGrpcStatusValid } from '../../../src/rules/virtual-service/abort-grpc-status-valid';
import { abortHttpStatusValid } from '../../../src/rules/virtual-service/abort-http-status-valid';
import { abortHttp2ErrorUnsupported } from '../../../src/rules/virtual-service/abort-http2-error-unsupported';
import { directResponseBodySize } from '../../../src/rules/virtual-service/direct-response-body-size';
import { directResponseStatusValid } from '../../../src/rules/virtual-service/direct-response-status-valid';
import { exponentialDelayUnsupported } from '../../../src/rules/virtual-service/exponential-delay-unsupported';
import { faultNotEmpty } from '../../../src/rules/virtual-service/fault-not-empty';
import { faultPercentageValid } from '../../../src/rules/virtual-service/fault-percentage-valid';
import { fixedDelayValid } from '../../../src/rules/virtual-service/fixed-delay-valid';
import { mirrorDestinationValid } from '../../../src/rules/virtual-service/mirror-destination-valid';
import { mirrorPercentReplaced } from '../../../src/rules/virtual-service/mirror-percent-replaced';
import { mirrorPercentageValid } from '../../../src/rules/virtual-service/mirror-percentage-valid';
import { redirectValid } from '../../../src/rules/virtual-service/redirect-valid';
import { bareHttpRoute, httpRoute, testRule } from '../rule-table';

const AT = '/spec/http/0';
const fault = (members: string) => httpRoute(`fault: { ${members} }`);
const abort = (members: string) => fault(`abort: { ${members} }`);
const delay = (members: string) => fault(`delay: { ${members} }`);

testRule(faultNotEmpty, fault, {
  refuses: [['', `${AT}/fault`], 'abort: null'],
  takes: ['abort: {}', 'delay: {}'],
});

testRule(faultPercentageValid, fault, {
  refuses: [
    ['abort: { percentage: { value: -1 } }', `${AT}/fault/abort/percentage/value`], ['delay: { percentage: { value: 0.00001 } }', `${AT}/fault/delay/percentage/value`],
    'abort: { percentage: { value: 100.1 } }',
  ],
  takes: ['abort: { percentage: { value: 100 } }', 'abort: { percentage: {} }', 'delay: { percentage: { value: 0.0001 } }', 'delay: { percent: 200 }', ''],
});

testRule(abortGrpcStatusValid, (status) => abort(`grpcStatus: ${status}`), {
  refuses: [['CANCELED', `${AT}/fault/abort/grpcStatus`], 'unavailable', '""', '"14"'],
  takes: ['OK', 'CANCELLED', 'UNAUTHENTICATED', 'null'],
});

testRule(abortHttpStatusValid, (status) => abort(`httpStatus: ${status}`), {
  refuses: [['199', `${AT}/fault/abort/httpStatus`], '0', '601', '-200'],
  takes: ['200', '503', '600', 'null'],
});

testRule(abortHttp2ErrorUnsupported, abort, {
  refuses: [['http2Error: REFUSED_STREAM', `${AT}/fault/abort/http2Error`], 'http2Error: ""'],
  takes: ['httpStatus: 500', 'http2Error: null', ''],
});

testRule(fixedDelayValid, (duration) => delay(`fixedDelay: ${duration}`), {
  refuses: [['0s', `${AT}/fault/delay/fixedDelay`], '500us', '1.0005s', '-1s'],
  takes: ['1ms', '1.001s', '5m', 'null'],
});

testRule(exponentialDelayUnsupported, delay, {
  refuses: [['exponentialDelay: 1s', `${AT}/fault/delay/exponentialDelay`], 'exponentialDelay: 0s'],
  takes: ['', 'fixedDelay: 1s'],
});

testRule(mirrorPercentReplaced, httpRoute, {
  refuses: [['mirrorPercent: 101', `${AT}/mirrorPercent`], 'mirror_percent: 200'],
  warns: [['mirrorPercent: 0', `${AT}/mirrorPercent`], ['mirror_percent: 100', `${AT}/mirror_percent`]],
  takes: ['mirrorPercent: null', 'mirrorPercentage: { value: 5 }'],
});

testRule(mirrorPercentageValid, (percentage) => httpRoute(`mirrorPercentage: ${percentage}`), {
  refuses: [['{ value: 100.1 }', `${AT}/mirrorPercentage/value`], '{ value: -0.1 }'],
  takes: ['{ value: 100 }', '{ value: 0.00001 }', '{}', 'null'],
});

testRule(mirrorDestinationValid, httpRoute, {
  refuses: [
    ['mirror: { host: "*" }', `${AT}/mirror/host`], ['mirror: {}', `${AT}/mirror`], ['mirrors: [null]', `${AT}/mirrors/0`], ['mirrors: [{}]', `${AT}/mirrors/0`],
    ['mirrors: [{ destination: { host: a, subset: a_b } }]', `${AT}/mirrors/0/destination/subset`],
    ['mirrors: [{ destination: { host: a }, percentage: { value: 101 } }]', `${AT}/mirrors/0/percentage/value`],
    ['mirror: { host: a, port: { number: 0 } }', `${AT}/mirror/port/number`],
  ],
  takes: ['mirror: { host: a.b, subset: v1, port: { number: 80 } }', 'mirrors: [{ destination: { host: "*.a.com" }, percentage: { value: 0.00001 } }]', 'mirrors: []'],
});

testRule(redirectValid, bareHttpRoute, {
  refuses: [
    ['redirect: { redirectCode: 301 }', `${AT}/redirect`], 'redirect: { uri: a, prefixRewrite: b }', 'redirect: {}',
    ['redirect: { prefixRewrite: /b }, match: [{ uri: { exact: /a } }]', `${AT}/redirect/prefixRewrite`],
    ['redirect: { uri: /a, redirectCode: 299 }', `${AT}/redirect/redirectCode`], 'redirect: { uri: /a, redirectCode: 400 }',
    ['redirect: { scheme: HTTPS }', `${AT}/redirect/scheme`], ['redirect: { port: 65536 }', `${AT}/redirect/port`],
    ['redirect: { redirectCode: 200, scheme: ftp }', `${AT}/redirect/redirectCode`],
  ],
  takes: [
    'redirect: { uri: /a }', 'redirect: { authority: a, redirectCode: 300 }', 'redirect: { scheme: https, redirectCode: 399 }', 'redirect: { port: 0 }',
    'redirect: { derivePort: FROM_PROTOCOL_DEFAULT }', 'redirect: { uri: /a, redirectCode: 0 }', 'redirect: { prefixRewrite: /b }, match: [{}, { uri: { prefix: /a } }]',
    'redirect: null',
  ],
});

const STATUS = 'directResponse: { status: 200';

testRule(directResponseStatusValid, (status) => bareHttpRoute(`directResponse: { ${status} }`), {
  refuses: [['status: 0', `${AT}/directResponse/status`], ['', `${AT}/directResponse`], 'status: 100', 'status: 601'],
  takes: ['status: 200', 'status: 503', 'status: 600'],
});

testRule(directResponseBodySize, (row) => {
  const [name, characters, text] = row.split(' ');
  return bareHttpRoute(`${STATUS}, body: { ${name}: "${text.repeat(Number(characters))}" } }`);
}, {
  refuses: [['string 1048577 a', `${AT}/directResponse/body/string`], 'string 524289 é', 'bytes 349526 QUJD'],
  warns: ['string 102401 a', 'string 1048576 a', 'string 51201 é', ['bytes 34134 QUJD', `${AT}/directResponse/body/bytes`]],
  takes: ['string 102400 a', 'string 51200 é', 'bytes 34133 QUJD', 'string 0 a'],
});
