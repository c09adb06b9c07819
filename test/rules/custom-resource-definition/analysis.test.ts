import { object, testAnalyzer } from '../analysis-table';

const crd = (name: string, version?: string) => object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', `${name}.gateway.networking.k8s.io`, { spec: {} }, version === undefined ? {} : { annotations: { 'gateway.networking.k8s.io/bundle-version': version } });
const found = (name: string) => [`CustomResourceDefinition ${name}.gateway.networking.k8s.io`];

for (const pack of ['istioctl', 'default'] as const) {
  testAnalyzer('IST0176', [
    ['GRPCRoute, older', [crd('grpcroutes', 'v1.0.9')], found('grpcroutes')],
    ['GRPCRoute', [crd('grpcroutes', 'v1.1.0')], []],
    ['BackendTLSPolicy, older', [crd('backendtlspolicies', 'v1.3.0')], found('backendtlspolicies')],
    ['BackendTLSPolicy', [crd('backendtlspolicies', '1.4.0')], []],
    ['TLSRoute, older', [crd('tlsroutes', 'v1.4.1')], found('tlsroutes')],
    ['TLSRoute before its release', [crd('tlsroutes', 'v1.5.0-rc.1')], []],
    ['TCPRoute, older', [crd('tcproutes', 'v1.5.1-dev')], found('tcproutes')],
    ['TCPRoute of two digits', [crd('tcproutes', 'v1.10.0')], []],
    ['the next major release', [crd('tcproutes', 'v2.0.0')], []],
    ['other kinds', [crd('httproutes', 'v0.1.0')], []],
    ['no version', [crd('grpcroutes')], []],
    ['a version that is none', [crd('grpcroutes', 'latest')], []],
  ], pack);

  const rbac = (kind: string, group = 'rbac.istio.io') => object('apiextensions.k8s.io/v1', 'CustomResourceDefinition', 'x', { spec: { group, names: { kind } } });
  testAnalyzer('IST0002', [
    ...['ClusterRbacConfig', 'RbacConfig', 'ServiceRole', 'ServiceRoleBinding'].map((kind) => [kind, [rbac(kind)], ['CustomResourceDefinition x']] as const),
    ['another kind', [rbac('Role')], []],
    ['another group', [rbac('ServiceRole', 'example.com')], []],
  ], pack);
}
