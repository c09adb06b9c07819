import { Host } from '../../values/host';
import { partialWildcardProblem } from '../../values/partial-wildcard';
import { wildcardDomainProblem } from '../../values/wildcard-domain';
import { nameListeners } from '../gateways/check-listeners';
import { IGateway } from '../gateways/gateway-ref';
import { listenerSections } from '../gateways/kubernetes-gateway-spec';
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
      const wanted = Host.parse(host.toLowerCase());
      const taken = listeners.some((listener) => listener.hosts.some((pattern) => Host.parse(pattern.toLowerCase()).matches(wanted)));
      if (!taken) {
        const known = listeners.flatMap((listener) => listener.hosts).join(', ');
        const expected = known === '' ? 'a listener for it' : `one that fits ${known}, or a listener for it`;
        refuse('hosts', host, `is taken by no listener of ${gateway.node.path} that this kind of route can use`, expected);
      }
    }
  });
}

/** A VirtualService's `gateways`. */
export function gatewayReferences(gateways: ReadonlyArray<IGateway>, namespace: string): string[] {
  return gateways.map((gateway) => (gateway.namespace === namespace ? gateway.gatewayName : `${gateway.namespace}/${gateway.gatewayName}`));
}

/** From where a route refers to gateways, and which of their listeners it can use. */
export interface ParentQuestion {
  /** Namespace of the route. */
  readonly namespace: string;
  readonly hosts: ReadonlyArray<string>;
  readonly fits: ListenerFilter;
}

/**
 * A route's `parentRefs` to gateways: to a gateway as a whole where the route can use all of its listeners, else to the one
 * port it can use, else to single listeners: of several references to one gateway each has to name its listener.
 */
export function gatewayParents(gateways: ReadonlyArray<IGateway>, { namespace, hosts, fits }: ParentQuestion): Array<Record<string, unknown>> {
  return gateways.flatMap((gateway): Array<Record<string, unknown>> => {
    const ref = { name: gateway.gatewayName, ...(gateway.namespace === namespace ? {} : { namespace: gateway.namespace }) };
    const { listeners } = gateway;
    if (!listeners || listeners.every(fits)) return [ref];
    const [port, ...more] = new Set(listeners.filter(fits).map((listener) => listener.port));
    if (more.length === 0 && listeners.every((listener) => listener.port !== port || fits(listener))) return [{ ...ref, port }];
    return listenerSections(nameListeners(listeners))
      .filter(({ hostname, of: { listener } }) => fits(listener) && hosts.some((host) => Host.parse(hostname ?? '*').matches(Host.parse(host))))
      .map(({ sectionName }) => ({ ...ref, sectionName }));
  });
}

/** A route's `parentRefs` to one port of gateways. */
export function gatewayPorts(gateways: ReadonlyArray<IGateway>, namespace: string, port: number | undefined): Array<Record<string, unknown>> {
  return gateways.map((gateway) => compact({
    name: gateway.gatewayName,
    namespace: gateway.namespace === namespace ? undefined : gateway.namespace,
    port,
  }));
}

/**
 * Namespace of a route for the callers of services, in the Gateway API dialect. In another namespace than the service's it
 * would hold for callers of that namespace only.
 */
export function producerNamespace(services: ReadonlyArray<IMeshService>, refuse: Refuse): string {
  const [{ namespace }] = services;
  const other = services.find((service) => service.namespace !== namespace);
  if (other) {
    const problem = `is of another namespace than ${services[0].hostname}, which cannot be expressed in the Gateway API dialect`;
    refuse('services', other.hostname, problem, 'a route for the services of each namespace, or dialect: Dialect.ISTIO');
  }
  return namespace;
}

/** A host as the name of an object: `shop-example-com`, `any-example-com` for `*.example.com`. */
export function nameOfHost(host: string): string {
  return host.replace(/^\*\.?/, 'any.').replace(/\.$/, '').replace(/\./g, '-').toLowerCase();
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
