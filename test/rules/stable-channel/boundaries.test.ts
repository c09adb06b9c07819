import { ALL_RULES } from '../../../src/rules/all';
import { pointers } from '../check';

const RULES = ALL_RULES.filter(({ name }) => name.startsWith('stable-channel/'));

function found(apiVersion: string, kind: string, labels: string, spec: string): string[] {
  const yaml = `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: it, namespace: shop, labels: ${labels} }, spec: ${spec} }`;
  return RULES.flatMap((rule) => pointers(rule, yaml).map((pointer) => `${rule.code} ${pointer}`)).sort();
}

test.each([
  ['networking.istio.io/v1alpha3', 'EnvoyFilter', '{}', ['STABLE-001 ']],
  ['extensions.istio.io/v1alpha1', 'WasmPlugin', '{ url: a }', ['STABLE-002 ']],
  ['networking.istio.io/v1beta1', 'ProxyConfig', '{}', ['STABLE-003 ']],
  ['telemetry.istio.io/v1', 'Telemetry', '{ accessLogging: [{ filter: {} }, {}] }', ['STABLE-004 /spec/accessLogging/0/filter']],
  ['telemetry.istio.io/v1', 'Telemetry', '{ tracing: [{ disableSpanReporting: true }] }', []],
  ['security.istio.io/v1', 'AuthorizationPolicy', '{ rules: [{ from: [{ source: { trustDomains: [] } }] }] }', ['STABLE-005 /spec/rules/0/from/0/source/trustDomains']],
  ['extensions.istio.io/v1alpha1', 'TrafficExtension', '{ lua: { inlineCode: x } }', []],
  ['networking.istio.io/v1', 'VirtualService', '{ hosts: [a] }', []],
])('of %s %s with %s, where a revision looks at it', (apiVersion, kind, spec, expected) => {
  expect(found(apiVersion, kind, '{ istio.io/rev: canary }', spec)).toEqual(expected);
  expect(found(apiVersion, kind, '{ app: a }', spec)).toEqual([]);
});

test('are of the strict pack alone', () => {
  for (const rule of RULES) expect(rule.packs).toEqual(['strict']);
});
