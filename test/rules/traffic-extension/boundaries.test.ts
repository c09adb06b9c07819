import { ALL_RULES } from '../../../src/rules/all';
import { pointers } from '../check';

const RULES = ALL_RULES.filter(({ name }) => name.startsWith('traffic-extension/'));

/** What the rules for this kind say of a spec: codes and places. */
function found(spec: string): string[] {
  const yaml = `{ apiVersion: extensions.istio.io/v1alpha1, kind: TrafficExtension, metadata: { name: it, namespace: shop }, spec: ${spec} }`;
  return RULES.flatMap((rule) => pointers(rule, yaml).map((pointer) => `${rule.code} ${pointer}`)).sort();
}

test.each([
  ['{ lua: { inlineCode: x } }', []],
  ['{}', ['TX-001 /spec']],
  ['{ lua: {}, wasm: { url: a } }', ['TX-001 /spec/wasm', 'TX-003 /spec/lua']],
  ['{ wasm: {} }', ['TX-004 /spec/wasm']],
  ['{ wasm: { url: a, match: [{ ports: [{}] }] } }', []],
  ['{ lua: { inlineCode: x }, match: [{ ports: [{}] }] }', ['TX-005 /spec/match/0/ports/0']],
  ['{ lua: { inlineCode: x }, targetRefs: [{ kind: Service, name: a, namespace: b }] }', ['TX-002 /spec/targetRefs/0/namespace']],
])('a TrafficExtension of %s', (spec, expected) => {
  expect(found(spec)).toEqual(expected);
});

test('an object without a spec has nothing to check', () => {
  for (const rule of RULES) expect(pointers(rule, 'apiVersion: extensions.istio.io/v1alpha1\nkind: TrafficExtension')).toEqual([]);
});
