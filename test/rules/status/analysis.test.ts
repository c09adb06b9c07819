import { JsonObject } from '../../../src/manifest/manifest';
import { object, testAnalyzer } from '../analysis-table';

const condition = (type: string, status = 'False', reason = 'Because'): JsonObject => ({ type, status, reason, message: 'so' });
const of = (apiVersion: string, kind: string, status: JsonObject) => object(apiVersion, kind, 'shop/x', { spec: {}, status });
const istio = (kind: string, ...conditions: ReadonlyArray<JsonObject>) => of(kind === 'AuthorizationPolicy' ? 'security.istio.io/v1' : 'networking.istio.io/v1', kind, { conditions });
const core = (...conditions: ReadonlyArray<JsonObject>) => of('v1', 'Service', { conditions });
const api = (kind: string, status: JsonObject) => of('gateway.networking.k8s.io/v1', kind, status);
const waypoint = condition('istio.io/WaypointBound');

testAnalyzer('IST0171', [
  ['a Service without its waypoint', [core(waypoint)], ['Service shop/x']],
  ['a ServiceEntry without its waypoint', [istio('ServiceEntry', waypoint)], ['ServiceEntry shop/x']],
  ['a WorkloadEntry without its waypoint', [istio('WorkloadEntry', waypoint)], ['WorkloadEntry shop/x']],
  ['a Service with its waypoint', [core(condition('istio.io/WaypointBound', 'True'))], []],
  ['another condition', [core(condition('Accepted'))], []],
  ['a policy that ztunnel refused', [istio('AuthorizationPolicy', condition('ZtunnelAccepted'))], ['AuthorizationPolicy shop/x']],
  ['a policy that a waypoint refused', [istio('AuthorizationPolicy', condition('WaypointAccepted'))], ['AuthorizationPolicy shop/x']],
  ['a policy that holds in part', [istio('AuthorizationPolicy', condition('WaypointAccepted', 'True', 'PartiallyInvalid'))], ['AuthorizationPolicy shop/x']],
  ['ztunnel, in part', [istio('AuthorizationPolicy', condition('ZtunnelAccepted', 'True', 'PartiallyInvalid'))], []],
  ['a Gateway', [api('Gateway', { conditions: [condition('Programmed')] })], ['Gateway shop/x']],
  ['a listener of a Gateway', [api('Gateway', { listeners: [{ conditions: [condition('Programmed')] }] })], []],
  ['a Gateway of Istio\'s', [of('networking.istio.io/v1', 'Gateway', { conditions: [condition('Programmed')] })], []],
  ['any parent of an HTTPRoute', [api('HTTPRoute', { parents: [{ conditions: [condition('Accepted', 'True')] }, { conditions: [condition('ResolvedRefs')] }] })], ['HTTPRoute shop/x']],
  ['a parent of a GRPCRoute', [api('GRPCRoute', { parents: [{ conditions: [condition('Accepted')] }] })], ['GRPCRoute shop/x']],
  ['conditions that are not of a parent', [api('HTTPRoute', { conditions: [condition('Accepted')] })], []],
  ['not known yet', [api('Gateway', { conditions: [condition('Programmed', 'Unknown')] })], []],
  ['no status', [api('Gateway', {})], []],
]);
testAnalyzer('IST0171', [['a file knows no status', [core(waypoint)], []]], 'default');
