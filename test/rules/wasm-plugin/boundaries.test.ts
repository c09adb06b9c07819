import { ALL_RULES } from '../../../src/rules/all';
import { pointers } from '../check';

const RULES = ALL_RULES.filter(({ name }) => name.startsWith('wasm-plugin/'));

/** What the rules for this kind say of a spec: codes and places. */
function found(spec: string): string[] {
  const yaml = `{ apiVersion: extensions.istio.io/v1alpha1, kind: WasmPlugin, metadata: { name: it, namespace: shop }, spec: ${spec} }`;
  return RULES.flatMap((rule) => pointers(rule, yaml).map((pointer) => `${rule.code} ${pointer}`)).sort();
}

test.each([
  ['{ url: "oci://a/b" }', []],
  ['{}', ['WP-010 /spec']],
  ['{ url: "gs://a" }', ['WP-011 /spec/url']],
  ['{ url: a, sha256: "" }', []],
  ['{ url: a, sha256: "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef" }', ['WP-012 /spec/sha256']],
  ['{ url: a, vmConfig: { env: [null, { name: A }, { name: B, valueFrom: INLINE, value: x }] } }', []],
  ['{ url: a, vmConfig: { env: [{ name: "" }, { name: "" }] } }', ['WP-015 /spec/vmConfig/env/0/name']],
  ['{ url: a, match: [null] }', ['WP-016 /spec/match/0']],
  ['{ url: a, match: [{ ports: [null] }] }', ['WP-016 /spec/match/0/ports/0']],
  ['{ url: a, match: [{ ports: [{ number: 0 }, { number: 0 }] }] }', ['WP-016 /spec/match/0/ports/0/number']],
  ['{ url: a, selector: {} }', ['WP-002 /spec/selector']],
])('a WasmPlugin of %s', (spec, expected) => {
  expect(found(spec)).toEqual(expected);
});

test('an object without a spec has nothing to check', () => {
  for (const rule of RULES) expect(pointers(rule, 'apiVersion: extensions.istio.io/v1alpha1\nkind: WasmPlugin')).toEqual([]);
});
