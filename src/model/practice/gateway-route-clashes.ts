import { Manifest } from '../../manifest/manifest';
import type { MeshModel } from '../mesh-model';
import { HttpMatch } from '../routes/http-match';
import { HttpRule, RouteOrigin } from '../routes/http-rule';
import { RouteSet } from '../routes/route-set';
import { virtualServiceRouteSets } from '../routes/virtual-service-index';
import { keptWithModel } from './model-cache';

/** A route of a host at a gateway that a route in another VirtualService meets. */
export interface GatewayRouteClash {
  /** `dead`: both take the very same requests; `order`: the other one takes all, if it comes first. */
  readonly kind: 'dead' | 'order';
  /** Where in the VirtualService. */
  readonly origin: RouteOrigin;
  readonly other: RouteOrigin;
  readonly host: string;
  readonly gateway: string;
}

interface Place {
  readonly gateway: string;
  readonly host: string;
  readonly sets: RouteSet[];
}

/** Where VirtualServices that share a host at a gateway get in each other's way: Istio puts their routes together, oldest object first. */
export class GatewayRouteClashes {
  public static readonly of = keptWithModel((model) => new GatewayRouteClashes(model));

  private readonly clashes = new Map<Manifest, GatewayRouteClash[]>();

  private constructor(model: MeshModel) {
    const places = new Map<string, Place>();
    for (const set of virtualServiceRouteSets(model.index, model.settings)) {
      for (const gateway of new Set(set.gateways)) {
        if (gateway === 'mesh') continue;
        for (const host of new Set(set.hosts)) {
          const key = `${gateway} ${host}`;
          const place = places.get(key);
          if (place) place.sets.push(set);
          else places.set(key, { gateway, host, sets: [set] });
        }
      }
    }
    for (const place of places.values()) if (place.sets.length > 1) this.compare(place);
  }

  /** The clashes of a VirtualService. */
  public of(virtualService: Manifest): ReadonlyArray<GatewayRouteClash> {
    return this.clashes.get(virtualService) ?? [];
  }

  /** Sets are oldest first. */
  private compare({ gateway, host, sets }: Place): void {
    const taken = new Map<string, { readonly origin: RouteOrigin; readonly set: RouteSet }>();
    const catchAlls: { readonly origin: RouteOrigin; readonly set: RouteSet }[] = [];
    for (const set of sets) {
      for (const rule of set.http) {
        const keys = keysOf(rule, gateway);
        const origin = rule.delegatedBy ?? rule.origin;
        const earlier = keys.map((key) => taken.get(key));
        const dead = earlier.length > 0 && earlier.every((one) => one !== undefined && one.set.manifest.name !== set.manifest.name) ? earlier[0] : undefined;
        if (dead !== undefined) this.add(set, { kind: 'dead', origin, other: dead.origin, host, gateway });
        for (const key of keys) if (!taken.has(key)) taken.set(key, { origin, set });
        if (dead === undefined && keys.includes(ALL)) catchAlls.push({ origin, set });
      }
    }
    for (const { origin, set } of catchAlls) {
      const other = sets.find((one) => one.manifest.name !== set.manifest.name && one.http.some((rule) => keysOf(rule, gateway).some((key) => key !== ALL)));
      const met = other?.http.find((rule) => keysOf(rule, gateway).some((key) => key !== ALL));
      if (met !== undefined) this.add(set, { kind: 'order', origin, other: met.delegatedBy ?? met.origin, host, gateway });
    }
  }

  private add({ manifest }: RouteSet, clash: GatewayRouteClash): void {
    const list = this.clashes.get(manifest) ?? [];
    this.clashes.set(manifest, list);
    if (!list.some(({ kind, origin }) => kind === clash.kind && origin.path.join() === clash.origin.path.join())) list.push(clash);
  }
}

/** Stands for a match that takes every request. */
const ALL = '';

/** The requests that a rule takes at a gateway, as texts that are equal for equal matches. */
function keysOf(rule: HttpRule, gateway: string): ReadonlyArray<string> {
  if (rule.matches.length === 0) return [ALL];
  return rule.matches.filter(({ gateways }) => gateways.length === 0 || gateways.includes(gateway)).map(keyOf);
}

function keyOf(match: HttpMatch): string {
  const { uri, scheme, method, authority } = match;
  const everyPath = uri !== undefined && uri.kind === 'prefix' && uri.value === '/';
  const single = Object.entries({ uri: everyPath ? undefined : uri, scheme, method, authority }).filter(([, value]) => value !== undefined);
  const maps = Object.entries({ headers: match.headers, withoutHeaders: match.withoutHeaders, queryParams: match.queryParams })
    .flatMap(([name, map]) => [...map].map(([key, value]) => `${name}.${key}=${String(value)}`));
  const rest = [
    ...(match.ignoreUriCase && uri !== undefined && !everyPath ? ['ignoreUriCase'] : []),
    ...(match.port === 0 ? [] : [`port=${match.port}`]),
  ];
  // Sources mean nothing at a gateway; a match that has them is left alone.
  const sources = [...Object.entries(match.sourceLabels).map((label) => label.join('=')), match.sourceNamespace].filter((text) => text !== '');
  return [...single.map(([name, value]) => `${name}=${String(value)}`), ...maps, ...rest, ...sources].sort().join(' & ');
}
