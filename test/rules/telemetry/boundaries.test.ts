import { ALL_RULES } from '../../../src/rules/all';
import { pointers } from '../check';

const RULES = ALL_RULES.filter(({ name }) => name.startsWith('telemetry/'));

/** What the rules for this kind say of a spec: codes and places. */
function found(spec: string): string[] {
  const yaml = `{ apiVersion: telemetry.istio.io/v1, kind: Telemetry, metadata: { name: it, namespace: shop }, spec: ${spec} }`;
  return RULES.flatMap((rule) => pointers(rule, yaml).map((pointer) => `${rule.code} ${pointer}`)).sort();
}

test.each([
  ['{}', []],
  ['{ tracing: [{}] }', []],
  ['{ metrics: [{ providers: [null] }] }', ['TEL-010 /spec/metrics/0/providers/0']],
  ['{ metrics: [{ overrides: [{ tagOverrides: { a: { operation: REMOVE } } }] }] }', []],
  ['{ metrics: [{ overrides: [{ tagOverrides: { a: { operation: UPSERT } } }] }] }', ['TEL-012 /spec/metrics/0/overrides/0/tagOverrides/a']],
  ['{ metrics: [{ overrides: [{ tagOverrides: { a: { value: "(((" } } }] }] }', []],
  ['{ metrics: [{ overrides: [{ match: { metric: ALL_METRICS } }] }] }', []],
  ['{ tracing: [{ randomSamplingPercentage: -1 }] }', ['TEL-023 /spec/tracing/0/randomSamplingPercentage']],
  ['{ tracing: [{ customTags: { a: { formatter: { value: "" } } } }] }', []],
  ['{ tracing: [{ customTags: { a: { literal: { value: x } }, b: { environment: {} } } }] }', ['TEL-024 /spec/tracing/0/customTags/b/environment']],
  ['{ tracing: [{}, {}, {}] }', ['TEL-020 /spec/tracing/1']],
  ['{ accessLogging: [{ filter: { expression: "" } }] }', ['TEL-030 /spec/accessLogging/0/filter/expression']],
  ['{ accessLogging: [{ filter: { expression: undeclared.name > 1 } }] }', []],
  ['{ accessLogging: [{ providers: [{ name: a }, { name: b }] }] }', []],
])('a Telemetry of %s', (spec, expected) => {
  expect(found(spec)).toEqual(expected);
});

test('an object without a spec has nothing to check', () => {
  for (const rule of RULES) expect(pointers(rule, 'apiVersion: telemetry.istio.io/v1\nkind: Telemetry')).toEqual([]);
});
