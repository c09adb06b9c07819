import { ClusterCatalog } from '../destinations/cluster';
import { OutboundTrafficPolicy } from '../traffic-settings';
import { CompiledRoute } from './compiled-route';
import { Target } from './route-action';
import { VirtualHost } from './route-table';

/** Where connections go that are for nothing the proxy knows. */
export function unknownConnection(policy: OutboundTrafficPolicy, clusters: ClusterCatalog): Target {
  const proxy = egressProxy(policy, clusters);
  if (proxy !== undefined) return proxy;
  return { cluster: policy.mode === 'ALLOW_ANY' ? 'PassthroughCluster' : 'BlackHoleCluster', weight: 100 };
}

/** The virtual host for HTTP requests that are for nothing the proxy knows. */
export function unknownTraffic(policy: OutboundTrafficPolicy, clusters: ClusterCatalog): VirtualHost {
  const name = policy.mode === 'ALLOW_ANY' ? 'allow_any' : 'block_all';
  const target = policy.mode === 'ALLOW_ANY' ? unknownConnection(policy, clusters) : egressProxy(policy, clusters);
  const action = target === undefined
    ? { kind: 'direct' as const, response: { status: 502 } }
    : { kind: 'forward' as const, targets: [target], mirrors: [] };
  return { name, domains: ['*'], routes: [new CompiledRoute(name, [], action, {}, true)], requireTls: false };
}

function egressProxy(policy: OutboundTrafficPolicy, clusters: ClusterCatalog): Target | undefined {
  const proxy = policy.egressProxy;
  if (proxy === undefined) return undefined;
  const host = proxy.text('host');
  return { cluster: clusters.get(host, proxy.text('subset'), proxy.child('port')?.number('number') || clusters.inferPort(host, 0)), weight: 100 };
}
