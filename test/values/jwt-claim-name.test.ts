import { JwtClaimName } from '../../src/values/jwt-claim-name';

describe('JwtClaimName', () => {
  test.each([
    ['@request.auth.claims.groups', ['groups']],
    ['@request.auth.claims.a.b', ['a', 'b']],
    ['@request.auth.claims[a][b]', ['a', 'b']],
    ['@request.auth.claims[a.b]', ['a.b']],
    ['@REQUEST.auth.Claims.Groups', ['Groups']],
  ])('%s is the claim %j', (text, path) => {
    expect(JwtClaimName.tryParse(text)?.path).toEqual(path);
  });

  test.each([['@request.auth.claims'], ['@request.auth.claims.'], ['@request.auth.claims[]'], ['@request.auth.claims[a'], ['@request.auth.claimsx'], ['request.auth.claims.x'], ['x-a'], ['']])('%p is none', (text) => {
    expect(JwtClaimName.tryParse(text)).toBeUndefined();
  });

  test('reads what it writes', () => {
    const name = JwtClaimName.tryParse('@request.auth.claims.a.b');
    expect(JwtClaimName.tryParse(String(name))?.path).toEqual(name?.path);
  });
});
