import { Flow } from './flow';
import { Place } from './place';
import { TrafficDestination } from './traffic-destination';
import { TrafficHop } from './traffic-hop';
import { TrafficSecurity } from './traffic-security';

/** What becomes of a share of a request at the end of its way. */
export function destinationOf(
  flow: Flow, place: Pick<Place, 'meaning' | 'port' | 'locality' | 'cluster' | 'policy'> & { readonly service: { readonly hostname: string } },
  end: Pick<TrafficDestination, 'decision' | 'security' | 'layer' | 'status' | 'problem'> & { readonly policies?: ReadonlyArray<string> },
): TrafficDestination {
  // One shape for all, written out: this is where most of the time goes.
  return {
    service: place.meaning.service,
    version: place.meaning.version,
    host: place.service.hostname,
    port: place.port,
    weight: (flow.share[0] * 100) / flow.share[1],
    decision: end.decision,
    security: end.security,
    layer: end.layer,
    status: end.status,
    problem: end.problem,
    policies: end.policies === undefined ? [] : [...end.policies],
    mutualTls: flow.mutual && end.security === TrafficSecurity.MUTUAL_TLS,
    cluster: place.cluster,
    locality: place.locality,
    trafficPolicy: place.policy,
    path: flow.http ? flow.path : undefined,
    authority: flow.http ? flow.authority : undefined,
    requestHeaders: flow.request,
    responseHeaders: flow.response,
    hops: flow.hops as TrafficHop[],
  };
}
