import { MAX_NAME_LENGTH } from './fqdn';
import { wildcardDomainProblem } from './wildcard-domain';

/**
 * What is wrong with a host of a VirtualService that is bound to gateways only. With SNI routes, names of Istio's own
 * cross-network form (`outbound_.80_.v1_.reviews.prod.svc.cluster.local`) are fine too.
 */
export function gatewayVirtualServiceHostProblem(host: string, hasSni: boolean): string | undefined {
  if (!hasSni || !host.startsWith('outbound_')) return wildcardDomainProblem(host);
  if (host.length > MAX_NAME_LENGTH) return `is longer than ${MAX_NAME_LENGTH} characters`;
  const parts = host.split('_');
  if (parts.length < 4) return 'must have the form "outbound_.PORT_.SUBSET_.HOST"';
  if (!/[0-9]/.test(parts[1])) return 'must have a port number as its second part ("outbound_.80_.…")';
  if (!/[a-zA-Z]/.test(parts[3])) return 'must have a host as its fourth part ("outbound_.80_._.HOST")';
  return undefined;
}
