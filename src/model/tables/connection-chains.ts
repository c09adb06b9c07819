import { Host } from '../../values/host';
import { ConnectionRule, RouteSet } from '../routes/route-set';
import { RouteSetsByHost } from '../routes/route-sets-by-host';
import { Service, ServicePort } from '../services/service';
import { FilterChain } from './filter-chain';
import { appliesAt, targetsOf } from './route-compiler';
import { RoutePlace } from './route-place';

/** The chains that a sidecar has for connections to one port of a service. `wildcard`: the listener is not the service's alone. */
export function sidecarChains(
  service: Service, port: ServicePort, rules: RouteSetsByHost, place: RoutePlace, wildcard: boolean,
): ReadonlyArray<FilterChain> {
  const sets = rules.concerning([Host.of(service.hostname)]).map(({ set }) => set);
  return port.protocol?.isTls ? tlsChains(service, sets, place, wildcard) : tcpChains(service, sets, place);
}

function tlsChains(service: Service, sets: ReadonlyArray<RouteSet>, place: RoutePlace, wildcard: boolean): ReadonlyArray<FilterChain> {
  const chains: FilterChain[] = [];
  const seen = new Set<string>();
  for (const set of sets) {
    for (const rule of set.tls) {
      for (const match of rule.matches) {
        if (!appliesToConnection(match, place)) continue;
        const key = JSON.stringify([[...match.sniHosts].sort(), [...match.destinationSubnets].sort()]);
        if (seen.has(key)) continue;
        seen.add(key);
        chains.push(chainOf(set, rule, match.sniHosts, match.destinationSubnets, place));
      }
    }
  }
  return chains.length > 0 ? chains : [serviceChain(service, place, wildcard ? [service.hostname] : [])];
}

function tcpChains(service: Service, sets: ReadonlyArray<RouteSet>, place: RoutePlace): ReadonlyArray<FilterChain> {
  const chains: FilterChain[] = [];
  for (const set of sets) {
    for (const rule of set.tcp) {
      const matches = rule.matches.filter((match) => appliesToConnection(match, place));
      if (rule.matches.length > 0 && matches.length === 0) continue;
      const subnets = matches.flatMap((match) => match.destinationSubnets);
      if (rule.matches.length === 0 || matches.some((match) => match.destinationSubnets.length === 0)) {
        return [...chains, chainOf(set, rule, [], [], place)];
      }
      chains.push(chainOf(set, rule, [], subnets, place));
    }
  }
  return [...chains, serviceChain(service, place, [])];
}

/** Unlike for HTTP, everything a match says has to hold. */
function appliesToConnection(match: ConnectionRule['matches'][number], place: RoutePlace): boolean {
  if (match.gateways.length > 0 && !match.gateways.includes(place.gateway)) return false;
  return appliesAt({ ...match, gateways: [] }, place);
}

/** The chain for what a rule sends somewhere. */
export function chainOf(
  set: RouteSet, rule: ConnectionRule, sni: ReadonlyArray<string>, subnets: ReadonlyArray<string>, place: RoutePlace,
): FilterChain {
  return { sni, subnets, targets: targetsOf(rule.destinations, place), terminatesTls: false, source: { set, rule: rule.origin } };
}

function serviceChain(service: Service, place: RoutePlace, sni: ReadonlyArray<string>): FilterChain {
  return { sni, subnets: [], targets: [{ cluster: place.clusters.get(service.hostname, '', place.port), weight: 100 }], terminatesTls: false };
}
