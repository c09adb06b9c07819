import { AuthorizationPolicyFields } from '../../model/authorization-policy-fields';
import { Field } from '../../model/field';
import { MeshModel } from '../../model/mesh-model';
import { DATA_PLANE_KINDS } from '../../model/practice/data-plane';
import { GATEWAY_WORKLOAD_KIND } from '../../model/practice/gateway-workload';
import { denialWarned, httpConditions } from '../../model/practice/http-conditions';
import { tcpReach } from '../../model/practice/tcp-reach';
import { WORKLOAD_PORT_KINDS } from '../../model/practice/workload-ports';
import { Rule } from '../rule';

const TCP_DATABASE = `
apiVersion: v1
kind: Service
metadata: { name: db, namespace: shop }
spec: { selector: { app: db }, ports: [{ name: tcp-db, port: 5432, protocol: TCP }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: db, namespace: shop }
spec:
  selector: { matchLabels: { app: db } }
  template: { metadata: { labels: { app: db } }, spec: { containers: [{ name: db, image: example.com/db:1 }] } }
---`;

export const httpRuleOnHttp: Rule = {
  name: 'authorization-policy/http-rule-on-http',
  code: 'MESH-AUTHZ-HTTP-ON-TCP',
  severity: 'warning',
  layer: 'practice',
  packs: ['default'],
  kind: 'security.istio.io/AuthorizationPolicy',
  reads: [...WORKLOAD_PORT_KINDS, ...DATA_PLANE_KINDS, GATEWAY_WORKLOAD_KIND],
  title: 'A rule that goes by methods, paths, hosts, headers or tokens is for ports that carry HTTP.',
  why: 'On other ports an ALLOW rule with such a condition never matches, and in a DENY or CUSTOM rule the condition is left out: it meets more than it says, up to everything.',
  fix: 'Declare the port as HTTP (`appProtocol: http`, or a name beginning with `http`), or limit the rule to HTTP ports with `ports`.',
  docs: 'https://github.com/istio/istio/issues/24845',
  bad: [
    {
      title: 'Nobody may ever call.',
      yaml: `${TCP_DATABASE}
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: db, namespace: shop }
spec:
  rules: [{ to: [{ operation: { methods: [GET] } }] }]
`,
      at: ['/spec/rules/0/to/0/operation/methods'],
    },
    {
      title: 'All of the port is denied, not just one path.',
      yaml: `${TCP_DATABASE}
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: db, namespace: shop }
spec:
  action: DENY
  rules: [{ to: [{ operation: { ports: ['5432'], paths: [/admin] } }] }]
`,
      at: ['/spec/rules/0/to/0/operation/paths'],
    },
  ],
  good: [
    {
      title: 'Only what connections have, too.',
      yaml: `${TCP_DATABASE}
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: db, namespace: shop }
spec:
  rules: [{ from: [{ source: { namespaces: [shop] } }], to: [{ operation: { ports: ['5432'] } }] }]
`,
    },
    {
      title: 'The rule is for another port.',
      yaml: `${TCP_DATABASE}
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: db, namespace: shop }
spec:
  action: DENY
  rules: [{ to: [{ operation: { ports: ['8080'], paths: [/admin] } }] }]
`,
    },
    {
      title: 'A gateway decrypts what the Service in front of it calls TLS.',
      yaml: `
{ apiVersion: v1, kind: Service, metadata: { name: edge, namespace: shop }, spec: { selector: { istio: edge }, ports: [{ name: https, port: 443, protocol: TCP }] } }
---
{ apiVersion: v1, kind: Pod, metadata: { name: edge-1, namespace: shop, labels: { istio: edge }, annotations: { inject.istio.io/templates: gateway } }, spec: { containers: [{ name: istio-proxy, image: "example.com/proxyv2:1" }] } }
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: edge, namespace: shop }
spec:
  selector: { matchLabels: { istio: edge } }
  action: DENY
  rules: [{ to: [{ operation: { ports: ['443'], paths: [/admin] } }] }]
`,
    },
  ],
  check(subject, context) {
    const policy = AuthorizationPolicyFields.of(subject);
    // To log more than was asked for does no harm, and who is asked by HTTP is not asked about other connections.
    if (policy.action === 'AUDIT' || (policy.action === 'CUSTOM' && !asksByGrpc(policy.spec, context.model))) return;
    for (const rule of policy.presentRules) {
      const [condition] = httpConditions(rule);
      if (condition === undefined) continue;
      const { tcp, onlyTcp } = tcpReach(subject, rule, context.model);
      const told = policy.action === 'DENY' && denialWarned(rule);
      if (tcp === undefined || told || (policy.action === 'ALLOW' && !onlyTcp)) continue;
      const where = `port ${tcp.number} of ${tcp.workload.kind} ${tcp.workload.namespace}/${tcp.workload.name}, which carries no HTTP`;
      const effect = policy.action === 'ALLOW' ? 'The rule never matches: it goes by HTTP, and is for' : 'The rule leaves this condition out, and so takes more than it says, at';
      context.report({ at: condition.path(), message: `${effect} ${where}`, value: condition.value });
    }
  },
};

function asksByGrpc(spec: Field, { meshConfig }: MeshModel): boolean {
  return meshConfig.extensionProviders.get(spec.child('provider')?.text('name') ?? '')?.type === 'envoyExtAuthzGrpc';
}
