import { hostPartProblems, NamespacedHost, namespacedHostProblems } from '../../src/values/namespaced-host';
import { testProblems } from './problem-table';

describe('namespacedHostProblems', () => {
  describe('of a Gateway', () => {
    testProblems(
      (text: string) => namespacedHostProblems(text, { gateway: true })[0]?.message,
      ['*', '*.com', 'x.com', 'ns/x.com', './x.com', '*/x.com', '1.2.3.4', 'ns/1.2.3.4', 'ns/*'],
      [['foo', 'short name'], '*foo.com', 'ns/*foo.com', 'a_b/x.com', '::1', '/x.com', 'ns/', '~/x.com', '~ns/x.com', 'a/b/c.com', ''],
    );
  });
  describe('of a Sidecar', () => {
    testProblems(
      (text: string) => namespacedHostProblems(text, { gateway: false })[0]?.message,
      ['./*', '*/*', 'ns/*', '~/*', '~ns/a.com', '*/x.com', '~*/x.com', '~./x.com'],
      [['foo.com', 'namespace/host'], ['ns/foo', 'short name'], 'ns/*foo.com', '*/1.2.3.4', 'ns_a/x.com', '~~ns/a.com', '/a.com', 'ns/', ''],
    );
  });
  test('lets Istio itself use "~" for Gateways', () => {
    expect(namespacedHostProblems('~/x.com', { gateway: true, derived: true })).toEqual([]);
  });
  test('reports each fact about a host', () => {
    expect(hostPartProblems('a_b', false)).toHaveLength(2);
  });
});

describe('NamespacedHost', () => {
  test.each([
    ['ns/a.com', 'ns', 'a.com', false],
    ['a.com', '*', 'a.com', false],
    ['~ns/a.com', 'ns', 'a.com', true],
    ['~*/a.com', '*', 'a.com', true],
    ['~/*', '~', '*', false],
    ['./*', '.', '*', false],
  ])('%s is of namespace %s, host %s, excluded %p', (text, namespace, host, excludes) => {
    const parsed = NamespacedHost.of(text);
    expect([parsed.namespace, parsed.host.text, parsed.excludes]).toEqual([namespace, host, excludes]);
    if (text.includes('/')) expect(parsed.toString()).toBe(text);
  });

  test.each([['*/a.com', 'x', true], ['./a.com', 'own', true], ['./a.com', 'x', false], ['x/a.com', 'x', true], ['~/a.com', 'own', false]])('%s speaks of %s: %p', (text, namespace, expected) => {
    expect(NamespacedHost.of(text).includesNamespace(namespace, 'own')).toBe(expected);
  });
});
