import { targetGroupKind, targetRefProblems, TargetRefSpec } from '../../src/values/target-ref';

test.each<[TargetRefSpec | null, string[]]>([
  [null, []],
  [{ kind: 'Service', name: 'a' }, []],
  [{ group: 'core', kind: 'Service', name: 'a' }, []],
  [{ group: 'networking.istio.io', kind: 'ServiceEntry', name: 'a' }, []],
  [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: 'a', namespace: '' }, []],
  [{ group: 'gateway.networking.k8s.io', kind: 'GatewayClass', name: 'a' }, []],
  [{ kind: 'Service' }, ['TR-001']],
  [{ kind: 'Service', name: 'a', namespace: 'b' }, ['TR-002']],
  [{ group: 'networking.istio.io', kind: 'Gateway', name: 'a' }, ['TR-003']],
  [{ group: 'apps', kind: 'Service', name: 'a' }, ['TR-003']],
  [{ namespace: 'b' }, ['TR-001', 'TR-002', 'TR-003']],
])('%j: %j', (ref, expected) => {
  expect(targetRefProblems(ref).map((problem) => problem.rule)).toEqual(expected);
});

test('names the group-kind', () => {
  expect(targetGroupKind({ group: 'core', kind: 'Service' })).toBe('Service');
  expect(targetGroupKind({ group: 'a.b', kind: 'C' })).toBe('a.b/C');
});
