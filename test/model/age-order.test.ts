import { oldestFirst } from '../../src/model/age-order';
import { manifestOf } from '../../src/manifest/manifest-of';

const made = (name: string, creationTimestamp?: string, namespace = 'a') => ({
  manifest: manifestOf({ apiVersion: 'v1', kind: 'Service', metadata: { name, namespace, ...(creationTimestamp ? { creationTimestamp } : {}) } }),
});

test.each([
  ['by time', [made('x', '2026-01-02T00:00:00Z'), made('y', '2026-01-01T00:00:00Z')], 'a/y a/x'],
  ['in any time zone', [made('x', '2026-01-01T12:00:00Z'), made('y', '2026-01-01T12:30:00+02:00')], 'a/y a/x'],
  ['then by name', [made('y'), made('x')], 'a/x a/y'],
  ['then by namespace', [made('x', undefined, 'b'), made('x', undefined, 'a')], 'a/x b/x'],
  ['without a time first', [made('x', '2026-01-01T00:00:00Z'), made('y')], 'a/y a/x'],
  ['nonsense counts as none', [made('y', '2026-01-01T00:00:00Z'), made('z', 'yesterday')], 'a/z a/y'],
])('TS-005: %s', (_name, items, expected) => {
  expect(oldestFirst(items).map(({ manifest }) => `${manifest.namespace}/${manifest.name}`).join(' ')).toBe(expected);
});
