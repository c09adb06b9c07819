import { JsonObject } from '../../../src/manifest/manifest';
import { envoyFilter, testAnalyzer } from '../analysis-table';

const EF = 'EnvoyFilter shop/a';
const V = { match: { proxy: { proxyVersion: '^1.2.*' } } };
const filterMatch = (name: string) => ({ match: { listener: { filterChain: { filter: { name } } } } });
const patch = (applyTo: string, operation: string, value: JsonObject | undefined = { name: 'x' }, more: JsonObject = {}): JsonObject => ({ applyTo, patch: { operation, ...(value === undefined ? {} : { value }) }, ...more });
const filter = (patches: ReadonlyArray<JsonObject>, place = 'shop/a', priority?: number) => envoyFilter(place, { configPatches: patches, ...(priority === undefined ? {} : { priority }) });

testAnalyzer('IST0151', [
  ['INSERT_BEFORE', [filter([patch('HTTP_FILTER', 'INSERT_BEFORE')])], [EF]],
  ['INSERT_AFTER', [filter([patch('HTTP_FILTER', 'INSERT_AFTER')])], [EF]],
  ['REMOVE', [filter([patch('CLUSTER', 'REMOVE', undefined)])], [EF]],
  ['REPLACE of a filter', [filter([patch('NETWORK_FILTER', 'REPLACE')])], [EF]],
  ['REPLACE of a virtual host', [filter([patch('VIRTUAL_HOST', 'REPLACE')])], [EF]],
  ['REPLACE of something else is another code', [filter([patch('CLUSTER', 'REPLACE')])], []],
  ['REMOVE of a route is another code', [filter([patch('HTTP_ROUTE', 'REMOVE')])], []],
  ['MERGE, INSERT_FIRST and ADD', [filter([patch('CLUSTER', 'MERGE'), patch('HTTP_FILTER', 'INSERT_FIRST'), patch('CLUSTER', 'ADD')])], []],
  ['a priority', [filter([patch('HTTP_FILTER', 'INSERT_BEFORE')], 'shop/a', 5)], []],
  ['a negative priority', [filter([patch('HTTP_FILTER', 'INSERT_BEFORE')], 'shop/a', -5)], []],
  ['priority 0 is none', [filter([patch('HTTP_FILTER', 'INSERT_BEFORE')], 'shop/a', 0)], [EF]],
  ['an element without patch ends the look', [filter([{ applyTo: 'CLUSTER' }, patch('HTTP_FILTER', 'INSERT_BEFORE')])], []],
  ['after a patch of its name for a version it is another code', [filter([patch('HTTP_FILTER', 'ADD', { name: 'x' }, V), patch('HTTP_FILTER', 'INSERT_BEFORE')])], []],
]);
testAnalyzer('IST0151', [['most such patches work', [filter([patch('HTTP_FILTER', 'INSERT_BEFORE')])], []]], 'default');

testAnalyzer('IST0155', [
  ['after one for a version', [filter([patch('HTTP_FILTER', 'ADD', { name: 'x' }, V), patch('HTTP_FILTER', 'INSERT_BEFORE')])], [EF]],
  ['after one of another name', [filter([patch('HTTP_FILTER', 'ADD', { name: 'y' }, V), patch('HTTP_FILTER', 'INSERT_BEFORE')])], []],
  ['before it', [filter([patch('HTTP_FILTER', 'INSERT_BEFORE'), patch('HTTP_FILTER', 'ADD', { name: 'x' }, V)])], []],
  ['itself for a version', [filter([patch('HTTP_FILTER', 'INSERT_BEFORE', { name: 'x' }, V)])], []],
  ['in an earlier EnvoyFilter', [filter([patch('HTTP_FILTER', 'MERGE', { name: 'x' }, V)], 'edge/z'), filter([patch('HTTP_FILTER', 'INSERT_BEFORE')])], [EF]],
  ['in a later EnvoyFilter', [filter([patch('HTTP_FILTER', 'MERGE', { name: 'x' }, V)], 'shop/b'), filter([patch('HTTP_FILTER', 'INSERT_BEFORE')])], []],
  ['by the filter that is matched, where the value has no name', [
    filter([patch('HTTP_FILTER', 'MERGE', { a: 1 }, { match: { ...V.match, ...filterMatch('f').match } }), patch('HTTP_FILTER', 'INSERT_BEFORE', { b: 1 }, filterMatch('f'))]),
  ], [EF]],
  ['a name of a value is never that of a match', [filter([patch('HTTP_FILTER', 'ADD', { name: 'f' }, V), patch('HTTP_FILTER', 'INSERT_BEFORE', { b: 1 }, filterMatch('f'))])], []],
  ['no names are equal', [filter([patch('CLUSTER', 'REMOVE', undefined, V), patch('LISTENER', 'REMOVE', undefined)])], [EF]],
  ['an empty value has no name, whatever is matched', [filter([patch('CLUSTER', 'REMOVE', {}, V), patch('HTTP_FILTER', 'REMOVE', {}, filterMatch('f'))])], [EF]],
  ['with priority', [filter([patch('HTTP_FILTER', 'ADD', { name: 'x' }, V), patch('HTTP_FILTER', 'INSERT_BEFORE')], 'shop/a', 1)], []],
]);
testAnalyzer('IST0155', [['names tell little', [filter([patch('HTTP_FILTER', 'ADD', { name: 'x' }, V), patch('HTTP_FILTER', 'INSERT_BEFORE')])], []]], 'default');

testAnalyzer('IST0152', [
  ['of a cluster', [filter([patch('CLUSTER', 'REPLACE')])], [EF]],
  ['of a listener, with priority', [filter([patch('LISTENER', 'REPLACE')], 'shop/a', 1)], [EF]],
  ['of a route configuration', [filter([patch('ROUTE_CONFIGURATION', 'REPLACE')])], [EF]],
  ['of filters', [filter([patch('HTTP_FILTER', 'REPLACE'), patch('NETWORK_FILTER', 'REPLACE')])], []],
  ['of a virtual host', [filter([patch('VIRTUAL_HOST', 'REPLACE')])], []],
  ['after an element without patch', [filter([{ applyTo: 'CLUSTER', patch: null }, patch('CLUSTER', 'REPLACE')])], []],
]);

for (const [code, operation] of [['IST0153', 'ADD'], ['IST0154', 'REMOVE']] as const) {
  testAnalyzer(code, [
    ['of a route configuration', [filter([patch('ROUTE_CONFIGURATION', operation)])], [EF]],
    ['of a route', [filter([patch('HTTP_ROUTE', operation)])], [EF]],
    ['of a virtual host', [filter([patch('VIRTUAL_HOST', operation)])], []],
    ['another operation', [filter([patch('HTTP_ROUTE', 'MERGE')])], []],
  ]);
  testAnalyzer(code, [
    ['of a route configuration', [filter([patch('ROUTE_CONFIGURATION', operation)])], [EF]],
    ['single routes are patched', [filter([patch('HTTP_ROUTE', operation)])], []],
  ], 'default');
}
