import { gatewayNamesProblems, GatewayRef } from '../../src/values/gateway-name';

const problems = (list: string[], derived?: boolean) => gatewayNamesProblems(list, derived).map((problem) => `${problem.severity}@${problem.path.join('.')}`);

describe('gatewayNamesProblems', () => {
  test.each([
    [[], []],
    [['mesh'], []],
    [['gw'], []],
    [['ns/gw', 'mesh'], []],
    [['gw.ns.svc.cluster.local'], ['warning@0']],
    [['ns/a_b'], ['error@0']],
    [['*/x'], ['error@0']],
    [['./gw'], ['error@0']],
    [['/gw'], ['error@0']],
    [['ns/'], ['error@0']],
    [['a/b_', 'c/d_'], ['error@0', 'error@1']],
    [['gw_1'], ['error@0']],
    [['mesh', 'a/b_'], []],
    [['1.2'], ['warning@0', 'error@0']],
  ])('%j: %j', (list, expected) => {
    expect(problems(list)).toEqual(expected);
  });

  test('leaves names that Istio made alone', () => {
    expect(problems(['ns/a_b~x'], true)).toEqual([]);
  });

  test('names the part that is wrong', () => {
    expect(gatewayNamesProblems(['n_s/gw'])[0].message).toContain('"n_s"');
    expect(gatewayNamesProblems(['ns/_'])[0].message).toContain('"_"');
  });

  test('suggests the new form', () => {
    expect(gatewayNamesProblems(['gw.ns.svc'])[0].message).toContain('"ns/gw"');
  });
});

describe('GatewayRef.resolve', () => {
  test.each([['mesh', 'mesh'], ['gw', 'own/gw'], ['ns/gw', 'ns/gw'], ['./gw', 'own/gw'], ['gw.ns.svc.cluster.local', 'ns/gw'], ['own/mesh', 'own/mesh']])('%s is %s', (text, expected) => {
    expect(GatewayRef.resolve(text, 'own').toString()).toBe(expected);
  });

  test('compares by meaning', () => {
    expect(GatewayRef.resolve('gw', 'own').equals(GatewayRef.resolve('own/gw', 'x'))).toBe(true);
    expect(GatewayRef.resolve('mesh', 'own').isMesh()).toBe(true);
    expect(GatewayRef.resolve('own/mesh', 'own').isMesh()).toBe(false);
  });
});
