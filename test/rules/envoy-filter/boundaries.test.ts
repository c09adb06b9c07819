import { applyToPresent } from '../../../src/rules/envoy-filter/apply-to-present';
import { clusterMatchOfCluster } from '../../../src/rules/envoy-filter/cluster-match-of-cluster';
import { exposesInternals } from '../../../src/rules/envoy-filter/exposes-internals';
import { filterMatchComplete } from '../../../src/rules/envoy-filter/filter-match-complete';
import { listenerMatchOfListener } from '../../../src/rules/envoy-filter/listener-match-of-listener';
import { operationPresent } from '../../../src/rules/envoy-filter/operation-present';
import { patchNotNull } from '../../../src/rules/envoy-filter/patch-not-null';
import { patchPresent } from '../../../src/rules/envoy-filter/patch-present';
import { proxyVersionValid } from '../../../src/rules/envoy-filter/proxy-version-valid';
import { routeMatchOfRoutes } from '../../../src/rules/envoy-filter/route-match-of-routes';
import { valuePresent } from '../../../src/rules/envoy-filter/value-present';
import { workloadSelectorValid } from '../../../src/rules/envoy-filter/workload-selector-valid';
import { specTable } from '../spec-table';

describe('the patch', () => {
  specTable({
    rule: exposesInternals,
    kind: 'EnvoyFilter',
    rows: [
      ['{}', ['']],
    ],
  });
  specTable({
    rule: workloadSelectorValid,
    kind: 'EnvoyFilter',
    rows: [
      ['{ workloadSelector: { labels: {} } }', ['/workloadSelector']],
    ],
  });
  specTable({
    rule: patchNotNull,
    kind: 'EnvoyFilter',
    rows: [
      ['{ configPatches: [null] }', ['/configPatches/0']],
    ],
  });
  specTable({
    rule: applyToPresent,
    kind: 'EnvoyFilter',
    rows: [
      ['{ configPatches: [{ applyTo: INVALID }] }', ['/configPatches/0/applyTo']],
      ['{ configPatches: [{ match: { context: WAYPOINT } }] }', []],
    ],
  });
  specTable({
    rule: patchPresent,
    kind: 'EnvoyFilter',
    rows: [
      ['{ configPatches: [{ applyTo: CLUSTER }] }', ['/configPatches/0']],
      ['{ configPatches: [{ match: {} }] }', []],
    ],
  });
  specTable({
    rule: operationPresent,
    kind: 'EnvoyFilter',
    base: '/configPatches/0/patch/operation',
    rows: [
      ['{ configPatches: [{ applyTo: CLUSTER, patch: { operation: INVALID } }] }', ['']],
    ],
  });
  specTable({
    rule: valuePresent,
    kind: 'EnvoyFilter',
    base: '/configPatches/0/patch/value',
    rows: [
      ['{ configPatches: [{ applyTo: CLUSTER, patch: { operation: ADD, value: null } }] }', ['']],
      ['{ configPatches: [{ applyTo: CLUSTER, patch: { operation: REMOVE } }] }', []],
    ],
  });
  specTable({
    rule: proxyVersionValid,
    kind: 'EnvoyFilter',
    spec: '{ configPatches: [{ applyTo: CLUSTER, match: { proxy: % }',
    base: '/configPatches/0/match/proxy/proxyVersion',
    rows: [
      ["{ proxyVersion: '(' } }, patch: { operation: MERGE, value: {} } }]", ['']],
      ["{ proxyVersion: '^1.*' } }, patch: { operation: MERGE, value: {} } }]", []],
    ],
  });
});

describe('the match', () => {
  specTable({
    rule: listenerMatchOfListener,
    kind: 'EnvoyFilter',
    spec: '{ configPatches: [% }',
    base: '/configPatches/0/match/cluster',
    rows: [
      ['{ applyTo: LISTENER, match: { cluster: {} }, patch: { operation: MERGE, value: {} } }]', ['']],
      ['{ applyTo: FILTER_CHAIN, match: { cluster: {} }, patch: { operation: MERGE, value: {} } }]', ['']],
      ['{ applyTo: NETWORK_FILTER, match: { cluster: {} }, patch: { operation: MERGE, value: {} } }]', ['']],
      ['{ applyTo: HTTP_FILTER, match: { cluster: {} }, patch: { operation: MERGE, value: {} } }]', ['']],
      ['{ applyTo: LISTENER_FILTER, match: { cluster: {} }, patch: { operation: MERGE, value: {} } }]', []],
    ],
  });
  specTable({
    rule: routeMatchOfRoutes,
    kind: 'EnvoyFilter',
    spec: '{ configPatches: [% }',
    base: '/configPatches/0/match/listener',
    rows: [
      ['{ applyTo: ROUTE_CONFIGURATION, match: { listener: {} }, patch: { operation: MERGE, value: {} } }]', ['']],
      ['{ applyTo: VIRTUAL_HOST, match: { listener: {} }, patch: { operation: MERGE, value: {} } }]', ['']],
      ['{ applyTo: HTTP_ROUTE, match: { listener: {} }, patch: { operation: MERGE, value: {} } }]', ['']],
    ],
  });
  specTable({
    rule: clusterMatchOfCluster,
    kind: 'EnvoyFilter',
    base: '/configPatches/0/match/routeConfiguration',
    rows: [
      ['{ configPatches: [{ applyTo: CLUSTER, match: { routeConfiguration: {} }, patch: { operation: MERGE, value: {} } }] }', ['']],
    ],
  });
  specTable({
    rule: filterMatchComplete,
    kind: 'EnvoyFilter',
    spec: '{ configPatches: [% }',
    base: '/configPatches/0/match/listener/filterChain/filter',
    rows: [
      ['{ applyTo: LISTENER, match: { listener: { filterChain: { filter: { name: a } } } }, patch: { operation: MERGE, value: {} } }]', ['']],
      [
        "{ applyTo: LISTENER, match: { listener: { filterChain: { filter: { name: '' } } } }, patch: { operation: MERGE, value: {} } }]",
        ['', '/name'],
      ],
      [
        '{ applyTo: NETWORK_FILTER, match: { listener: { filterChain: { filter: { name: envoy.tcp_proxy } } } }, '
        + 'patch: { operation: MERGE, value: {} } }]',
        ['/name'],
      ],
      [
        '{ applyTo: NETWORK_FILTER, match: { listener: { filterChain: { filter: { name: a, subFilter: { name: b } } } '
        + '} }, patch: { operation: MERGE, value: {} } }]',
        ['/subFilter'],
      ],
      [
        '{ applyTo: HTTP_FILTER, match: { listener: { filterChain: { filter: { name: '
        + 'envoy.filters.network.http_connection_manager, subFilter: {} } } } }, patch: { operation: MERGE, value: {} } }]',
        ['/subFilter'],
      ],
      [
        '{ applyTo: HTTP_FILTER, match: { listener: { filterChain: { filter: { name: envoy.http_connection_manager, '
        + 'subFilter: { name: b } } } } }, patch: { operation: MERGE, value: {} } }]',
        ['/name'],
      ],
      [
        '{ applyTo: HTTP_FILTER, match: { listener: { filterChain: { filter: { name: '
        + 'envoy.filters.network.http_connection_manager, subFilter: { name: b } } } } }, patch: { operation: MERGE, value: {} } }]',
        [],
      ],
    ],
  });
});
