import { Principal } from '../../src/values/principal';

describe('Principal', () => {
  test.each([['td/ns/a/sa/b'], ['spiffe://td/ns/a/sa/b']])('reads %s', (text) => {
    const principal = Principal.parse(text);
    expect([principal.trustDomain, principal.namespace, principal.serviceAccount]).toEqual(['td', 'a', 'b']);
    expect(principal.toString()).toBe('td/ns/a/sa/b');
    expect(principal.toSpiffe()).toBe('spiffe://td/ns/a/sa/b');
    expect(principal.equals(Principal.of('td', 'a', 'b'))).toBe(true);
  });

  test.each([[''], ['*'], ['td/ns/a'], ['td/ns/a/sa/'], ['/ns/a/sa/b'], ['td/x/a/sa/b'], ['td/ns/a/sa/b/c']])('refuses %p', (text) => {
    expect(Principal.tryParse(text)).toBeUndefined();
    expect(() => Principal.parse(text)).toThrow('TRUST-DOMAIN/ns/');
  });
});
