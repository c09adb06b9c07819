import { RouteDestination } from '../routes/http-rule';
import { RouteSet } from '../routes/route-set';

/** Everything the rules send traffic to (copies included), leaving out what only other source namespaces reach. */
export function routeDestinations(set: RouteSet, namespace: string): ReadonlyArray<RouteDestination> {
  const destinations: RouteDestination[] = [];
  for (const rule of set.http) {
    if (!mayApply(rule.matches, namespace)) continue;
    destinations.push(...rule.destinations, ...rule.mirrors.map((mirror) => mirror.destination));
  }
  for (const rule of [...set.tls, ...set.tcp]) {
    if (mayApply(rule.matches, namespace)) destinations.push(...rule.destinations);
  }
  return destinations;
}

function mayApply(matches: ReadonlyArray<{ readonly sourceNamespace: string }>, namespace: string): boolean {
  return matches.length === 0 || matches.some((match) => match.sourceNamespace === '' || match.sourceNamespace === namespace);
}
