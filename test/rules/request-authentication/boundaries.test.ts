import { ALL_RULES } from '../../../src/rules/all';
import { pointers } from '../check';

const RULES = ALL_RULES.filter(({ name, layer }) => layer === 'webhook' && name.startsWith('request-authentication/'));

/** What the rules for this kind say of a spec: codes and places. */
function found(spec: string): string[] {
  const yaml = `{ apiVersion: security.istio.io/v1, kind: RequestAuthentication, metadata: { name: it, namespace: shop }, spec: ${spec} }`;
  return RULES.flatMap((rule) => pointers(rule, yaml).map((pointer) => `${rule.code} ${pointer}`)).sort();
}

test.each([
  ['{}', []],
  ['{ jwtRules: [null, { issuer: a }] }', []],
  ['{ jwtRules: [{}] }', ['RA-011 /spec/jwtRules/0']],
  ['{ jwtRules: [{ issuer: a, jwksUri: "http://" }] }', []],
  ['{ jwtRules: [{ issuer: a, jwksUri: "://" }] }', ['RA-012 /spec/jwtRules/0/jwksUri']],
  ['{ jwtRules: [{ issuer: a, jwks: "{}" }] }', ['RA-013 /spec/jwtRules/0/jwks']],
  ['{ jwtRules: [{ issuer: a, jwks: "{ \\"keys\\": [] }", jwksUri: "https://a/" }] }', []],
  ['{ jwtRules: [{ issuer: a, fromHeaders: [null, { name: "x y" }] }] }', ['RA-014 /spec/jwtRules/0/fromHeaders/0']],
  ['{ jwtRules: [{ issuer: a, outputClaimToHeaders: [null] }] }', ['RA-016 /spec/jwtRules/0/outputClaimToHeaders/0', 'RA-016 /spec/jwtRules/0/outputClaimToHeaders/0']],
  ['{ jwtRules: [{ issuer: a, outputClaimToHeaders: [{ claim: a, header: x.y }] }] }', ['RA-016 /spec/jwtRules/0/outputClaimToHeaders/0/header']],
  ['{ jwtRules: [{ issuer: a, timeout: 0.5ms }, { issuer: b, timeout: 5m }] }', ['RA-017 /spec/jwtRules/0/timeout']],
  ['{ jwtRules: [{ issuer: a, outputPayloadToHeader: "x y", spaceDelimitedClaims: [""] }, { issuer: a }] }', []],
])('a RequestAuthentication of %s', (spec, expected) => {
  expect(found(spec)).toEqual(expected);
});

test('an object without a spec has nothing to check', () => {
  for (const rule of RULES) expect(pointers(rule, 'apiVersion: security.istio.io/v1\nkind: RequestAuthentication')).toEqual([]);
});
