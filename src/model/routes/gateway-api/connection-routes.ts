import { ExportTo } from '../../../values/export-to';
import { compareAge } from '../../age-order';
import { Field } from '../../field';
import { ManifestIndex } from '../../manifest-index';
import { ConnectionMatch, ConnectionRule, RouteSet } from '../route-set';
import { BackendContext, backendDestination } from './backend-ref';
import { listenerParents, meshExport, ParentContext, serviceParents } from './route-parent';

const ANY: ConnectionMatch = { sniHosts: [], destinationSubnets: [], port: 0, gateways: [], sourceLabels: {}, sourceNamespace: '' };

/** The rules of TLSRoutes and TCPRoutes: one set for each route and parent. */
export function connectionRouteSets(
  index: ManifestIndex, parents: ParentContext, context: (mesh: boolean) => BackendContext,
): ReadonlyArray<RouteSet> {
  const sets: RouteSet[] = [];
  const routes = ['TLSRoute', 'TCPRoute'].flatMap((kind) => index.ofKind(`gateway.networking.k8s.io/${kind}`));
  for (const route of [...routes].sort(compareAge)) {
    const spec = Field.of(route.object).child('spec');
    const base = { api: 'gateway-api' as const, name: route.name, namespace: route.namespace, http: [], manifest: route };
    const rule = (mesh: boolean, match: ConnectionMatch): ConnectionRule[] => {
      // Only the first rule counts: nothing could tell a second one apart.
      const first = spec?.list('rules')[0];
      if (first === undefined) return [];
      const destinations = first.list('backendRefs').map((ref) => backendDestination(ref, route, context(mesh)));
      return [{ matches: [match], destinations, origin: { manifest: route, path: first.path() } }];
    };
    const isTls = route.kind === 'TLSRoute';
    for (const { listener, served: hosts } of listenerParents(route, parents)) {
      const tls = isTls && listener.passthrough ? rule(false, { ...ANY, sniHosts: hosts }) : [];
      const tcp = isTls && listener.passthrough ? [] : rule(false, ANY);
      sets.push({ ...base, hosts, gateways: [listener.id], exportTo: ExportTo.EVERYWHERE, tls, tcp });
    }
    for (const { service, port } of serviceParents(route, parents)) {
      const names = (spec?.list('hostnames') ?? []).map((host) => host.string.toLowerCase());
      const match = { ...ANY, port, sniHosts: isTls ? (names.length > 0 ? names : [service.hostname]) : [] };
      const rules = rule(true, match);
      sets.push({
        ...base, hosts: [service.hostname], gateways: ['mesh'], exportTo: meshExport(route, service), tls: isTls ? rules : [], tcp: isTls ? [] : rules,
      });
    }
  }
  return sets;
}
