import { Manifest } from '../../../manifest/manifest';
import { Field } from '../../field';
import { ServiceRegistry } from '../../services/service-registry';
import { portOf } from '../../services/service';
import { RouteDestination } from '../http-rule';
import { ReferenceGrants } from './reference-grants';

/** What backends are resolved with. */
export interface BackendContext {
  readonly services: ServiceRegistry;
  readonly grants: ReferenceGrants;
  readonly clusterDomain: string;
  /** Whether the route hangs on a Service: then references across namespaces need no grant. */
  readonly mesh: boolean;
}

/** The destination that a `backendRef` of a route means, with its weight; 1 where none is written. */
export function backendDestination(ref: Field, route: Manifest, context: BackendContext): RouteDestination {
  const weight = ref.number('weight') ?? 1;
  const port = ref.number('port') ?? 0;
  const group = ref.text('group');
  const kind = ref.has('kind') ? ref.text('kind') : 'Service';
  const namespace = ref.text('namespace') || route.namespace;
  const name = ref.text('name');
  const lost = (invalid: string) => ({ host: '', subset: '', port: 0, weight, invalid });
  if (!context.mesh && !context.grants.allows(route, { group, kind, namespace, name })) {
    return lost(`no ReferenceGrant in ${namespace} allows ${route.kind}s of ${route.namespace} to refer to ${kind} ${name}`);
  }
  const host = backendHost(group, kind, namespace, name, context.clusterDomain);
  if (host === undefined) return lost(`${kind} is no kind of backend`);
  if (port === 0) return lost('a backend needs a port');
  const service = context.services.visible(host, route.namespace);
  const base = { host, subset: '', port, weight };
  if (service === undefined) return { ...base, invalid: `there is no ${kind} ${name} in ${namespace}` };
  return portOf(service, port) === undefined ? { ...base, invalid: `${kind} ${name} has no port ${port}` } : base;
}

function backendHost(group: string, kind: string, namespace: string, name: string, domain: string): string | undefined {
  if (group === '' && kind === 'Service') return `${name}.${namespace}.svc.${domain}`;
  if (group === 'multicluster.x-k8s.io' && kind === 'ServiceImport') return `${name}.${namespace}.svc.clusterset.local`;
  if (group === 'networking.istio.io' && kind === 'Hostname') return name;
  return undefined;
}
