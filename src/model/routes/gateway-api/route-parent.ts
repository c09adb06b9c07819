import { Manifest } from '../../../manifest/manifest';
import { ExportTo } from '../../../values/export-to';
import { Host } from '../../../values/host';
import { Field } from '../../field';
import { KubernetesListener, takesKind, takesNamespace } from '../../gateways/kubernetes-listener';
import { ManifestIndex } from '../../manifest-index';
import { Service } from '../../services/service';
import { ServiceRegistry } from '../../services/service-registry';

const API_GROUP = 'gateway.networking.k8s.io';

/** A listener that a route is attached to, and the hosts it serves there. */
export interface ListenerParent {
  readonly listener: KubernetesListener;
  /** Those of the route's hosts that the listener serves at all, as the route has them; `*` where it names none. */
  readonly hosts: ReadonlyArray<string>;
  /** The same, as narrow as the listener's own host. */
  readonly served: ReadonlyArray<string>;
}

/** A service whose clients' requests a route decides. */
export interface ServiceParent {
  readonly service: Service;
  /** 0: every port. */
  readonly port: number;
}

/** What parents are found in. */
export interface ParentContext {
  readonly index: ManifestIndex;
  readonly services: ServiceRegistry;
  readonly listeners: ReadonlyMap<Manifest, ReadonlyArray<KubernetesListener>>;
}

/** The listeners that accept the route. */
export function listenerParents(route: Manifest, context: ParentContext): ReadonlyArray<ListenerParent> {
  const spec = Field.of(route.object).child('spec');
  const hostnames = (spec?.list('hostnames') ?? []).map((host) => host.string.toLowerCase());
  const labels = context.index.get('Namespace', '', route.namespace)?.labels ?? {};
  const found = new Map<KubernetesListener, ListenerParent>();
  for (const ref of spec?.list('parentRefs') ?? []) {
    for (const listener of referredListeners(ref, route, context)) {
      if (!takesKind(listener, route.kind) || !takesNamespace(listener, route.namespace, labels)) continue;
      const own = Host.of(listener.hostname);
      const hosts = (hostnames.length === 0 ? ['*'] : hostnames).map((name) => Host.of(name)).filter((host) => host.matches(own));
      if (hosts.length === 0) continue;
      const served = hosts.map((host) => (host.isSubsetOf(own) ? host : own));
      found.set(listener, { listener, hosts: hosts.map(String), served: [...new Set(served.map(String))] });
    }
  }
  return [...found.values()];
}

/** The services that the route is attached to. */
export function serviceParents(route: Manifest, context: ParentContext): ReadonlyArray<ServiceParent> {
  const parents: ServiceParent[] = [];
  for (const ref of Field.of(route.object).child('spec')?.list('parentRefs') ?? []) {
    const group = ref.has('group') ? ref.text('group') : API_GROUP;
    const kind = ref.text('kind');
    const source = group === '' && kind === 'Service' ? 'Service' : group === 'networking.istio.io' && kind === 'ServiceEntry' ? 'ServiceEntry' : undefined;
    if (source === undefined) continue;
    const service = context.services.of(source, ref.text('namespace') || route.namespace, ref.text('name'));
    if (service !== undefined) parents.push({ service, port: ref.number('port') ?? 0 });
  }
  return parents;
}

/** A route of the service's namespace is for all clients; any other only for clients of its own namespace, and wins there. */
export function meshExport(route: Manifest, service: Service): ExportTo {
  return route.namespace === service.namespace ? ExportTo.EVERYWHERE : ExportTo.parse(['.']);
}

function referredListeners(ref: Field, route: Manifest, context: ParentContext): ReadonlyArray<KubernetesListener> {
  const group = ref.has('group') ? ref.text('group') : API_GROUP;
  const kind = ref.has('kind') ? ref.text('kind') : 'Gateway';
  if (group !== API_GROUP || (kind !== 'Gateway' && kind !== 'ListenerSet')) return [];
  const parent = context.index.get(`${API_GROUP}/${kind}`, ref.text('namespace') || route.namespace, ref.text('name'));
  if (parent === undefined) return [];
  const listeners = kind === 'Gateway' ? (context.listeners.get(parent) ?? []) : [...context.listeners.values()].flat();
  const section = ref.text('sectionName');
  const port = ref.number('port') ?? 0;
  return listeners.filter(
    (listener) => listener.parent === parent && (section === '' || listener.name === section) && (port === 0 || listener.port === port),
  );
}
