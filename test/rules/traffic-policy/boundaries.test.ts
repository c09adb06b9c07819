import { connectionPoolNotEmpty } from '../../../src/rules/traffic-policy/connection-pool-not-empty';
import { hashCookieNamed } from '../../../src/rules/traffic-policy/hash-cookie-named';
import { httpIdleTimeoutValid } from '../../../src/rules/traffic-policy/http-idle-timeout-valid';
import { httpLimitValid } from '../../../src/rules/traffic-policy/http-limit-valid';
import { http2KeepAliveComplete } from '../../../src/rules/traffic-policy/http2-keep-alive-complete';
import { localOriginErrorsSplit } from '../../../src/rules/traffic-policy/local-origin-errors-split';
import { maglevTableSizePrime } from '../../../src/rules/traffic-policy/maglev-table-size-prime';
import { notEmpty } from '../../../src/rules/traffic-policy/not-empty';
import { outlierDetectionErrorsCurrent } from '../../../src/rules/traffic-policy/outlier-detection-errors-current';
import { outlierDetectionPercentValid } from '../../../src/rules/traffic-policy/outlier-detection-percent-valid';
import { outlierDetectionTimeValid } from '../../../src/rules/traffic-policy/outlier-detection-time-valid';
import { portSettingsComplete } from '../../../src/rules/traffic-policy/port-settings-complete';
import { ringSizeCurrent } from '../../../src/rules/traffic-policy/ring-size-current';
import { tcpIdleTimeoutValid } from '../../../src/rules/traffic-policy/tcp-idle-timeout-valid';
import { tcpKeepaliveValid } from '../../../src/rules/traffic-policy/tcp-keepalive-valid';
import { tcpLimitValid } from '../../../src/rules/traffic-policy/tcp-limit-valid';
import { tcpTimeValid } from '../../../src/rules/traffic-policy/tcp-time-valid';
import { tunnelOrProxyProtocol } from '../../../src/rules/traffic-policy/tunnel-or-proxy-protocol';
import { tunnelPortValid } from '../../../src/rules/traffic-policy/tunnel-port-valid';
import { upgradePolicyConsistent } from '../../../src/rules/traffic-policy/upgrade-policy-consistent';
import { warmupValid } from '../../../src/rules/traffic-policy/warmup-valid';
import { specTable } from '../spec-table';

describe('the policy as a whole', () => {
  specTable({
    rule: notEmpty,
    kind: 'DestinationRule',
    rows: [
      ['{ host: a, trafficPolicy: {} }', ['/trafficPolicy']],
      ['{ host: a, trafficPolicy: { tls: null, portLevelSettings: [] } }', ['/trafficPolicy']],
      ['{ host: a, trafficPolicy: { retryBudget: {} } }', []],
      ['{ host: a, trafficPolicy: { portLevelSettings: [{ port: { number: 1 } }] } }', []],
    ],
  });
  specTable({
    rule: tunnelOrProxyProtocol,
    kind: 'DestinationRule',
    base: '/trafficPolicy/proxyProtocol',
    rows: [
      ['{ host: a, trafficPolicy: { tunnel: {}, proxyProtocol: {} } }', ['']],
    ],
  });
  specTable({
    rule: tunnelPortValid,
    kind: 'DestinationRule',
    rows: [
      ['{ host: a, trafficPolicy: { tunnel: {}, proxyProtocol: {} } }', []],
    ],
  });
  specTable({
    rule: portSettingsComplete,
    kind: 'DestinationRule',
    base: '/trafficPolicy/portLevelSettings',
    rows: [
      ['{ host: a, trafficPolicy: { portLevelSettings: [null, {}, { port: {}, tls: {} }] } }', ['/0', '/1', '/1']],
    ],
  });
});

describe('outlier detection', () => {
  specTable({
    rule: outlierDetectionTimeValid,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { outlierDetection: { interval: % } } }',
    base: '/trafficPolicy/outlierDetection',
    rows: [
      ['0s', ['/interval']],
      ['999999ns', ['/interval']],
      ['1.0005s', ['/interval']],
      ['-1s', ['/interval']],
      ['5', ['/interval']],
      ['1d', ['/interval']],
      ["''", ['/interval']],
      ['1ms', []],
      ['1h1m', []],
      ['1.5h', []],
    ],
  });
  specTable({
    rule: outlierDetectionPercentValid,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { outlierDetection: { maxEjectionPercent: % } } }',
    base: '/trafficPolicy/outlierDetection',
    rows: [
      ['101', ['/maxEjectionPercent']],
      ['-1', ['/maxEjectionPercent']],
      ['0', []],
      ['100', []],
    ],
  });
  specTable({
    rule: localOriginErrorsSplit,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { outlierDetection: { consecutiveLocalOriginFailures: % } } }',
    base: '/trafficPolicy/outlierDetection',
    rows: [
      ['1', ['/consecutiveLocalOriginFailures']],
      ['0', []],
      ['1, splitExternalLocalOriginErrors: true', []],
    ],
  });
  specTable({
    rule: outlierDetectionErrorsCurrent,
    kind: 'DestinationRule',
    rows: [
      ['{ host: a, trafficPolicy: { outlierDetection: { consecutiveErrors: 0 } } }', []],
      ['{ host: a, subsets: [{ name: a, trafficPolicy: { outlierDetection: { consecutiveErrors: 1 } } }] }', []],
      ['{ host: a, trafficPolicy: { portLevelSettings: [{ port: {}, outlierDetection: { consecutiveErrors: 1 } }] } }', []],
    ],
  });
});

describe('connection pools', () => {
  specTable({
    rule: connectionPoolNotEmpty,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { connectionPool: % } }',
    base: '/trafficPolicy/connectionPool',
    rows: [
      ['{}', ['']],
      ['{ http: null }', ['']],
      ['{ http: {} }', []],
      ['{ tcp: {} }', []],
    ],
  });
  specTable({
    rule: httpLimitValid,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { connectionPool: { http: { % } } } }',
    base: '/trafficPolicy/connectionPool/http',
    rows: [
      ['http1MaxPendingRequests: -1', ['/http1MaxPendingRequests']],
      ['http2MaxRequests: -1', ['/http2MaxRequests']],
      ['maxRequestsPerConnection: -1', ['/maxRequestsPerConnection']],
      ['maxRetries: -1', ['/maxRetries']],
      ['maxConcurrentStreams: -1', ['/maxConcurrentStreams']],
      ['maxRetries: 0', []],
    ],
  });
  specTable({
    rule: httpIdleTimeoutValid,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { connectionPool: { http: { idleTimeout: % } } } }',
    base: '/trafficPolicy/connectionPool/http',
    rows: [
      ['0s', ['/idleTimeout']],
      ['0.5ms', ['/idleTimeout']],
      ['1ms', []],
    ],
  });
  specTable({
    rule: upgradePolicyConsistent,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { connectionPool: { http: { h2UpgradePolicy: % } } } }',
    base: '/trafficPolicy/connectionPool/http',
    rows: [
      ['UPGRADE, useClientProtocol: true', ['/useClientProtocol']],
      ['UPGRADE, useClientProtocol: false', []],
      ['DO_NOT_UPGRADE, useClientProtocol: true', []],
    ],
  });
  specTable({
    rule: http2KeepAliveComplete,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { connectionPool: { http: { http2KeepAlive: % } } } }',
    base: '/trafficPolicy/connectionPool/http/http2KeepAlive',
    rows: [
      ['{}', ['', '']],
      ['{ interval: 1s }', ['']],
      ['{ timeout: 1s, interval: 0s }', ['/interval']],
      ['{ timeout: 1ms, interval: 1ms }', []],
    ],
  });
  specTable({
    rule: tcpIdleTimeoutValid,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { connectionPool: { tcp: { idleTimeout: % } } } }',
    base: '/trafficPolicy/connectionPool/tcp',
    rows: [
      ['0s', []],
      ['0.5ms', []],
      ['-0.5ms', []],
      ['1ms', []],
      ['1.5ms', ['/idleTimeout']],
      ['-1ms', ['/idleTimeout']],
      ['abc', ['/idleTimeout']],
    ],
  });
  specTable({
    rule: tcpTimeValid,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { connectionPool: { tcp: { connectTimeout: % } } } }',
    base: '/trafficPolicy/connectionPool/tcp',
    rows: [
      ['0s', ['/connectTimeout']],
      ['1ms', []],
    ],
  });
  specTable({
    rule: tcpLimitValid,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { connectionPool: { tcp: { maxConnections: % } } } }',
    base: '/trafficPolicy/connectionPool/tcp',
    rows: [
      ['-1', ['/maxConnections']],
      ['0', []],
    ],
  });
  specTable({
    rule: tcpKeepaliveValid,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { connectionPool: { tcp: { tcpKeepalive: { time: % } } } } }',
    base: '/trafficPolicy/connectionPool/tcp/tcpKeepalive',
    rows: [
      ['0s', ['/time']],
      ['1ms', []],
    ],
  });
});

describe('pools of Sidecars', () => {
  specTable({
    rule: connectionPoolNotEmpty,
    kind: 'Sidecar',
    rows: [
      [
        '{ ingress: [{ port: { number: 1 }, connectionPool: {} }, { connectionPool: {} }], inboundConnectionPool: {} }',
        ['/ingress/0/connectionPool', '/inboundConnectionPool'],
      ],
    ],
  });
  specTable({
    rule: httpLimitValid,
    kind: 'Sidecar',
    base: '/inboundConnectionPool/http/maxRetries',
    rows: [
      ['{ inboundConnectionPool: { http: { maxRetries: -1 } } }', ['']],
    ],
  });
});

describe('load balancers', () => {
  specTable({
    rule: maglevTableSizePrime,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { loadBalancer: { consistentHash: { maglev: { tableSize: % } } } } }',
    base: '/trafficPolicy/loadBalancer/consistentHash/maglev',
    rows: [
      ['0', ['/tableSize']],
      ['1', []],
      ['2', []],
      ['3', []],
      ['4', ['/tableSize']],
      ['9', ['/tableSize']],
      ['65537', []],
      ['4999999', []],
      ['5000010', ['/tableSize']],
      ['5000011', ['/tableSize']],
      ['9007199254740991', ['/tableSize']],
    ],
  });
  specTable({
    rule: ringSizeCurrent,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { loadBalancer: { consistentHash: { minimumRingSize: % } } } }',
    base: '/trafficPolicy/loadBalancer/consistentHash',
    rows: [
      ['0', []],
      ['1', ['/minimumRingSize']],
      ['1, ringHash: {}', ['/minimumRingSize', '/ringHash']],
      ['0, ringHash: {}', []],
    ],
  });
  specTable({
    rule: hashCookieNamed,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { loadBalancer: { consistentHash: { httpCookie: % } } } }',
    base: '/trafficPolicy/loadBalancer/consistentHash/httpCookie',
    rows: [
      ['{}', ['']],
      ["{ name: '' }", ['/name']],
      ['{ name: a }', []],
    ],
  });
  specTable({
    rule: warmupValid,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { loadBalancer: { warmup: { % } } } }',
    base: '/trafficPolicy/loadBalancer/warmup',
    rows: [
      ['duration: 1ms', []],
      ['duration: 0s', ['/duration']],
      ['minimumPercent: 100', ['']],
      ['duration: 1s, minimumPercent: 101', ['/minimumPercent']],
      ['duration: 1s, aggression: 0', ['/aggression']],
      ['duration: 1s, aggression: -1', ['/aggression']],
      ['duration: 1s, aggression: 0.001', []],
    ],
  });
});
