import { Manifest } from '../../manifest/manifest';
import { expandShortName } from '../../values/host';
import type { MeshModel } from '../mesh-model';
import { HttpMatch, MATCH_ALL } from '../routes/http-match';
import { HttpRule, RouteOrigin } from '../routes/http-rule';
import { RouteSet } from '../routes/route-set';
import { virtualServiceRouteSets } from '../routes/virtual-service-index';
import { VirtualServiceFields } from '../virtual-service-fields';
import { keptWithModel } from './model-cache';

/** A route of a host at a gateway that a route in another VirtualService meets. */
export interface GatewayRouteClash {
  /** `dead`: both take the very same requests; `order`: this one takes those of the other as well, if it comes first. */
  readonly kind: 'dead' | 'order';
  /** Where in the VirtualService. */
  readonly origin: RouteOrigin;
  readonly other: RouteOrigin;
  readonly host: string;
  readonly gateway: string;
}

interface Taker {
  readonly origin: RouteOrigin;
  readonly set: RouteSet;
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
    const contested = contestedHosts(model);
    if (contested.size === 0) return;
    for (const set of virtualServiceRouteSets(model.index, model.settings)) {
      for (const gateway of new Set(set.gateways)) {
        if (gateway === 'mesh') continue;
        for (const host of new Set(set.hosts)) {
          if (!contested.has(host)) continue;
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
    const taken = new Map<string, Taker>();
    const prefixes = new Map<string, Taker>();
    for (const set of sets) {
      for (const rule of set.http) {
        const taker = { origin: rule.delegatedBy ?? rule.origin, set };
        const keys = keysOf(rule, gateway);
        this.claim(taker, keys, taken, { host, gateway });
        for (const { uri } of bareMatches(rule, gateway)) if (uri?.kind === 'prefix' && uri.value !== '/') prefixes.set(uri.value, taker);
      }
      for (const rule of set.tls) {
        const keys = rule.matches.flatMap(({ sniHosts, port }) => sniHosts.map((sni) => `TLS ${sni}:${port}`));
        for (const key of keys) this.claim({ origin: rule.origin, set }, [key], taken, { host, gateway });
      }
      // Of plain connections a server takes the first rule for its port, and that alone.
      for (const rule of set.tcp) {
        const ports = rule.matches.length === 0 ? [0] : rule.matches.map(({ port }) => port);
        this.claim({ origin: rule.origin, set }, ports.map((port) => `TCP ${port}`), taken, { host, gateway });
      }
    }
    const lengths = [...new Set([...prefixes.keys()].map((prefix) => prefix.length))];
    for (const set of prefixes.size === 0 ? [] : sets) {
      for (const rule of set.http) {
        for (const { uri } of matchesAt(rule, gateway)) {
          if (uri === undefined || (uri.kind !== 'prefix' && uri.kind !== 'exact')) continue;
          for (const length of lengths) {
            const wider = length < uri.value.length ? prefixes.get(uri.value.slice(0, length)) : undefined;
            if (wider === undefined || isSame(wider.set, set)) continue;
            this.add(wider.set, { kind: 'order', origin: wider.origin, other: rule.delegatedBy ?? rule.origin, host, gateway });
          }
        }
      }
    }
  }

  /** Reports a rule all of whose matches stand in older objects; else puts them down. */
  private claim(taker: Taker, keys: ReadonlyArray<string>, taken: Map<string, Taker>, place: { host: string; gateway: string }): void {
    const earlier = keys.map((key) => taken.get(key));
    const [first] = earlier;
    if (first !== undefined && earlier.every((one) => one !== undefined && !isSame(one.set, taker.set))) {
      this.add(taker.set, { kind: 'dead', origin: taker.origin, other: first.origin, ...place });
    }
    for (const key of keys) if (!taken.has(key)) taken.set(key, taker);
  }

  private add({ manifest }: RouteSet, clash: GatewayRouteClash): void {
    const list = this.clashes.get(manifest) ?? [];
    this.clashes.set(manifest, list);
    if (!list.some(({ kind, origin }) => kind === clash.kind && origin.path.join() === clash.origin.path.join())) list.push(clash);
  }
}

/** Hosts that several VirtualServices have, whichever gateways they are for: in most meshes none, and then no rule need be read. */
function contestedHosts({ index, settings }: MeshModel): ReadonlySet<string> {
  const seen = new Set<string>();
  const contested = new Set<string>();
  for (const manifest of index.ofKind('networking.istio.io/VirtualService')) {
    const { hosts, gateways } = VirtualServiceFields.of(manifest);
    if (gateways.length === 0) continue;
    for (const host of new Set(hosts.map(({ string }) => expandShortName(string, manifest.namespace, settings.clusterDomain)))) {
      if (seen.has(host)) contested.add(host);
      seen.add(host);
    }
  }
  return contested;
}

/** Stands for a match that takes every request. Istio moves those to the end, in whatever object they stand. */
const ALL = '';

function isSame(a: RouteSet, b: RouteSet): boolean {
  return a.namespace === b.namespace && a.name === b.name;
}

function matchesAt(rule: HttpRule, gateway: string): ReadonlyArray<HttpMatch> {
  return rule.matches.filter(({ gateways }) => gateways.length === 0 || gateways.includes(gateway));
}

/** The matches that go by nothing but the path. */
function bareMatches(rule: HttpRule, gateway: string): ReadonlyArray<HttpMatch> {
  return matchesAt(rule, gateway).filter((match) => keyOf(match) === keyOf({ ...MATCH_ALL, uri: match.uri }));
}

/** The requests that a rule takes at a gateway, as texts that are equal for equal matches. */
function keysOf(rule: HttpRule, gateway: string): ReadonlyArray<string> {
  return rule.matches.length === 0 ? [ALL] : matchesAt(rule, gateway).map(keyOf);
}

function keyOf(match: HttpMatch): string {
  const { uri, scheme, method, authority } = match;
  const everyPath = uri !== undefined && ((uri.kind === 'prefix' && uri.value === '/') || (uri.kind === 'regex' && uri.value === '.*'));
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
