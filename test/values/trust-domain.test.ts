import { trustDomainPatternProblem, trustDomainProblem, TrustDomains } from '../../src/values/trust-domain';
import { testProblems } from './problem-table';

describe('trustDomainProblem', () => {
  testProblems(trustDomainProblem, ['cluster.local', 'td', 'a.b.', '1.2.3.4', `${'a.'.repeat(200)}b`], ['', 'a..b', 'a_b', '.', '*']);
});

describe('trustDomainPatternProblem', () => {
  testProblems(trustDomainPatternProblem, ['td', '*', '*.com', 'a*'], ['', 'a*b', '**', '*a*', 'a/b']);
});

describe('TrustDomains', () => {
  const domains = TrustDomains.of('new.td', ['old.td', 'new.td']);

  test.each([
    ['new.td/ns/a/sa/b', ['new.td/ns/a/sa/b', 'old.td/ns/a/sa/b']],
    ['old.td/ns/a/sa/b', ['new.td/ns/a/sa/b', 'old.td/ns/a/sa/b']],
    ['cluster.local/ns/a/sa/b', ['new.td/ns/a/sa/b', 'old.td/ns/a/sa/b']],
    ['*.td/ns/a/sa/b', ['*.td/ns/a/sa/b']],
    ['*ew.td/ns/a/sa/b', ['*ew.td/ns/a/sa/b', 'old.td/ns/a/sa/b']],
    ['other/ns/a/sa/b', ['other/ns/a/sa/b']],
    ['*/ns/a/sa/b', ['*/ns/a/sa/b']],
    ['new.td/ns/a/*', ['new.td/ns/a/*']],
    ['*', ['*']],
    ['spiffe://new.td/ns/a/sa/b', ['spiffe://new.td/ns/a/sa/b']],
  ])('%s stands for %j', (value, expected) => {
    expect(domains.expandPrincipal(value)).toEqual(expected);
  });

  test('expands trust domains alone', () => {
    expect(domains.expandTrustDomain('cluster.local')).toEqual(['new.td', 'old.td']);
    expect(domains.expandTrustDomain('x')).toEqual(['x']);
    expect(domains.expandTrustDomain('*.td')).toEqual(['*.td']);
    expect(TrustDomains.of().expandTrustDomain('cluster.local')).toEqual(['cluster.local']);
  });

  test('accepts its own and aliases', () => {
    expect(domains.all).toEqual(['new.td', 'old.td']);
    expect(domains.own).toBe('new.td');
    expect(domains.accepts('old.td')).toBe(true);
    expect(domains.accepts('cluster.local')).toBe(false);
  });
});
