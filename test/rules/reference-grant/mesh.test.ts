import { referenceGranted } from '../../../src/rules/reference-grant/reference-granted';
import { targetNamed } from '../../../src/rules/reference-grant/target-named';
import { pointers } from '../check';
import { object, stream } from '../mesh';

const API = 'gateway.networking.k8s.io';
const grant = (from: string, to: string, name = 'edge/grant') => object(`${API}/v1beta1`, 'ReferenceGrant', name, `spec: { from: [{ group: ${API}, ${from} }], to: [{ ${to} }] }`);
const route = (ref: string, parent = 'name: public', kind = 'HTTPRoute') => object(`${API}/v1`, kind, 'shop/r', `spec: { parentRefs: [{ ${parent} }], rules: [{ backendRefs: [{ ${ref} }] }] }`);
const CART = 'name: cart, namespace: edge, port: 80';
const FROM = 'kind: HTTPRoute, namespace: shop';
const SERVICES = 'group: \'\', kind: Service';

describe('MESH-GRANT-MISSING', () => {
  test.each<[string, string[], number]>([
    ['none', [route(CART)], 1],
    ['for all Services', [route(CART), grant(FROM, SERVICES)], 0],
    ['for this Service', [route(CART), grant(FROM, `${SERVICES}, name: cart`)], 0],
    ['for another Service', [route(CART), grant(FROM, `${SERVICES}, name: x`)], 1],
    ['for another kind of route', [route(CART, 'name: public', 'GRPCRoute'), grant(FROM, SERVICES)], 1],
    ['for routes of another namespace', [route(CART), grant('kind: HTTPRoute, namespace: x', SERVICES)], 1],
    ['in another namespace', [route(CART), grant(FROM, SERVICES, 'x/grant')], 1],
    ['the own namespace', [route('name: cart, port: 80')], 0],
    ['the own namespace by name', [route('name: cart, namespace: shop, port: 80')], 0],
    ['a route that hangs on a Service', [route(CART, 'group: \'\', kind: Service, name: cart')], 0],
    ['where requests are copied to', [object(`${API}/v1`, 'HTTPRoute', 'shop/r', `spec: { parentRefs: [{ name: public }], rules: [{ filters: [{ type: RequestMirror, requestMirror: { backendRef: { ${CART} } } }] }] }`)], 1],
    ['a certificate', [object(`${API}/v1`, 'Gateway', 'shop/g', 'spec: { listeners: [{ tls: { certificateRefs: [{ name: c, namespace: edge }] } }] }')], 1],
  ])('%s', (_title, objects, count) => {
    expect(pointers(referenceGranted, stream(...objects), { closedWorld: true })).toHaveLength(count);
    expect(pointers(referenceGranted, stream(...objects))).toEqual([]);
  });
});

describe('MESH-GRANT-WIDE', () => {
  test.each<[string, number]>([[SERVICES, 0], ['group: \'\', kind: Secret', 1], ['group: \'\', kind: Secret, name: a', 0]])('%s', (to, count) => {
    expect(pointers(targetNamed, grant(FROM, to))).toHaveLength(count);
  });
});
