import { ClusterCatalog } from '../destinations/cluster';
import { OutboundTrafficPolicy } from '../traffic-settings';
import { CompiledRoute } from './compiled-route';
import { Target } from './route-action';
import { VirtualHost } from './route-table';

/** Where connections go that are for nothing the proxy knows. */
export function unknownConnection(policy: OutboundTrafficPolicy, clusters: ClusterCatalog): Target {
  if (policy.mode !== 'ALLOW_ANY') return { cluster: 'BlackHoleCluster', weight: 100 };
  return egressProxy(policy, clusters) ?? { cluster: 'PassthroughCluster', weight: 100 };
}

/** The virtual host for HTTP requests that are for nothing the proxy knows. */
export function unknownTraffic(policy: OutboundTrafficPolicy, clusters: ClusterCatalog): VirtualHost {
  const allowed = policy.mode === 'ALLOW_ANY';
  const name = allowed ? 'allow_any' : 'block_all';
  const action = allowed
    ? { kind: 'forward' as const, targets: [unknownConnection(policy, clusters)], mirrors: [] }
    : { kind: 'direct' as const, response: { status: 502 } };
  return new VirtualHost({ name, domains: ['*'], compile: () => [new CompiledRoute(name, [], action, {}, true)] });
}

/** A Sidecar can send what is let through to a proxy of its own. */
function egressProxy(policy: OutboundTrafficPolicy, clusters: ClusterCatalog): Target | undefined {
  const proxy = policy.egressProxy;
  if (proxy === undefined) return undefined;
  const host = proxy.text('host');
  return { cluster: clusters.get(host, proxy.text('subset'), proxy.child('port')?.number('number') || clusters.inferPort(host, 0)), weight: 100 };
}
