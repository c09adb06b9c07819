import { Manifest } from '../../manifest/manifest';
import { Field } from '../field';
import { VirtualServiceFields } from '../virtual-service-fields';

/** A place of a VirtualService that sends requests somewhere. */
export interface RouteDestination {
  /** The `destination` or mirror, else what lacks it. */
  readonly field: Field;
  readonly host: string;
  readonly subset: string;
  readonly port: number | undefined;
  readonly mirror: boolean;
  /** The name of the list it stands in. */
  readonly protocol: 'http' | 'tls' | 'tcp';
}

const CACHE = new WeakMap<Manifest, ReadonlyArray<RouteDestination>>();

/** Every destination of a VirtualService, mirrors last; found once and kept as long as the object. */
export function routeDestinations(virtualService: Manifest): ReadonlyArray<RouteDestination> {
  let found = CACHE.get(virtualService);
  if (found === undefined) {
    found = find(VirtualServiceFields.of(virtualService));
    CACHE.set(virtualService, found);
  }
  return found;
}

function find({ http, tls, tcp }: VirtualServiceFields): RouteDestination[] {
  const found: RouteDestination[] = [];
  for (const [protocol, routes] of [['http', http], ['tcp', tcp], ['tls', tls]] as const) {
    for (const route of routes.flatMap((each) => each.list('route'))) found.push(toDestination(route.child('destination'), route, false, protocol));
  }
  for (const route of http) {
    const mirror = route.child('mirror');
    if (mirror) found.push(toDestination(mirror, mirror, true, 'http'));
    for (const each of route.list('mirrors')) found.push(toDestination(each.child('destination'), each, true, 'http'));
  }
  return found;
}

function toDestination(destination: Field | undefined, owner: Field, mirror: boolean, protocol: RouteDestination['protocol']): RouteDestination {
  const port = destination?.child('port');
  return {
    field: destination ?? owner,
    host: destination?.text('host') ?? '',
    subset: destination?.text('subset') ?? '',
    port: port === undefined ? undefined : port.number('number') ?? 0,
    mirror,
    protocol,
  };
}
