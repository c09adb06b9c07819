import { exportToValid } from '../../../src/rules/destination-rule/export-to-valid';
import { hostValid } from '../../../src/rules/destination-rule/host-valid';
import { subsetLabelsValid } from '../../../src/rules/destination-rule/subset-labels-valid';
import { subsetNameUnique } from '../../../src/rules/destination-rule/subset-name-unique';
import { subsetNameValid } from '../../../src/rules/destination-rule/subset-name-valid';
import { subsetNotNull } from '../../../src/rules/destination-rule/subset-not-null';
import { workloadSelectorValid } from '../../../src/rules/destination-rule/workload-selector-valid';
import { specTable } from '../spec-table';

describe('the host', () => {
  specTable({
    rule: hostValid,
    kind: 'DestinationRule',
    rows: [
      ["{ host: '' }", ['/host']],
      ['{ host: null }', ['/host']],
      ['{ host: 1.2.3.4 }', ['/host']],
      ["{ host: 'foo.*' }", ['/host']],
      ["{ host: '*.*.com' }", ['/host']],
      ["{ host: 'fo*o.com' }", ['/host']],
      ['{ host: a.5 }', ['/host']],
      ['{ host: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.com }', ['/host']],
      ["{ host: '*' }", []],
      ["{ host: '*.local' }", []],
      ["{ host: '*foo.com' }", []],
      ["{ host: '123' }", []],
      ['{ host: reviews. }', []],
      ['{ host: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.com }', []],
      ['{}', ['']],
    ],
  });
});

describe('subsets', () => {
  specTable({
    rule: subsetNotNull,
    kind: 'DestinationRule',
    rows: [
      ['{ host: a, subsets: [null, { name: v1 }, null] }', ['/subsets/0', '/subsets/2']],
    ],
  });
  specTable({
    rule: subsetNameUnique,
    kind: 'DestinationRule',
    rows: [
      ['{ host: a, subsets: [{ name: v1 }, { name: v1 }, { name: v1 }] }', ['/subsets/1/name', '/subsets/2/name']],
      ['{ host: a, subsets: [{ name: v1 }, null, { name: V1 }] }', []],
    ],
  });
  specTable({
    rule: subsetNameValid,
    kind: 'DestinationRule',
    rows: [
      [
        '{ host: a, subsets: [{ name: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa }, { name: '
        + 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa }] }',
        ['/subsets/1/name'],
      ],
      ['{ host: a, subsets: [{}, { name: -a }, { name: a_b }] }', ['/subsets/0', '/subsets/1/name', '/subsets/2/name']],
    ],
  });
  specTable({
    rule: subsetLabelsValid,
    kind: 'DestinationRule',
    spec: '{ host: a, subsets: [% }',
    rows: [
      ["{ name: a, labels: {} }, { name: b, labels: { '': x } }, { name: c, labels: { v: -a } }]", ['/subsets/1/labels', '/subsets/2/labels']],
      ['{ name: a, labels: { v: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa } }]', []],
    ],
  });
});

describe('exportTo', () => {
  specTable({
    rule: exportToValid,
    kind: 'DestinationRule',
    rows: [
      ["{ host: a, exportTo: ['.', shop] }", ['/exportTo/1']],
      ['{ host: a, exportTo: [web, web] }', ['/exportTo/1']],
      ["{ host: a, exportTo: ['~'] }", ['/exportTo/0']],
      ["{ host: a, exportTo: ['..'] }", ['/exportTo/0']],
      ["{ host: a, exportTo: ['*', '.'] }", ['/exportTo']],
      ['{ host: a, exportTo: [] }', []],
      ["{ host: a, exportTo: ['.', web] }", []],
      ["{ host: a, exportTo: ['*'] }", []],
      ["{ host: a, workloadSelector: { matchLabels: { a: b } }, exportTo: ['.'] }", []],
      ['{ host: a, workloadSelector: { matchLabels: { a: b } }, exportTo: [shop] }', []],
      ['{ host: a, workloadSelector: { matchLabels: { a: b } }, exportTo: [] }', []],
      ["{ host: a, workloadSelector: { matchLabels: { a: b } }, exportTo: ['*'] }", ['/exportTo']],
      ["{ host: a, workloadSelector: { matchLabels: { a: b } }, exportTo: ['.', web] }", ['/exportTo']],
      ['{ host: a, workloadSelector: { matchLabels: { a: b } }, exportTo: [web] }', ['/exportTo']],
    ],
  });
});

describe('the workload selector', () => {
  specTable({
    rule: workloadSelectorValid,
    kind: 'DestinationRule',
    rows: [
      ['{ host: a, workloadSelector: null }', []],
      ['{ host: a, workloadSelector: {} }', ['/workloadSelector']],
      ['{ host: a, workloadSelector: { matchLabels: {} } }', ['/workloadSelector']],
      ["{ host: a, workloadSelector: { matchLabels: { a: '*' } } }", ['/workloadSelector/matchLabels/a']],
      ["{ host: a, workloadSelector: { matchLabels: { '*': b } } }", ['/workloadSelector/matchLabels/*']],
      ["{ host: a, workloadSelector: { matchLabels: { '': b } } }", ['/workloadSelector/matchLabels/']],
      ["{ host: a, workloadSelector: { matchLabels: { a: 'b!' } } }", []],
    ],
  });
});
