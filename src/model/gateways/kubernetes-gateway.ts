import { Manifest } from '../../manifest/manifest';
import { compareAge } from '../age-order';
import { Field } from '../field';
import { ManifestIndex } from '../manifest-index';
import { GATEWAY_NAME } from '../policies/policy-subject';
import { ReferenceGrants } from '../routes/gateway-api/reference-grants';
import { ServiceRegistry } from '../services/service-registry';
import { gatewayRole } from './gateway-class';
import { GatewayDefinition } from './gateway-definition';
import { GatewayServer } from './gateway-server';
import { endsMeshTls, KubernetesListener, kubernetesListener, namespaceAllowed } from './kubernetes-listener';

const GATEWAY = 'gateway.networking.k8s.io/Gateway';
const LISTENER_SET = 'gateway.networking.k8s.io/ListenerSet';

/** The listeners of Kubernetes Gateways that Istio serves, those of ListenerSets included, by Gateway. */
export function kubernetesListeners(index: ManifestIndex): ReadonlyMap<Manifest, ReadonlyArray<KubernetesListener>> {
  const listeners = new Map<Manifest, KubernetesListener[]>();
  const grants = new ReferenceGrants(index);
  const sets = [...index.ofKind(LISTENER_SET)].sort(compareAge);
  for (const gateway of [...index.ofKind(GATEWAY)].sort(compareAge)) {
    const spec = specOf(gateway);
    if (gatewayRole(spec.text('gatewayClassName'), index) !== 'gateway') continue;
    const own = listenersOf(gateway, gateway, grants);
    for (const set of sets) {
      if (!attaches(set, gateway, spec, index)) continue;
      // What another listener has taken stays its: the Gateway's own ones, then older sets.
      const taken = new Set(own.map(placeOf));
      own.push(...listenersOf(set, gateway, grants).filter((listener) => !taken.has(placeOf(listener))));
    }
    listeners.set(gateway, own);
  }
  return listeners;
}

/** A Kubernetes Gateway with its listeners as servers. */
export function kubernetesGateway(manifest: Manifest, listeners: ReadonlyArray<KubernetesListener>, services: ServiceRegistry): GatewayDefinition {
  return {
    api: 'gateway-api',
    namespace: manifest.namespace,
    name: manifest.name,
    ...proxiesOf(manifest, services),
    servers: listeners.map(asServer),
    manifest,
  };
}

function listenersOf(parent: Manifest, gateway: Manifest, grants: ReferenceGrants): KubernetesListener[] {
  return specOf(parent).list('listeners').map((field) => kubernetesListener(field, parent, gateway, grants)).filter((listener) => listener !== undefined);
}

function placeOf(listener: KubernetesListener): string {
  return `${listener.port}|${listener.protocol === 'TLS' ? 'HTTPS' : listener.protocol}|${listener.hostname}`;
}

function attaches(set: Manifest, gateway: Manifest, spec: Field, index: ManifestIndex): boolean {
  const ref = specOf(set).child('parentRef');
  if (ref?.text('name') !== gateway.name || (ref.text('namespace') || set.namespace) !== gateway.namespace) return false;
  const labels = index.get('Namespace', '', set.namespace)?.labels ?? {};
  return namespaceAllowed(spec.child('allowedListeners')?.child('namespaces'), 'None', set.namespace, labels, gateway.namespace);
}

/** Its own proxies, deployed for it; or those behind the Service whose name it gives as its address. */
function proxiesOf(manifest: Manifest, services: ServiceRegistry): Pick<GatewayDefinition, 'selector' | 'proxyNamespace' | 'selfDeployed'> {
  const named = specOf(manifest).list('addresses').find((address) => address.text('type') === 'Hostname');
  if (named !== undefined) {
    const [name, namespace] = named.text('value').split('.');
    const service = services.of('Service', namespace || manifest.namespace, name);
    // Where the Service is not in the input, it may be in front of any proxy that somebody deployed there.
    return { selector: service?.selector ?? {}, proxyNamespace: namespace || manifest.namespace, selfDeployed: service?.selector === undefined };
  }
  return { selector: { [GATEWAY_NAME]: manifest.name }, proxyNamespace: manifest.namespace };
}

function asServer(listener: KubernetesListener): GatewayServer {
  const encrypted = listener.protocol === 'HTTPS' || listener.protocol === 'TLS';
  return {
    gateway: listener.id,
    namespace: listener.gateway.namespace,
    port: listener.port,
    portName: listener.name,
    protocol: listener.protocol,
    bind: '',
    hosts: [{ namespace: '*', host: listener.hostname }],
    ...(encrypted ? { tls: { mode: modeOf(listener), httpsRedirect: false } } : {}),
    api: 'gateway-api',
    manifest: listener.parent,
    path: listener.field.path(),
  };
}

function modeOf({ passthrough, tls }: KubernetesListener): string {
  if (passthrough) return 'PASSTHROUGH';
  return endsMeshTls(tls) ? 'ISTIO_MUTUAL' : 'SIMPLE';
}

function specOf(manifest: Manifest): Field {
  return Field.of(manifest.object).child('spec') ?? Field.of(undefined);
}
