import { egressCoversCalls } from '../../../src/rules/sidecar/egress-covers-calls';
import { egressCoversRoutes } from '../../../src/rules/sidecar/egress-covers-routes';
import { pointers, reports } from '../check';
import { namespace, object, service, stream, virtualService } from '../mesh';

const sidecar = (egress: string, more = '', name = 'default') => object('networking.istio.io/v1', 'Sidecar', name, `spec: { egress: [${egress}]${more} }`);
const PORTS = '{ name: http, port: 80, protocol: TCP }, { name: grpc, port: 81, protocol: TCP }';
const HOST = 'pay.edge.svc.cluster.local';
const pay = service(PORTS, '', 'edge/pay');
const call = (ports: number[] = [], hosts = [HOST]) => ({ calls: [{ namespace: 'shop', labels: { app: 'cart' }, hosts, ports }] });

describe('MESH-SIDECAR-CALL-LEFT-OUT', () => {
  test.each<[string, string, ReturnType<typeof call>, string[]]>([
    ['left out', sidecar('{ hosts: [./*] }'), call(), ['warning']],
    ['left out, and what is unknown is refused', sidecar('{ hosts: [./*] }', ', outboundTrafficPolicy: { mode: REGISTRY_ONLY }'), call(), ['error']],
    ['its namespace', sidecar('{ hosts: [edge/*] }'), call(), []],
    ['any namespace', sidecar(`{ hosts: ['*/${HOST}'] }`), call(), []],
    ['excluded', sidecar(`{ hosts: ['*/*', '~edge/${HOST}'] }`), call(), ['warning']],
    ['a listener for the other port', sidecar('{ port: { number: 81, name: grpc, protocol: GRPC }, hosts: [edge/*] }'), call([80]), ['warning']],
    ['a listener for the port', sidecar('{ port: { number: 80, name: http, protocol: HTTP }, hosts: [edge/*] }'), call([80]), []],
    ['the Sidecar is for others', sidecar('{ hosts: [./*] }', ', workloadSelector: { labels: { app: shop } }'), call(), []],
    ['a host that nothing is known of', sidecar('{ hosts: [./*] }'), call([], ['x.example.com']), []],
    ['no call', sidecar('{ hosts: [./*] }'), { calls: [] }, []],
  ])('%s', (_title, yaml, declarations, severities) => {
    expect(reports(egressCoversCalls, stream(pay, yaml), { declarations }).map(({ severity }) => severity)).toEqual(severities);
  });

  test('a route of the own namespace brings its destination along', () => {
    const route = virtualService('pay', `hosts: [pay.example.com], http: [{ route: [{ destination: { host: ${HOST} } }] }]`);
    expect(pointers(egressCoversCalls, stream(pay, sidecar('{ hosts: [./*] }'), route), { declarations: call() })).toEqual([]);
  });
});

describe('MESH-SIDECAR-ROUTE-LEFT-OUT', () => {
  const route = (more: string) => virtualService('pay', `hosts: [pay.example.com], ${more}http: [{ route: [{ destination: { host: pay } }] }]`);
  const OWN = 'exportTo: [.], ';
  test.each<[string, string[], number]>([
    ['left out', [sidecar('{ hosts: [edge/*] }'), route(OWN)], 1],
    ['in scope', [sidecar('{ hosts: [./*] }'), route(OWN)], 0],
    ['in scope by one of two listeners', [sidecar('{ port: { number: 80 }, hosts: [edge/*] }, { hosts: [./pay.example.com] }'), route(OWN)], 0],
    ['for all', [sidecar('{ hosts: [edge/*] }'), route('')], 0],
    ['for gateways as well', [sidecar('{ hosts: [edge/*] }'), route(`${OWN}gateways: [mesh, edge/public], `)], 0],
    ['there is a second Sidecar', [sidecar('{ hosts: [edge/*] }'), sidecar('{ hosts: [./*] }', ', workloadSelector: { labels: { a: b } }', 'other'), route(OWN)], 0],
    ['the Sidecar is for some', [sidecar('{ hosts: [edge/*] }', ', workloadSelector: { labels: { a: b } }'), route(OWN)], 0],
    ['waypoints see it', [namespace('shop', 'istio.io/use-waypoint: w'), sidecar('{ hosts: [edge/*] }'), route(OWN)], 0],
  ])('%s', (_title, objects, count) => expect(pointers(egressCoversRoutes, stream(...objects))).toHaveLength(count));
});
