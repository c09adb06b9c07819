import type { MeshModel } from '../mesh-model';
import { portOf, Service } from '../services/service';
import { ServiceEndpoints } from '../workloads/service-endpoints';
import { TrafficPolicy } from './traffic-policy';

/** How a proxy connects: `auto` is mutual TLS with endpoints that have a proxy, plain text with others. */
export type UpstreamTls = 'plaintext' | 'auto' | 'mtls' | 'tls';

/** How connections to a port of a service are secured under a policy. */
export function upstreamTls(service: Service, port: number, policy: TrafficPolicy, model: MeshModel): UpstreamTls {
  if (policy.tls !== undefined) return explicitTls(policy.tls.text('mode'));
  if (model.backendTlsPolicies.of(service, portOf(service, port)) !== undefined) return 'tls';
  if (!model.settings.autoMtls || service.external) return 'plaintext';
  if (model.mtlsLevels.ofNamespace(service.namespace) === 'DISABLE') return 'plaintext';
  if (!service.headless && service.resolution !== 'NONE' && policy.loadBalancer?.text('simple') !== 'PASSTHROUGH') return 'auto';
  // Where the client has chosen the endpoint itself, the decision is one for all of them.
  const endpoints = model.endpoints.of(service);
  return endpoints.length > 0 && !endpoints.some((endpoint) => ServiceEndpoints.refusesMtls(endpoint)) ? 'mtls' : 'plaintext';
}

function explicitTls(mode: string): UpstreamTls {
  if (mode === 'ISTIO_MUTUAL') return 'mtls';
  return mode === 'SIMPLE' || mode === 'MUTUAL' ? 'tls' : 'plaintext';
}
