import { Field } from '../../model/field';
import { Rule } from '../rule';

export const conditionFulfilled: Rule = {
  name: 'status/condition-fulfilled',
  code: 'IST0171',
  severity: 'warning',
  layer: 'analysis',
  packs: ['istioctl'],
  kind: ['Service', 'networking.istio.io/ServiceEntry', 'networking.istio.io/WorkloadEntry', 'security.istio.io/AuthorizationPolicy', 'gateway.networking.k8s.io/Gateway', 'gateway.networking.k8s.io/HTTPRoute', 'gateway.networking.k8s.io/GRPCRoute'],
  title: 'The status of an object has no condition that failed.',
  why: 'The cluster could not do what the object asks for.',
  fix: 'See the reason and the message of the condition.',
  docs: 'https://istio.io/latest/docs/reference/config/analysis/ist0171/',
  deviation: 'A status in a file tells what the cluster thought when it was read, not what it will think of the file.',
  bad: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: x, namespace: shop }
status: { conditions: [{ type: istio.io/WaypointBound, status: "False", reason: Gone, message: no waypoint }] }
`,
      at: ['/status/conditions/0'],
    },
    {
      title: 'Of each parent of a route.',
      yaml: `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: x, namespace: shop }
status: { parents: [{ conditions: [{ type: Accepted, status: "True" }] }, { conditions: [{ type: Accepted, status: "False", reason: NoMatchingParent, message: none }] }] }
`,
      at: ['/status/parents/1/conditions/0'],
    },
  ],
  good: [
    {
      yaml: `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: x, namespace: shop }
status: { conditions: [{ type: istio.io/WaypointBound, status: "True" }, { type: Other, status: "False" }] }
`,
    },
    {
      title: 'Listeners are not looked at.',
      yaml: `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: x, namespace: shop }
status: { conditions: [{ type: Accepted, status: "True" }], listeners: [{ conditions: [{ type: Accepted, status: "False" }] }] }
`,
    },
  ],
  check(subject, context) {
    const status = Field.of(subject.object).child('status');
    const conditions = ROUTES.has(subject.groupKind) ? status?.list('parents').flatMap((parent) => parent.list('conditions')) : status?.list('conditions');
    const types = subject.group === 'gateway.networking.k8s.io' ? GATEWAY_API : subject.kind === 'AuthorizationPolicy' ? POLICY : WAYPOINT;
    for (const condition of conditions ?? []) {
      const [type, reason] = [condition.text('type'), condition.text('reason')];
      const partial = type === 'WaypointAccepted' && subject.kind === 'AuthorizationPolicy' && reason === 'PartiallyInvalid';
      if (!types.has(type) || (condition.text('status') !== 'False' && !partial)) continue;
      context.report({ at: condition.path(), message: `${type} is ${condition.text('status')} (${reason}): ${condition.text('message')}` });
    }
  },
};

const ROUTES: ReadonlySet<string> = new Set(['gateway.networking.k8s.io/HTTPRoute', 'gateway.networking.k8s.io/GRPCRoute']);
const WAYPOINT: ReadonlySet<string> = new Set(['istio.io/WaypointBound']);
const POLICY: ReadonlySet<string> = new Set(['ZtunnelAccepted', 'WaypointAccepted']);
const GATEWAY_API: ReadonlySet<string> = new Set(['Accepted', 'Programmed', 'ResolvedRefs']);
