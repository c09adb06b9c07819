import * as fc from 'fast-check';
import { fqdnProblem } from '../../src/values/fqdn';
import { wildcardDomainProblem } from '../../src/values/wildcard-domain';
import { testProblems } from './problem-table';

describe('wildcardDomainProblem', () => {
  testProblems(
    wildcardDomainProblem,
    ['*', '*.com', '*foo.com', '*-x.com', 'reviews', '123', '*.', 'a.b.', '*.a.b.c'],
    [['', 'empty'], 'foo.*', '*.*.com', 'a.*.com', '1.2.3.4', 'fo*o.com', '::1', '.com', 'a..b', '*..b', '*.5', 'x'.repeat(256)],
  );

  test('takes every name that is no bare number exactly when it is a domain', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', '.', '-'), minLength: 1, maxLength: 20 });
    fc.assert(fc.property(text, (name) => {
      fc.pre(!/^\d+$/.test(name));
      expect(wildcardDomainProblem(name) === undefined).toBe(fqdnProblem(name) === undefined);
      expect(wildcardDomainProblem(`*.${name}`) === undefined).toBe(fqdnProblem(name) === undefined);
    }));
  });
});
