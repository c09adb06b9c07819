import { Change, decide, ISSUER, policy, short, token, tokens } from './policies';

const header = (name: string, ...values: string[]) => policy('shop/h', { rules: [{ when: [{ key: `request.headers[${name}]`, values }] }] });

describe('tokens (rule 21, TS-110, TS-111)', () => {
  test.each<[string, ReadonlyArray<Record<string, unknown>>, Change, string]>([
    ['none passes', [{ issuer: ISSUER }], {}, 'ALLOW 200 default'],
    ['a good one passes', [{ issuer: ISSUER }], { tokens: [token()] }, 'ALLOW 200 default'],
    ['a bad one is 401', [{ issuer: ISSUER }], { tokens: [token({}, { valid: false })] }, 'DENY 401 jwt'],
    ['text that is no token too', [{ issuer: ISSUER }], { headers: { authorization: 'Bearer x' } }, 'DENY 401 jwt'],
    ['another scheme is not looked at', [{ issuer: ISSUER }], { headers: { authorization: 'Basic x' } }, 'ALLOW 200 default'],
    ['an unknown issuer is 401', [{ issuer: 'x' }], { tokens: [token()] }, 'DENY 401 jwt'],
    ['a wrong audience 403', [{ issuer: ISSUER, audiences: ['api'] }], { tokens: [token({ aud: 'web' })] }, 'DENY 403 jwt'],
    ['no audience where one is wanted 403', [{ issuer: ISSUER, audiences: ['api'] }], { tokens: [token()] }, 'DENY 403 jwt'],
    ['one of several audiences is enough', [{ issuer: ISSUER, audiences: ['x', 'api'] }], { tokens: [token({ aud: ['web', 'api'] })] }, 'ALLOW 200 default'],
    ['scheme and slash do not count', [{ issuer: ISSUER, audiences: ['api'] }], { tokens: [token({ aud: 'https://api/' })] }, 'ALLOW 200 default'],
    ['on either side', [{ issuer: ISSUER, audiences: ['http://api/'] }], { tokens: [token({ aud: 'api' })] }, 'ALLOW 200 default'],
    ['one rule is enough', [{ issuer: 'x' }, { issuer: ISSUER }], { tokens: [token()] }, 'ALLOW 200 default'],
    ['403 says more than 401', [{ issuer: 'x' }, { issuer: ISSUER, audiences: ['api'] }], { tokens: [token()] }, 'DENY 403 jwt'],
    ['nobody looks where no rule says', [{ issuer: ISSUER, fromHeaders: [{ name: 'x-jwt' }] }], { tokens: [token({}, { valid: false })] }, 'ALLOW 200 default'],
    ['a header of its own', [{ issuer: ISSUER, fromHeaders: [{ name: 'X-Jwt' }] }], { tokens: [token({}, { valid: false, header: 'x-jwt', prefix: '' })] }, 'DENY 401 jwt'],
    ['with a prefix', [{ issuer: ISSUER, fromHeaders: [{ name: 'x-jwt', prefix: 'JWT ' }] }], { tokens: [token({}, { header: 'x-jwt', prefix: 'JWT ' })] }, 'ALLOW 200 default'],
    ['a parameter', [{ issuer: ISSUER }], { tokens: [token({}, { valid: false, parameter: 'access_token' })] }, 'DENY 401 jwt'],
    ['text in that parameter', [{ issuer: ISSUER }], { path: '/?access_token=x' }, 'DENY 401 jwt'],
    ['a cookie', [{ issuer: ISSUER, fromCookies: ['session'] }], { tokens: [token({}, { valid: false, cookie: 'session' })] }, 'DENY 401 jwt'],
    ['text in that cookie', [{ issuer: ISSUER, fromCookies: ['session'] }], { headers: { cookie: 'a=b; session=x' } }, 'DENY 401 jwt'],
    ['all that a rule finds must be good', [{ issuer: ISSUER }], { tokens: [token(), token({}, { valid: false, parameter: 'access_token' })] }, 'DENY 401 jwt'],
    ['TCP has no such stage', [{ issuer: ISSUER }], { port: 3306, tokens: [token({}, { valid: false })] }, 'ALLOW 0 default'],
  ])('%s', (_, rules, change, expected) => {
    expect(short(decide([tokens('shop/t', rules)], change))).toBe(expected);
  });

  test('rules of all policies that apply are pooled', () => {
    const objects = [tokens('shop/t', [{ issuer: 'x' }]), tokens('istio-system/t', [{ issuer: ISSUER }]), tokens('data/t', [{ issuer: 'y' }])];
    expect(decide(objects, { tokens: [token()] }).allowed).toBe(true);
    expect(decide(objects, { tokens: [token({ iss: 'y' })] }).status).toBe(401);
  });
});

describe('side effects (rule 24)', () => {
  const outputs = { outputClaimToHeaders: [{ header: 'X-Sub', claim: 'sub' }, { header: 'x-deep', claim: 'a.b' }] };
  const sent: Change = { tokens: [token({ a: { b: 7 } })] };

  test.each<[string, ReadonlyArray<Record<string, unknown>>, ReturnType<typeof header>, Change, boolean]>([
    ['the token is taken away', [{ issuer: ISSUER }], header('authorization', '*'), sent, false],
    ['unless it is to be forwarded', [{ issuer: ISSUER, forwardOriginalToken: true }], header('authorization', 'Bearer *'), sent, true],
    ['without a rule it stays', [], header('authorization', 'Bearer *'), sent, true],
    ['claims become headers', [{ issuer: ISSUER, ...outputs }], header('x-sub', 'ann'), sent, true],
    ['also nested ones and numbers', [{ issuer: ISSUER, ...outputs }], header('x-deep', '7'), sent, true],
    ['whatever the client sends', [{ issuer: ISSUER, ...outputs }], header('x-sub', 'eve'), { ...sent, headers: { 'X-Sub': 'eve' } }, false],
    ['even without a token', [{ issuer: ISSUER, ...outputs }], header('x-sub', 'eve'), { headers: { 'X-Sub': 'eve' } }, false],
    ['the payload too', [{ issuer: ISSUER, outputPayloadToHeader: 'x-payload' }], header('x-payload', 'eyJ*'), sent, true],
  ])('%s', (_, rules, one, change, expected) => {
    expect(decide([tokens('shop/t', rules), one], change).allowed).toBe(expected);
  });

  test('of rules for one issuer the namespace\'s own comes first, and ends it', () => {
    const root = tokens('istio-system/a', [{ issuer: ISSUER, outputClaimToHeaders: [{ header: 'x-root', claim: 'sub' }] }]);
    const own = tokens('shop/z', [{ issuer: ISSUER, outputClaimToHeaders: [{ header: 'x-own', claim: 'sub' }] }]);
    expect(decide([root, own, header('x-own', 'ann')], sent).allowed).toBe(true);
    expect(decide([root, own, header('x-root', 'ann')], sent).allowed).toBe(false);
  });

  test('CUSTOM sees what the client sent', () => {
    const custom = policy('shop/c', { action: 'CUSTOM', provider: { name: 'x' }, rules: [{ when: [{ key: 'request.headers[x-sub]', values: ['eve'] }] }] });
    expect(short(decide([tokens('shop/t', [{ issuer: ISSUER, ...outputs }]), custom], { ...sent, headers: { 'x-sub': 'eve' } }))).toBe('DENY 403 custom shop/c');
  });
});
