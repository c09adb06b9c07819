import { ALL_RULES } from '../../../src/rules/all';
import { pointers } from '../check';

const RULES = ALL_RULES.filter(({ name }) => name.startsWith('proxy-config/'));

/** What the rules for this kind say of a spec: codes and places. */
function found(spec: string): string[] {
  const yaml = `{ apiVersion: networking.istio.io/v1beta1, kind: ProxyConfig, metadata: { name: it, namespace: shop }, spec: ${spec} }`;
  return RULES.flatMap((rule) => pointers(rule, yaml).map((pointer) => `${rule.code} ${pointer}`)).sort();
}

test.each([
  ['{}', []],
  ['{ concurrency: 0 }', []],
  ['{ concurrency: -1, selector: { matchLabels: { a: "*" } } }', ['PC-001 /spec/selector/matchLabels/a', 'PC-002 /spec/concurrency']],
  ['{ environmentVariables: { "": "" }, image: { imageType: nonsense } }', []],
])('a ProxyConfig of %s', (spec, expected) => {
  expect(found(spec)).toEqual(expected);
});

test('an object without a spec has nothing to check', () => {
  for (const rule of RULES) expect(pointers(rule, 'apiVersion: networking.istio.io/v1beta1\nkind: ProxyConfig')).toEqual([]);
});
