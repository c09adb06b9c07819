import { Manifest } from '../../manifest/manifest';
import { Field } from '../field';
import type { MeshModel } from '../mesh-model';
import { ReferenceGrants, ReferenceTarget } from '../routes/gateway-api/reference-grants';
import { keptWithModel } from './model-cache';

const GROUP = 'gateway.networking.k8s.io';

/** Kinds of routes, whose backends may be in other namespaces. */
export const ROUTE_KINDS: ReadonlyArray<string> = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute'].map((kind) => `${GROUP}/${kind}`);

/** Kinds whose listeners refer to certificates. */
export const LISTENER_KINDS: ReadonlyArray<string> = ['Gateway', 'ListenerSet'].map((kind) => `${GROUP}/${kind}`);

/** Kinds that refer to others across namespaces, by permission of the others only. */
export const REFERRING_KINDS: ReadonlyArray<string> = [...ROUTE_KINDS, ...LISTENER_KINDS];

/** A reference into another namespace that nobody there allows. */
export interface CrossReference {
  readonly field: Field;
  readonly target: ReferenceTarget;
}

const grantsOf = keptWithModel((model) => new ReferenceGrants(model.index));

/** References of a route or gateway into other namespaces that no ReferenceGrant in the input allows. */
export function ungrantedReferences(source: Manifest, model: MeshModel): ReadonlyArray<CrossReference> {
  const spec = Field.of(source.object).child('spec');
  if (spec === undefined) return [];
  const references = ROUTE_KINDS.includes(source.groupKind) ? backends(spec) : certificates(spec);
  return references.flatMap((field) => {
    const fallback = ROUTE_KINDS.includes(source.groupKind) ? 'Service' : 'Secret';
    const target = { group: field.text('group'), kind: field.text('kind') || fallback, namespace: field.text('namespace') || source.namespace, name: field.text('name') };
    return target.namespace === source.namespace || grantsOf(model).allows(source, target) ? [] : [{ field, target }];
  });
}

/** Backends of routes at gateways; those of routes that hang on a Service alone need no permission. */
function backends(spec: Field): Field[] {
  const parents = spec.list('parentRefs');
  if (parents.length === 0 || !parents.some((parent) => ['', 'Gateway', 'ListenerSet'].includes(parent.text('kind')))) return [];
  const rules = spec.list('rules');
  const mirrors = rules.flatMap((rule) => rule.list('filters').flatMap((filter) => filter.child('requestMirror')?.child('backendRef') ?? []));
  return [...rules.flatMap((rule) => rule.list('backendRefs')), ...mirrors];
}

function certificates(spec: Field): Field[] {
  return spec.list('listeners').flatMap((listener) => {
    const tls = listener.child('tls');
    const trusted = tls?.child('frontendValidation')?.list('caCertificateRefs') ?? [];
    return [...(tls?.list('certificateRefs') ?? []), ...trusted];
  });
}
