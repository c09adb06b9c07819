import { RuleRegistry } from '../../src/rules/registry';
import { testRule } from '../lint/objects';

describe('the registry of rules', () => {
  const registry = RuleRegistry.of([
    testRule(() => undefined, { name: 'gateway/a', code: 'GW-002', packs: ['default', 'istioctl'] }),
    testRule(() => undefined, { name: 'gateway/b', code: 'GW-001', packs: ['strict'] }),
    testRule(() => undefined, { name: 'virtual-service/a', code: 'GW-002', packs: ['istioctl'] }),
  ]);

  test('finds by name, code and pack', () => {
    expect(registry.findByName('gateway/b')?.code).toBe('GW-001');
    expect(registry.findByName('gateway/c')).toBeUndefined();
    expect(registry.ofCode('GW-002').map(({ name }) => name)).toEqual(['gateway/a', 'virtual-service/a']);
    expect(registry.ofPacks(['default', 'strict']).map(({ name }) => name)).toEqual(['gateway/a', 'gateway/b']);
    expect(registry.ofPacks([])).toEqual([]);
    expect(registry.codes).toEqual(['GW-001', 'GW-002']);
  });

  test('all rules have different names', () => {
    const names = RuleRegistry.all.rules.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(300);
  });
});
