import { Manifest } from '../../manifest/manifest';
import { Field } from '../field';
import type { MeshModel } from '../mesh-model';
import { mergeDelegate } from '../routes/delegate-merge';
import { HttpRule } from '../routes/http-rule';
import { virtualServiceRules } from '../routes/virtual-service-rules';
import { VirtualServiceFields } from '../virtual-service-fields';

const VIRTUAL_SERVICE = 'networking.istio.io/VirtualService';

/** A route that hands requests over to another VirtualService. */
export interface Delegation {
  /** The route's `delegate`. */
  readonly field: Field;
  /** `namespace/name` of the one meant. */
  readonly name: string;
  /** The one meant, where it is there. */
  readonly delegate: Manifest | undefined;
  /** Why Istio does not take it for a delegate of this one. */
  readonly unusable?: string;
  /** Rules of the delegate that no request reaches, as one of their matches fits none of the route. */
  readonly lost: ReadonlyArray<HttpRule>;
  /** Rules of the delegate whose header changes take the place of those that the route has. */
  readonly withoutHeaders: ReadonlyArray<HttpRule>;
}

/** What becomes of the routes of a VirtualService that delegate. */
export function delegationsOf(root: Manifest, model: MeshModel): ReadonlyArray<Delegation> {
  const fields = VirtualServiceFields.of(root);
  const routes = fields.isDelegate ? [] : fields.http.filter((route) => route.child('delegate') !== undefined);
  if (routes.length === 0) return [];
  const rules = new Map(virtualServiceRules(root, model.settings).http.map((rule) => [rule.origin.path.join('/'), rule]));
  return routes.flatMap((route) => {
    const field = route.child('delegate');
    return field === undefined ? [] : delegation(root, field, rules.get(route.path().join('/')), model);
  });
}

function delegation(root: Manifest, field: Field, rule: HttpRule | undefined, model: MeshModel): Delegation {
  const namespace = field.text('namespace') || root.namespace;
  const name = `${namespace}/${field.text('name')}`;
  const delegate = model.index.get(VIRTUAL_SERVICE, namespace, field.text('name'));
  if (delegate === undefined) return { field, name, delegate, lost: [], withoutHeaders: [] };
  const set = virtualServiceRules(delegate, model.settings);
  const unusable = delegate === root ? 'it is this very one'
    : set.hosts.length > 0 ? 'it has hosts of its own'
      : set.exportTo.visibleTo(root.namespace, namespace) ? undefined : `it is not exported to ${root.namespace}`;
  if (unusable !== undefined) return { field, name, delegate, unusable, lost: [], withoutHeaders: [] };
  if (rule === undefined) return { field, name, delegate, lost: [], withoutHeaders: [] };
  const leaves = set.http.filter((leaf) => leaf.delegate === undefined);
  const lost = leaves.filter((leaf) => mergeDelegate(rule, [leaf]).length === 0);
  const withoutHeaders = rule.headers === undefined ? [] : leaves.filter((leaf) => leaf.headers !== undefined && !lost.includes(leaf));
  return { field, name, delegate, lost, withoutHeaders };
}
