import { oldestFirst } from '../age-order';
import { ManifestIndex } from '../manifest-index';
import { TrafficSettings } from '../traffic-settings';
import { mergeDelegate } from './delegate-merge';
import { HttpRule } from './http-rule';
import { RouteSet } from './route-set';
import { virtualServiceRules } from './virtual-service-rules';

/** All VirtualServices as rules, oldest first: delegates merged into those that delegate to them, and not listed themselves. */
export function virtualServiceRouteSets(index: ManifestIndex, settings: TrafficSettings): ReadonlyArray<RouteSet> {
  const all = oldestFirst(index.ofKind('networking.istio.io/VirtualService').map((manifest) => virtualServiceRules(manifest, settings)));
  const delegates = new Map<string, RouteSet>();
  for (const set of all) if (set.hosts.length === 0) delegates.set(`${set.namespace}/${set.name}`, set);
  return all.filter((set) => set.hosts.length > 0).map((set) => withDelegates(set, delegates));
}

function withDelegates(set: RouteSet, delegates: ReadonlyMap<string, RouteSet>): RouteSet {
  if (!set.http.some((rule) => rule.delegate !== undefined)) return set;
  const http: HttpRule[] = [];
  for (const rule of set.http) {
    if (rule.delegate === undefined) {
      http.push(rule);
      continue;
    }
    const delegate = delegates.get(rule.delegate);
    // Only this one rule is lost where the delegate is missing or not exported here.
    if (delegate?.exportTo.visibleTo(set.namespace, delegate.namespace)) http.push(...mergeDelegate(rule, delegate.http));
  }
  return { ...set, http };
}
