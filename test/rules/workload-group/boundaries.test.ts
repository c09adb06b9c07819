import { execProbeValid } from '../../../src/rules/workload-group/exec-probe-valid';
import { httpProbeValid } from '../../../src/rules/workload-group/http-probe-valid';
import { labelsValid } from '../../../src/rules/workload-group/labels-valid';
import { probeMethodSupported } from '../../../src/rules/workload-group/probe-method-supported';
import { probeTimesValid } from '../../../src/rules/workload-group/probe-times-valid';
import { tcpProbeValid } from '../../../src/rules/workload-group/tcp-probe-valid';
import { templatePresent } from '../../../src/rules/workload-group/template-present';
import { specTable } from '../spec-table';

describe('a WorkloadGroup', () => {
  specTable({
    rule: templatePresent,
    kind: 'WorkloadGroup',
    rows: [
      ['{}', ['']],
      ['{ template: null }', ['/template']],
      ['{ template: {} }', []],
    ],
  });
  specTable({
    rule: labelsValid,
    kind: 'WorkloadGroup',
    rows: [
      ["{ metadata: { labels: { a: 'b!' }, annotations: { 'x y': z } } }", ['/metadata/labels']],
    ],
  });
});

describe('a probe', () => {
  specTable({
    rule: probeTimesValid,
    kind: 'WorkloadGroup',
    spec: '{ template: {}, probe: { % } }',
    base: '/probe',
    rows: [
      ['periodSeconds: -1', ['/periodSeconds']],
      ['initialDelaySeconds: -1, timeoutSeconds: -1', ['/initialDelaySeconds', '/timeoutSeconds']],
      ['successThreshold: -1', ['/successThreshold']],
      ['failureThreshold: 0', []],
    ],
  });
  specTable({
    rule: httpProbeValid,
    kind: 'WorkloadGroup',
    spec: '{ template: {}, probe: { httpGet: { port: % } } }',
    base: '/probe/httpGet',
    rows: [
      ['1', []],
      ['65536', ['/port']],
      ['0', ['/port']],
      ['1, scheme: HTTPS', []],
      ['1, scheme: http', ['/scheme']],
      ['1, httpHeaders: [null]', ['/httpHeaders/0']],
      ['1, httpHeaders: [{ name: a_b }]', ['/httpHeaders/0/name']],
      ['1, httpHeaders: [{ name: A-1 }]', []],
    ],
  });
  specTable({
    rule: tcpProbeValid,
    kind: 'WorkloadGroup',
    spec: '{ template: {}, probe: { tcpSocket: % } }',
    base: '/probe/tcpSocket',
    rows: [
      ['{ port: 1 }', []],
      ['{}', ['']],
      ['{ port: 0 }', ['/port']],
    ],
  });
  specTable({
    rule: execProbeValid,
    kind: 'WorkloadGroup',
    spec: '{ template: {}, probe: { exec: % } }',
    base: '/probe/exec',
    rows: [
      ['{ command: [a] }', []],
      ['{}', ['']],
      ['{ command: [] }', ['/command']],
    ],
  });
  specTable({
    rule: probeMethodSupported,
    kind: 'WorkloadGroup',
    spec: '{ template: {}, probe: { % } }',
    base: '/probe',
    rows: [
      ['tcpSocket: {}', []],
      ['grpc: { port: 1 }', ['/grpc']],
      ['periodSeconds: 1', ['']],
      ['exec: null', ['']],
    ],
  });
});
