import { EGRESS_KINDS } from '../../model/practice/egress-kinds';
import { portOf } from '../../model/services/service';
import { Rule } from '../rule';

export const egressCoversCalls: Rule = {
  name: 'sidecar/egress-covers-calls',
  code: 'MESH-SIDECAR-CALL-LEFT-OUT',
  severity: 'error',
  layer: 'practice',
  packs: ['default'],
  kind: 'networking.istio.io/Sidecar',
  reads: EGRESS_KINDS,
  title: 'A Sidecar leaves in scope what its workloads are declared to call.',
  why: 'What is out of scope has no route, no endpoints and no mutual TLS: calls get 502 or 404, or pass by all policies of the mesh.',
  fix: 'Add the host to `egress`: `namespace/host`.',
  docs: 'https://github.com/istio/istio/issues/12760',
  bad: [
    {
      declarations: { calls: [{ namespace: 'base-shop', labels: { app: 'shop' }, hosts: ['api.base-bank.example'], ports: [443] }] },
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: base-shop }
spec:
  egress: [{ hosts: [istio-system/*] }]
`,
      at: ['/spec/egress'],
    },
    {
      title: 'Another port only.',
      declarations: { calls: [{ namespace: 'base-shop', labels: { app: 'shop' }, hosts: ['api.base-bank.example'], ports: [443] }] },
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: base-shop }
spec:
  egress: [{ port: { number: 8443, name: tls, protocol: TLS }, hosts: ['./*'] }]
`,
      at: ['/spec/egress'],
    },
  ],
  good: [
    {
      declarations: { calls: [{ namespace: 'base-shop', labels: { app: 'shop' }, hosts: ['api.base-bank.example'], ports: [443] }] },
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: base-shop }
spec:
  egress: [{ hosts: [istio-system/*, ./api.base-bank.example] }]
`,
    },
    {
      title: 'Nobody is declared to call it.',
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: base-shop }
spec:
  egress: [{ hosts: [istio-system/*] }]
`,
    },
    {
      title: 'A host that nothing is known of.',
      declarations: { calls: [{ namespace: 'base-shop', labels: { app: 'shop' }, hosts: ['elsewhere.example'], ports: [443] }] },
      yaml: `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: default, namespace: base-shop }
spec:
  egress: [{ hosts: [istio-system/*] }]
`,
    },
  ],
  check(subject, context) {
    const { model } = context;
    const reported = new Set<string>();
    for (const { namespace, labels, hosts, ports } of model.options.declarations?.calls ?? []) {
      const scope = model.sidecarScopes.for({ type: 'sidecar', namespace, labels });
      if (scope.sidecar !== subject) continue;
      for (const host of hosts) {
        const known = model.services.visible(host, namespace);
        const inScope = scope.service(host);
        const called = known?.ports.filter(({ number }) => ports.length === 0 || ports.includes(number)) ?? [];
        const missing = called.find(({ number }) => inScope === undefined || portOf(inScope, number) === undefined);
        if (missing === undefined || reported.has(host)) continue;
        reported.add(host);
        const refused = scope.outboundTrafficPolicy.mode === 'REGISTRY_ONLY';
        const effect = refused ? 'calls are refused' : 'calls go there past the mesh, in plain text';
        context.report({
          at: ['spec', 'egress'],
          message: `Workloads in ${namespace} are declared to call ${host}:${missing.number}, and it is out of scope: ${effect}`,
          value: host,
          severity: refused ? 'error' : 'warning',
        });
      }
    }
  },
};
