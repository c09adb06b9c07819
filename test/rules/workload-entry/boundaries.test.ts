import { addressOfNetwork } from '../../../src/rules/workload-entry/address-of-network';
import { addressPresent } from '../../../src/rules/workload-entry/address-present';
import { addressValid } from '../../../src/rules/workload-entry/address-valid';
import { labelsValid } from '../../../src/rules/workload-entry/labels-valid';
import { portsValid } from '../../../src/rules/workload-entry/ports-valid';
import { unixSocketOfOnePort } from '../../../src/rules/workload-entry/unix-socket-of-one-port';
import { unixSocketValid } from '../../../src/rules/workload-entry/unix-socket-valid';
import { specTable } from '../spec-table';

describe('a WorkloadEntry', () => {
  specTable({
    rule: addressPresent,
    kind: 'WorkloadEntry',
    rows: [
      ['{}', ['']],
      ["{ address: '' }", ['/address']],
      ['{ network: a }', []],
    ],
  });
  specTable({
    rule: addressOfNetwork,
    kind: 'WorkloadEntry',
    rows: [
      ['{ network: a }', ['/network']],
      ['{}', []],
    ],
  });
  specTable({
    rule: labelsValid,
    kind: 'WorkloadEntry',
    rows: [
      ["{ labels: { a: 'b!' } }", []],
    ],
  });
  specTable({
    rule: addressValid,
    kind: 'WorkloadEntry',
    spec: '{ address: % }',
    base: '/address',
    rows: [
      ['vm1.example.com', []],
      ["'2001::1'", []],
      ['1.2.3.4', []],
      ["'*.com'", ['']],
      ['1.2.3', ['']],
      ['unix://x', []],
    ],
  });
  specTable({
    rule: unixSocketValid,
    kind: 'WorkloadEntry',
    spec: '{ address: % }',
    rows: [
      ['unix:///a', []],
      ["'unix://@a'", []],
      ["'unix://'", ['/address']],
      ['unix://a/b', ['/address']],
      ['unix:///a/', ['/address']],
      ['unix:///a, ports: { http: 1 }', ['/ports']],
      ['unix:///a, ports: {}', []],
    ],
  });
  specTable({
    rule: portsValid,
    kind: 'WorkloadEntry',
    spec: '{ address: 1.2.3.4, ports: { % } }',
    base: '/ports',
    rows: [
      ['http: 1', []],
      ['http: 65535', []],
      ['http: 0', ['/http']],
      ['http: 65536', ['/http']],
      ['a.b: 1', ['/a.b']],
    ],
  });
  specTable({
    rule: labelsValid,
    kind: 'WorkloadEntry',
    spec: '{ address: 1.2.3.4, labels: { % } }',
    base: '/labels',
    rows: [
      ['a: b_c', []],
      ["a: ''", []],
      ["'a b': c", ['']],
      ["a: 'b c'", ['']],
    ],
  });
});

describe('a static endpoint', () => {
  specTable({
    rule: addressValid,
    kind: 'ServiceEntry',
    spec: '{ resolution: STATIC, endpoints: [{ address: % }] }',
    base: '/endpoints/0/address',
    rows: [
      ['a.b', ['']],
      ['1.2.3.4', []],
      ['unix:///a', []],
    ],
  });
  specTable({
    rule: unixSocketOfOnePort,
    kind: 'ServiceEntry',
    spec: '{ resolution: STATIC, ports: [%], endpoints: [{ address: unix:///a }] }',
    base: '/endpoints/0/address',
    rows: [
      ['{ name: a }', []],
      ['{ name: a }, { name: b }', ['']],
      ['', ['']],
    ],
  });
  specTable({
    rule: portsValid,
    kind: 'ServiceEntry',
    rows: [
      ['{ resolution: STATIC, ports: [{ name: a }], endpoints: [{ address: 1.2.3.4, ports: { a: 1, b: 1 } }] }', ['/endpoints/0/ports/b']],
    ],
  });
  specTable({
    rule: addressPresent,
    kind: 'ServiceEntry',
    rows: [
      ['{ resolution: DNS, endpoints: [{}] }', []],
    ],
  });
});
