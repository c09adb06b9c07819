import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { usedProviderProblem } from '../../model/mesh-config-provider-use';
import { Rule } from '../rule';

export const providerUsable: Rule = {
  name: 'authorization-policy/provider-usable',
  code: 'MESH-PROVIDER-BROKEN',
  severity: 'error',
  layer: 'practice',
  packs: ['default'],
  kind: 'security.istio.io/AuthorizationPolicy',
  title: 'The authorizer of a CUSTOM policy can be asked.',
  why: 'Istiod only logs a broken provider, or one of another type, and then denies every request that the policy selects.',
  fix: 'Correct the extension provider in the mesh config, or name another one.',
  docs: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/#AuthorizationPolicy-ExtensionProvider',
  bad: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  action: CUSTOM
  provider: { name: opa }
  rules: [{}]
`,
      at: ['/spec/provider/name'],
      meshConfig: `
extensionProviders:
  - name: opa
    envoyExtAuthzGrpc: { service: opa, port: 0 }
`,
    },
    {
      title: 'A provider of metrics decides nothing.',
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  action: CUSTOM
  provider: { name: prometheus }
  rules: [{}]
`,
      at: ['/spec/provider/name'],
      meshConfig: `
accessLogFile: /dev/stdout
`,
    },
    {
      title: 'A provider that nobody defines, where the mesh config is all there is.',
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  action: CUSTOM
  provider: { name: opa }
  rules: [{}]
`,
      at: ['/spec/provider/name'],
      declarations: { wholeMeshConfig: true },
    },
  ],
  good: [
    {
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  action: CUSTOM
  provider: { name: opa }
  rules: [{}]
`,
      meshConfig: `
extensionProviders:
  - name: opa
    envoyExtAuthzGrpc: { service: opa.authz.svc.cluster.local, port: 9191 }
`,
    },
    {
      title: 'A provider that the mesh config does not have may be in the one that is in the cluster.',
      yaml: `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: allow, namespace: shop }
spec:
  action: CUSTOM
  provider: { name: elsewhere }
  rules: [{}]
`,
      meshConfig: `
extensionProviders:
  - name: opa
    envoyExtAuthzGrpc: { service: opa.authz.svc.cluster.local, port: 9191 }
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    const provider = policy.action === 'CUSTOM' ? policy.spec.child('provider') : undefined;
    if (provider === undefined) return;
    const whole = context.model.options.declarations?.wholeMeshConfig;
    const problem = usedProviderProblem(context.model.meshConfig, 'authorization', provider.text('name'), whole);
    if (problem !== undefined) context.report({ at: provider.near('name'), message: `The provider "${provider.text('name')}" ${problem}` });
  },
};
