import { Host } from '../../values/host';
import { partialWildcardProblem } from '../../values/partial-wildcard';
import { wildcardDomainProblem } from '../../values/wildcard-domain';
import { IGateway } from '../gateways/gateway-ref';
import { Listener } from '../gateways/listener';
import { Dialect } from '../mesh/dialect';
import { compact } from '../networking/compact';
import { IMeshService } from '../workloads/mesh-service-ref';
import { Refuse } from './check-http-rule';

/** Whose traffic a route takes. */
export interface RouteParents {
  readonly gateways?: IGateway[];
  readonly hosts?: string[];
  readonly services?: IMeshService[];
}

/** Which listeners a kind of route can use. */
export type ListenerFilter = (listener: Listener) => boolean;

/** Throws where no traffic could come to a route, or parents contradict one another. */
export function checkRouteParents(parents: RouteParents, dialect: Dialect, fits: ListenerFilter, refuse: Refuse): void {
  const gateways = parents.gateways ?? [];
  const hosts = parents.hosts ?? [];
  if (gateways.length === 0 && !parents.services?.length) {
    refuse('gateways', [], 'and `services` are both empty, so that no traffic comes to the route', 'the gateways or services whose traffic it takes');
  }
  if (gateways.length > 0 && hosts.length === 0) refuse('hosts', [], 'is needed with `gateways`', 'the hosts it takes there; "*" is any');
  if (gateways.length === 0 && hosts.length > 0) refuse('hosts', hosts, 'is for `gateways` only', 'nothing: the hosts of `services` are taken');
  hosts.forEach((host, i) => {
    const problem = wildcardDomainProblem(host) ?? partialWildcardProblem(host);
    if (problem) refuse(`hosts[${i}]`, host, problem, 'a host name, as shop.example.com or *.example.com');
  });
  gateways.forEach((gateway, i) => {
    if (gateway.dialect !== dialect) {
      refuse(`gateways[${i}]`, gateway.node.path, `is written in the ${gateway.dialect} dialect, the route in that of ${dialect}`, 'one dialect for both');
    }
    const listeners = gateway.listeners?.filter(fits);
    if (!listeners) return;
    for (const host of hosts) {
      const taken = listeners.some((listener) => listener.hosts.some((pattern) => Host.parse(pattern).matches(Host.parse(host))));
      if (!taken) {
        const known = listeners.flatMap((listener) => listener.hosts).join(', ');
        refuse('hosts', host, `is taken by no listener of ${gateway.node.path} that this kind of route can use`, known === '' ? 'a listener for it' : `one that fits ${known}, or a listener for it`);
      }
    }
  });
}

/** A VirtualService's `gateways`. */
export function gatewayReferences(gateways: ReadonlyArray<IGateway>, namespace: string): string[] {
  return gateways.map((gateway) => (gateway.namespace === namespace ? gateway.gatewayName : `${gateway.namespace}/${gateway.gatewayName}`));
}

/** A route's `parentRefs` to gateways, with the names of listeners where not all of them can be used. */
export function gatewayParents(gateways: ReadonlyArray<IGateway>, namespace: string, fits: ListenerFilter, port?: number): Array<Record<string, unknown>> {
  return gateways.flatMap((gateway) => {
    const ref = { name: gateway.gatewayName, ...(gateway.namespace === namespace ? {} : { namespace: gateway.namespace }) };
    const listeners = gateway.listeners;
    if (port !== undefined) return [{ ...ref, port }];
    if (!listeners || listeners.every(fits)) return [ref];
    const ports = [...new Set(listeners.filter(fits).map((listener) => listener.port))].sort((a, b) => a - b);
    return ports.map((number) => ({ ...ref, port: number }));
  });
}

/** A route's `parentRefs` to services: it is for their callers. */
export function serviceParents(services: ReadonlyArray<IMeshService>, namespace: string): Array<Record<string, unknown>> {
  return services.map((service) => compact({
    group: '',
    kind: 'Service',
    name: service.serviceName,
    namespace: service.namespace === namespace ? undefined : service.namespace,
  }));
}
