import { distributeOrFailover } from '../../../src/rules/locality/distribute-or-failover';
import { failoverPriorityWithoutTopology } from '../../../src/rules/locality/failover-priority-without-topology';
import { failoverRegionsValid } from '../../../src/rules/locality/failover-regions-valid';
import { failoverWithOutlierDetection } from '../../../src/rules/locality/failover-with-outlier-detection';
import { localitiesApart } from '../../../src/rules/locality/localities-apart';
import { weightsAddUp } from '../../../src/rules/locality/weights-add-up';
import { zoneAwareRegionsValid } from '../../../src/rules/locality/zone-aware-regions-valid';
import { zoneAwareWithOutlierDetection } from '../../../src/rules/locality/zone-aware-with-outlier-detection';
import { zoneAwareWithoutTopology } from '../../../src/rules/locality/zone-aware-without-topology';
import { oneLocalitySetting } from '../../../src/rules/traffic-policy/one-locality-setting';
import { specTable } from '../spec-table';

describe('distribution', () => {
  specTable({
    rule: distributeOrFailover,
    kind: 'DestinationRule',
    base: '/trafficPolicy/loadBalancer/localityLbSetting/failover',
    rows: [
      [
        '{ host: a, trafficPolicy: { loadBalancer: { localityLbSetting: { distribute: [{ from: a, to: { a: 100 } }], '
        + 'failover: [{ from: a, to: b }] } }, outlierDetection: {} } }',
        [''],
      ],
    ],
  });
  specTable({
    rule: failoverRegionsValid,
    kind: 'DestinationRule',
    rows: [
      [
        '{ host: a, trafficPolicy: { loadBalancer: { localityLbSetting: { distribute: [{ from: a, to: { a: 100 } }], '
        + 'failover: [{ from: a, to: a }] } }, outlierDetection: {} } }',
        [],
      ],
    ],
  });
  specTable({
    rule: weightsAddUp,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { loadBalancer: { localityLbSetting: { distribute: [{ from: a, to: % }] } }, outlierDetection: {} } }',
    base: '/trafficPolicy/loadBalancer/localityLbSetting/distribute/0',
    rows: [
      ['{ a: 100 }', []],
      ['{ a: 99, b: 1 }', []],
      ['{ a: 99 }', ['/to']],
      ['{ a: 100, b: 1 }', ['/to']],
      ['{ a: 0, b: 100 }', ['/to/a']],
      ['{ a: 101 }', ['/to/a']],
      ['{}', ['/to']],
      ['null', ['/to']],
    ],
  });
  specTable({
    rule: localitiesApart,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { loadBalancer: { localityLbSetting: { distribute: [{ from: a, to: % }] } }, outlierDetection: {} } }',
    base: '/trafficPolicy/loadBalancer/localityLbSetting/distribute/0',
    rows: [
      ["{ '*': 50, a: 50 }", ['/to/a']],
      ['{ a/b: 50, a/c: 50 }', []],
      ['{ a: 50, a/b: 50 }', ['/to/a~1b']],
      ['{ a/b/*: 50, a/b/c: 50 }', ['/to/a~1b~1c']],
      ['{ a//c: 100 }', ['/to/a~1~1c']],
      ["{ 'a*b': 100 }", ['/to/a*b']],
    ],
  });
});

describe('failover', () => {
  specTable({
    rule: failoverRegionsValid,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { loadBalancer: { localityLbSetting: { failover: [%] } }, outlierDetection: {} } }',
    base: '/trafficPolicy/loadBalancer/localityLbSetting/failover/0',
    rows: [
      ['{ from: a, to: b }', []],
      ['{ from: a, to: a }', ['']],
      ['{ from: a/b, to: c }', ['/from']],
      ["{ from: a, to: '*' }", ['/to']],
      ['{}', ['']],
    ],
  });
  specTable({
    rule: failoverPriorityWithoutTopology,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { loadBalancer: { localityLbSetting: { failover: [{ from: a, to: b }], '
      + 'failoverPriority: % } }, outlierDetection: {} } }',
    base: '/trafficPolicy/loadBalancer/localityLbSetting/failoverPriority',
    rows: [
      ['[topology.istio.io/subzone]', ['/0']],
      ['[a, topology.kubernetes.io/zone, topology.kubernetes.io/region]', ['/1']],
      ['[topology.kubernetes.io/zone=a]', []],
    ],
  });
  specTable({
    rule: failoverWithOutlierDetection,
    kind: 'DestinationRule',
    base: '/trafficPolicy/loadBalancer/localityLbSetting/failoverPriority',
    rows: [
      ['{ host: a, trafficPolicy: { loadBalancer: { localityLbSetting: { failoverPriority: [a] } }, outlierDetection: {} } }', []],
      ['{ host: a, trafficPolicy: { loadBalancer: { localityLbSetting: { failoverPriority: [a] } }, outlierDetection: null } }', ['']],
      ['{ host: a, trafficPolicy: { loadBalancer: { localityLbSetting: { enabled: true } }, outlierDetection: null } }', []],
      ['{ host: a, subsets: [{ name: a, trafficPolicy: { loadBalancer: { localityLbSetting: { failoverPriority: [a] } } } }] }', []],
      [
        '{ host: a, trafficPolicy: { outlierDetection: {}, portLevelSettings: [{ port: {}, loadBalancer: { '
        + 'localityLbSetting: { failoverPriority: [a] } } }] } }',
        [],
      ],
    ],
  });
});

describe('zone aware', () => {
  specTable({
    rule: zoneAwareWithoutTopology,
    kind: 'DestinationRule',
    base: '/trafficPolicy/loadBalancer/zoneAwareLbSetting/failoverPriority',
    rows: [
      [
        '{ host: a, trafficPolicy: { loadBalancer: { zoneAwareLbSetting: { failoverPriority: '
        + '[topology.kubernetes.io/region, a, topology.istio.io/subzone] } }, outlierDetection: {} } }',
        ['/0', '/2'],
      ],
    ],
  });
  specTable({
    rule: zoneAwareWithOutlierDetection,
    kind: 'DestinationRule',
    spec: '{ host: a, trafficPolicy: { loadBalancer: { zoneAwareLbSetting: { failover: [% } }',
    base: '/trafficPolicy/loadBalancer/zoneAwareLbSetting/failover',
    rows: [
      ['{ from: a, to: b }] } }, outlierDetection: null', ['']],
      ['{ from: a, to: b }] } }, outlierDetection: {}', []],
    ],
  });
  specTable({
    rule: zoneAwareRegionsValid,
    kind: 'DestinationRule',
    base: '/trafficPolicy/loadBalancer/zoneAwareLbSetting/failover/1/from',
    rows: [
      [
        "{ host: a, trafficPolicy: { loadBalancer: { zoneAwareLbSetting: { failover: [{ from: a, to: b }, { from: '*', "
        + 'to: b }] } }, outlierDetection: {} } }',
        [''],
      ],
    ],
  });
  specTable({
    rule: oneLocalitySetting,
    kind: 'DestinationRule',
    base: '/trafficPolicy/loadBalancer/zoneAwareLbSetting',
    rows: [
      ['{ host: a, trafficPolicy: { loadBalancer: { zoneAwareLbSetting: {}, localityLbSetting: {} } } }', ['']],
    ],
  });
});
