import { Manifest } from '../../manifest/manifest';
import { LabelSelector } from '../../values/label-selector';
import { Field } from '../field';
import { ReferenceGrants } from '../routes/gateway-api/reference-grants';

/** A listener of a Kubernetes Gateway, or of a ListenerSet attached to one. */
export interface KubernetesListener {
  /** What rules are bound to. Cannot be written by users, so that nothing else is bound to it. */
  readonly id: string;
  readonly name: string;
  readonly port: number;
  /** `HTTP`, `HTTPS`, `TLS`, `TCP`. */
  readonly protocol: string;
  /** Lower-case; `*` where none is written. */
  readonly hostname: string;
  readonly passthrough: boolean;
  readonly tls: Field | undefined;
  /** The object it is written in: whose name and kind routes refer to. */
  readonly parent: Manifest;
  /** Gateway whose proxies serve it. */
  readonly gateway: Manifest;
  readonly field: Field;
}

const PROTOCOLS: ReadonlySet<string> = new Set(['HTTP', 'HTTPS', 'TLS', 'TCP']);

const ROUTE_KINDS: ReadonlyMap<string, ReadonlyArray<string>> = new Map([
  ['HTTP', ['HTTPRoute', 'GRPCRoute']],
  ['HTTPS', ['HTTPRoute', 'GRPCRoute']],
  ['TCP', ['TCPRoute']],
]);

/** What proxies show here: `ISTIO_MUTUAL`, the mesh's own certificates. */
const TERMINATE_MODE = 'gateway.istio.io/tls-terminate-mode';

/** More certificates than this (an RSA and an ECDSA one) are refused. */
const MAX_CERTIFICATES = 2;

/** Reads a listener; undefined where Istio does not serve its protocol or cannot with these settings. */
export function kubernetesListener(field: Field, parent: Manifest, gateway: Manifest, grants: ReferenceGrants): KubernetesListener | undefined {
  const protocol = field.text('protocol');
  const tls = field.child('tls');
  const passthrough = tls?.text('mode') === 'Passthrough';
  if (!PROTOCOLS.has(protocol)) return undefined;
  if (passthrough && protocol !== 'TLS') return undefined;
  if ((protocol === 'HTTPS' || protocol === 'TLS') && !passthrough && !endsMeshTls(tls) && !hasCertificates(tls, parent, grants)) return undefined;
  const name = field.text('name');
  const owner = parent === gateway ? '' : `${parent.namespace}/${parent.name}~`;
  return {
    id: `${gateway.namespace}/${gateway.name}~listener~${owner}${name}`,
    name,
    port: field.number('port') ?? 0,
    protocol,
    hostname: field.text('hostname').toLowerCase() || '*',
    passthrough,
    tls,
    parent,
    gateway,
    field,
  };
}

/** Whether mutual TLS of the mesh ends here, for which proxies have their own certificates. */
export function endsMeshTls(tls: Field | undefined): boolean {
  return tls?.child('options')?.text(TERMINATE_MODE) === 'ISTIO_MUTUAL';
}

/** Whoever decrypts needs a certificate to show, from a Secret it may refer to. */
function hasCertificates(tls: Field | undefined, parent: Manifest, grants: ReferenceGrants): boolean {
  const refs = tls?.list('certificateRefs') ?? [];
  return refs.length > 0 && refs.length <= MAX_CERTIFICATES && refs.every((ref) => {
    const target = {
      group: ref.text('group'), kind: ref.has('kind') ? ref.text('kind') : 'Secret', namespace: ref.text('namespace') || parent.namespace, name: ref.text('name'),
    };
    return target.group === '' && target.kind === 'Secret' && grants.allows(parent, target);
  });
}

/** Whether the listener takes routes of that kind. */
export function takesKind(listener: KubernetesListener, kind: string): boolean {
  const written = listener.field.child('allowedRoutes')?.list('kinds') ?? [];
  if (written.length > 0) {
    return written.some((one) => one.text('kind') === kind && (!one.has('group') || one.text('group') === 'gateway.networking.k8s.io'));
  }
  if (listener.protocol === 'TLS') return kind === 'TLSRoute' || (kind === 'TCPRoute' && !listener.passthrough);
  return ROUTE_KINDS.get(listener.protocol)?.includes(kind) === true;
}

/** Whether the listener takes routes of that namespace. */
export function takesNamespace(listener: KubernetesListener, namespace: string, labels: Readonly<Record<string, string>>): boolean {
  const namespaces = listener.field.child('allowedRoutes')?.child('namespaces');
  return namespaceAllowed(namespaces, 'Same', namespace, labels, listener.parent.namespace);
}

/** Whether a choice of namespaces (`from` and `selector`) contains a namespace with these labels. */
export function namespaceAllowed(
  choice: Field | undefined, fallback: string, namespace: string, labels: Readonly<Record<string, string>>, own: string,
): boolean {
  switch (choice?.text('from') || fallback) {
    case 'All':
      return true;
    case 'Same':
      return namespace === own;
    case 'Selector':
      return LabelSelector.tryParse(choice?.child('selector')?.value)?.matches({ 'kubernetes.io/metadata.name': namespace, ...labels }) === true;
    default:
      return false;
  }
}
