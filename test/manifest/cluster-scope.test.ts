import { isClusterScoped } from '../../src/manifest/cluster-scope';

test.each([
  ['Namespace', true], ['Node', true], ['gateway.networking.k8s.io/GatewayClass', true], ['rbac.authorization.k8s.io/ClusterRole', true], ['Service', false], ['networking.istio.io/Gateway', false],
  ['gateway.networking.k8s.io/Gateway', false], ['example.com/Namespace', false], ['', false],
])('%s is cluster-scoped: %p', (groupKind, expected) => {
  expect(isClusterScoped(groupKind)).toBe(expected);
});
