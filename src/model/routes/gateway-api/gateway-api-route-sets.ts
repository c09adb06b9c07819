import { ExportTo } from '../../../values/export-to';
import { compareAge } from '../../age-order';
import type { MeshModel } from '../../mesh-model';
import { HttpMatch, MATCH_ALL } from '../http-match';
import { RouteSet } from '../route-set';
import { BackendContext } from './backend-ref';
import { connectionRouteSets } from './connection-routes';
import { httpRouteRules } from './http-route-rules';
import { ReferenceGrants } from './reference-grants';
import { listenerParents, meshExport, serviceParents } from './route-parent';
import { comparePrecedence, RankedRule } from './route-precedence';

const API = 'gateway.networking.k8s.io';

/** Rules for one host at one parent, from several routes. */
interface Bundle {
  readonly host: string;
  readonly gateway: string;
  readonly namespace: string;
  readonly exportTo: ExportTo;
  readonly rules: RankedRule[];
}

/** The rules that the routes of the Gateway API amount to: one set for each host at each listener, and for each service. */
export function gatewayApiRouteSets(model: MeshModel): ReadonlyArray<RouteSet> {
  const grants = new ReferenceGrants(model.index);
  const context = (mesh: boolean): BackendContext => ({ services: model.services, grants, clusterDomain: model.settings.clusterDomain, mesh });
  const parents = { index: model.index, services: model.services, listeners: model.gateways.listeners };
  const bundles = new Map<string, Bundle>();
  const routes = ['HTTPRoute', 'GRPCRoute'].flatMap((kind) => model.index.ofKind(`${API}/${kind}`));
  for (const route of [...routes].sort(compareAge)) {
    const attached = listenerParents(route, parents);
    if (attached.length > 0) {
      const rules = httpRouteRules(route, context(false));
      for (const { listener, hosts } of attached) {
        const place = { gateway: listener.id, namespace: route.namespace, exportTo: ExportTo.EVERYWHERE };
        for (const host of hosts) add(bundles, { ...place, host }, rules, listener.id);
      }
    }
    const served = serviceParents(route, parents);
    if (served.length > 0) {
      const rules = httpRouteRules(route, context(true));
      for (const { service, port } of served) {
        const place = { host: service.hostname, gateway: 'mesh', namespace: route.namespace, exportTo: meshExport(route, service) };
        add(bundles, place, port === 0 ? rules : rules.map((ranked) => onPort(ranked, port)), `mesh|${route.namespace}`);
      }
    }
  }
  const requests = [...bundles.values()].filter((bundle) => bundle.rules.length > 0).map(asRouteSet);
  return [...requests, ...connectionRouteSets(model.index, parents, context)];
}

function add(bundles: Map<string, Bundle>, place: Omit<Bundle, 'rules'>, rules: ReadonlyArray<RankedRule>, at: string): void {
  const key = `${at}|${place.host}`;
  const bundle = bundles.get(key);
  if (bundle) bundle.rules.push(...rules);
  else bundles.set(key, { ...place, rules: [...rules] });
}

function onPort(ranked: RankedRule, port: number): RankedRule {
  const matches: ReadonlyArray<HttpMatch> = ranked.rule.matches.length === 0 ? [MATCH_ALL] : ranked.rule.matches;
  return { ...ranked, rule: { ...ranked.rule, matches: matches.map((match) => ({ ...match, port })) } };
}

function asRouteSet(bundle: Bundle): RouteSet {
  const sorted = [...bundle.rules].sort(comparePrecedence);
  const oldest = sorted.map((ranked) => ranked.rule.origin.manifest).sort(compareAge)[0];
  return {
    api: 'gateway-api',
    name: oldest.name,
    namespace: bundle.namespace,
    hosts: [bundle.host],
    gateways: [bundle.gateway],
    exportTo: bundle.exportTo,
    http: sorted.map((ranked) => ranked.rule),
    tls: [],
    tcp: [],
    manifest: oldest,
  };
}
