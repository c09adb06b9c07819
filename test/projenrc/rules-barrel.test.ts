import { rulesBarrels } from '../../projenrc/rules-barrel';

describe('barrels of rules', () => {
  const barrels = rulesBarrels(['gateway/host-valid', 'gateway/tls-1-2', 'virtual-service/host-valid']);

  test('each kind has an index of its own', () => {
    expect([...barrels.keys()]).toEqual(['gateway/index.ts', 'virtual-service/index.ts', 'all.ts']);
    expect(barrels.get('gateway/index.ts')?.split('\n').slice(1)).toEqual([
      "export { hostValid } from './host-valid';",
      "export { tls12 } from './tls-1-2';",
      '',
    ]);
  });

  test('the list of all names every kind once', () => {
    const all = barrels.get('all.ts') ?? '';
    expect(all).toContain("import * as gateway from './gateway';\nimport * as virtualService from './virtual-service';\n");
    expect(all).toContain('  gateway,\n  virtualService,\n];');
    expect(all.endsWith('\n')).toBe(true);
  });
});
