import { ALL_RULES } from '../../../src/rules/all';
import { pointers } from '../check';

const RULES = ALL_RULES.filter(({ name }) => name.startsWith('peer-authentication/'));

/** What the rules for this kind say of a spec: codes and places. */
function found(spec: string): string[] {
  const yaml = `{ apiVersion: security.istio.io/v1, kind: PeerAuthentication, metadata: { name: it, namespace: shop }, spec: ${spec} }`;
  return RULES.flatMap((rule) => pointers(rule, yaml).map((pointer) => `${rule.code} ${pointer}`)).sort();
}

test.each([
  ['{}', []],
  ['{ mtls: { mode: UNSET } }', []],
  ['{ selector: {}, mtls: { mode: STRICT } }', ['PA-004 /spec/selector']],
  ['{ portLevelMtls: {} }', ['PA-002 /spec/portLevelMtls']],
  ['{ portLevelMtls: { 80: {} } }', ['PA-001 /spec/portLevelMtls']],
  ['{ selector: { matchLabels: { a: b } }, portLevelMtls: { 1: {}, 65535: null } }', []],
  ['{ selector: { matchLabels: { a: b } }, portLevelMtls: { 0: {}, http: {}, 99999999999999999999: {} } }', ['PA-003 /spec/portLevelMtls/0', 'PA-003 /spec/portLevelMtls/100000000000000000000', 'PA-003 /spec/portLevelMtls/http']],
])('a PeerAuthentication of %s', (spec, expected) => {
  expect(found(spec)).toEqual(expected);
});

test('an object without a spec has nothing to check', () => {
  for (const rule of RULES) expect(pointers(rule, 'apiVersion: security.istio.io/v1\nkind: PeerAuthentication')).toEqual([]);
});
