import * as fc from 'fast-check';
import { expandShortName, Host, isShortName } from '../../src/values/host';

const hosts = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 6 }).chain((rest) => fc.constantFrom(rest, `*${rest}`, `*.${rest}`, '*')).map((text) => Host.of(text));

describe('Host.matches', () => {
  test.each([
    ['foo.com', 'foo.com', true],
    ['foo.com', 'Foo.com', false],
    ['foo.com', 'bar.com', false],
    ['*', 'foo.com', true],
    ['*.com', 'foo.com', true],
    ['*.com', '*.foo.com', true],
    ['*.foo.com', '*.bar.com', false],
    ['*.foo.com', 'foo.com', false],
    ['*foo.com', 'foo.com', true],
    ['*foo.com', 'xfoo.com', true],
    ['*', '*', true],
    ['*.com', '*.com', true],
    ['*.com', 'com', false],
  ])('%s and %s: %p', (a, b, expected) => {
    expect(Host.of(a).matches(Host.of(b))).toBe(expected);
    expect(Host.of(b).matches(Host.of(a))).toBe(expected);
  });

  test('is symmetric and reflexive', () => {
    fc.assert(fc.property(hosts, hosts, (a, b) => {
      expect(a.matches(b)).toBe(b.matches(a));
      expect(a.matches(a)).toBe(true);
    }));
  });
});

describe('Host.isSubsetOf', () => {
  test.each([
    ['foo.com', 'foo.com', true],
    ['foo.com', '*.com', true],
    ['*.foo.com', '*.com', true],
    ['*.com', '*.foo.com', false],
    ['*.com', 'foo.com', false],
    ['foo.com', '*.foo.com', false],
    ['*', '*', true],
    ['*.com', '*', true],
    ['*', '*.com', false],
  ])('%s of %s: %p', (a, b, expected) => {
    expect(Host.of(a).isSubsetOf(Host.of(b))).toBe(expected);
  });

  test('implies a match, is reflexive and transitive, and antisymmetric', () => {
    fc.assert(fc.property(hosts, hosts, hosts, (a, b, c) => {
      expect(a.isSubsetOf(a)).toBe(true);
      if (a.isSubsetOf(b)) expect(a.matches(b)).toBe(true);
      if (a.isSubsetOf(b) && b.isSubsetOf(c)) expect(a.isSubsetOf(c)).toBe(true);
      if (a.isSubsetOf(b) && b.isSubsetOf(a)) expect(a.text).toBe(b.text);
    }), { numRuns: 1000 });
  });
});

describe('Host.compareSpecificity', () => {
  test('puts exact hosts first, longer wildcards before shorter, and the bare wildcard last', () => {
    const sorted = ['*', '*.com', 'b.com', '*.foo.com', 'a.com', '*.abc.com', '*.net'].map((text) => Host.of(text)).sort(Host.compareSpecificity);
    expect(sorted.map(String)).toEqual(['a.com', 'b.com', '*.abc.com', '*.foo.com', '*.com', '*.net', '*']);
  });

  test('is a total order', () => {
    fc.assert(fc.property(hosts, hosts, hosts, (a, b, c) => {
      const order = Host.compareSpecificity;
      expect(Math.sign(order(a, b))).toBe(Math.sign(order(b, a)) === 0 ? 0 : -Math.sign(order(b, a)));
      expect(order(a, b) === 0).toBe(a.text === b.text);
      if (order(a, b) <= 0 && order(b, c) <= 0) expect(order(a, c)).toBeLessThanOrEqual(0);
    }), { numRuns: 1000 });
  });

  test('a proper subset is more specific', () => {
    fc.assert(fc.property(hosts, hosts, (a, b) => {
      if (a.isSubsetOf(b) && !a.equals(b)) expect(Host.compareSpecificity(a, b)).toBeLessThan(0);
    }), { numRuns: 1000 });
  });
});

describe('Host', () => {
  test.each([['*.foo.com', 'A.FOO.com', true], ['Foo.com', 'foo.COM', true], ['*.foo.com', 'foo.com', false], ['*', '', true]])('%s covers the name %s: %p', (host, name, expected) => {
    expect(Host.of(host).covers(name)).toBe(expected);
  });

  test.each([['*', true], ['reviews', true], ['10.0.0.1', true], ['::1', true], ['a.*', false], ['', false]])('parses %p: %p', (text, good) => {
    expect(Host.tryParse(text) !== undefined).toBe(good);
    if (!good) expect(() => Host.parse(text)).toThrow(`"${text}"`);
  });
});

describe('expandShortName', () => {
  test.each([
    ['reviews', 'reviews.prod.svc.cluster.local'],
    ['reviews.prod', 'reviews.prod'],
    ['reviews.', 'reviews.'],
    ['*', '*'],
    ['*foo', '*foo'],
    ['::1', '::1'],
    ['', ''],
  ])('%p in prod is %p', (host, expected) => {
    expect(expandShortName(host, 'prod')).toBe(expected);
  });

  test('takes another domain, and changes nothing twice', () => {
    expect(expandShortName('a', 'b', 'corp')).toBe('a.b.svc.corp');
    fc.assert(fc.property(hosts, (host) => {
      const once = expandShortName(host.text, 'ns');
      expect(expandShortName(once, 'other')).toBe(once);
      expect(isShortName(once)).toBe(false);
    }));
  });
});
