import { ALL_RULES } from '../../../src/rules/all';
import { pointers } from '../check';

const RULES = ALL_RULES.filter(({ name, layer }) => layer === 'webhook' && name.startsWith('authorization-policy/'));

/** What the rules for this kind say of a spec: codes and places. */
function found(spec: string): string[] {
  const yaml = `{ apiVersion: security.istio.io/v1, kind: AuthorizationPolicy, metadata: { name: it, namespace: shop }, spec: ${spec} }`;
  return RULES.flatMap((rule) => pointers(rule, yaml).map((pointer) => `${rule.code} ${pointer}`)).sort();
}

test.each([
  ['{}', []],
  ['{ rules: [{}] }', []],
  ['{ rules: [] }', []],
  ['{ rules: null, action: AUDIT }', []],
  ['{ action: DENY }', ['AP-015 /spec']],
  ['{ action: CUSTOM, provider: { name: a } }', ['AP-010 /spec']],
  ['{ action: CUSTOM }', ['AP-010 /spec']],
  ['{ action: CUSTOM, provider: {}, rules: [{}] }', ['AP-011 /spec/provider']],
  ['{ action: CUSTOM, provider: { name: a }, rules: [{ when: [{ key: request.auth.principal, values: [a] }] }] }', ['AP-013 /spec/rules/0/when/0/key']],
  ['{ action: CUSTOM, provider: { name: a }, rules: [{ when: [{ key: source.ip, values: [10.0.0.1] }] }] }', []],
  ['{ action: AUDIT, provider: { name: a } }', ['AP-014 /spec/provider']],
  ['{ selector: { matchLabels: { "": a } } }', ['AP-002 /spec/selector/matchLabels/']],
  ['{ selector: { matchLabels: { app: a_b! } } }', []],
  ['{ targetRefs: [null] }', []],
  ['{ targetRefs: [{ group: networking.istio.io, kind: Gateway, name: a }] }', ['AP-003 /spec/targetRefs/0/kind']],
  ['{ targetRefs: [{ group: core, kind: Service, name: a }] }', []],
  ['{ rules: [{ from: [null] }] }', ['AP-021 /spec/rules/0/from/0']],
  ['{ rules: [{ from: [{ source: { namespaces: [] } }] }] }', ['AP-022 /spec/rules/0/from/0/source']],
  ['{ rules: [{ from: [{ source: { principals: ["a*b*c"], namespaces: ["*x*"] } }] }] }', []],
  ['{ rules: [{ from: [{ source: { serviceAccounts: [a], notNamespaces: [b] } }] }] }', ['AP-023 /spec/rules/0/from/0/source/serviceAccounts']],
  ['{ rules: [{ from: [{ source: { ipBlocks: ["10.0.0.1/8", "::1", "01.2.3.4", "10.0.0.0/8/8"] } }] }] }', ['AP-024 /spec/rules/0/from/0/source/ipBlocks/2', 'AP-024 /spec/rules/0/from/0/source/ipBlocks/3']],
  ['{ rules: [{ from: [{ source: { serviceAccounts: ["a/", "/a", "a b"] } }] }] }', ['AP-026 /spec/rules/0/from/0/source/serviceAccounts/0', 'AP-026 /spec/rules/0/from/0/source/serviceAccounts/1']],
  ['{ rules: [{ from: [{ source: { trustDomains: ["*", "a*", "*a", "**", "a/*"] } }] }] }', ['AP-027 /spec/rules/0/from/0/source/trustDomains/3', 'AP-027 /spec/rules/0/from/0/source/trustDomains/4']],
  ['{ rules: [{ to: [null] }] }', ['AP-030 /spec/rules/0/to/0']],
  ['{ rules: [{ to: [{ operation: { ports: ["0", "65535", "65536", "8*", " 80"] } }] }] }', ['AP-032 /spec/rules/0/to/0/operation/ports/2', 'AP-032 /spec/rules/0/to/0/operation/ports/3', 'AP-032 /spec/rules/0/to/0/operation/ports/4']],
  ['{ rules: [{ to: [{ operation: { methods: [get, GETT] } }] }] }', []],
  ['{ rules: [{ to: [{ operation: { paths: ["", "/{**}/{**}", "/{*}/{**}", "//x/{*}", "/a}", "relative"] } }] }] }', ['AP-033 /spec/rules/0/to/0/operation/paths/0', 'AP-034 /spec/rules/0/to/0/operation/paths/1', 'AP-034 /spec/rules/0/to/0/operation/paths/3', 'AP-034 /spec/rules/0/to/0/operation/paths/4']],
  ['{ rules: [{ when: [{ key: Source.ip, values: [10.0.0.1] }] }] }', ['AP-042 /spec/rules/0/when/0/key']],
  ['{ rules: [{ when: [{ key: source.principal, values: [""], notValues: [""] }] }] }', ['AP-042 /spec/rules/0/when/0/notValues/0', 'AP-042 /spec/rules/0/when/0/values/0']],
  ['{ action: DENY, rules: [{}] }', []],
  ['{ action: DENY, rules: [{ when: [{ key: source.ip, values: [10.0.0.1] }] }] }', []],
  ['{ action: DENY, rules: [{ from: [{ source: { trustDomains: [a] } }] }] }', ['AP-050 /spec/rules/0']],
  ['{ action: DENY, rules: [{ from: [{ source: { notIpBlocks: [10.0.0.1] } }] }] }', []],
  ['{ action: DENY, rules: [{ from: [{ source: { namespaces: [a] } }], to: [{ operation: { paths: [/a] } }] }] }', ['AP-050 /spec/rules/0']],
  ['{ action: DENY, rules: [{ from: [{ source: { requestPrincipals: [a] } }], to: [{ operation: { ports: ["80"] } }] }] }', []],
])('a AuthorizationPolicy of %s', (spec, expected) => {
  expect(found(spec)).toEqual(expected);
});

test('an object without a spec has nothing to check', () => {
  for (const rule of RULES) expect(pointers(rule, 'apiVersion: security.istio.io/v1\nkind: AuthorizationPolicy')).toEqual([]);
});
