import { denyCoversVariants } from '../../../src/rules/authorization-policy/deny-covers-variants';
import { fromBesideTo } from '../../../src/rules/authorization-policy/from-beside-to';
import { httpRuleOnHttp } from '../../../src/rules/authorization-policy/http-rule-on-http';
import { layerSevenAtWaypoint } from '../../../src/rules/authorization-policy/layer-seven-at-waypoint';
import { pathCanMatch } from '../../../src/rules/authorization-policy/path-can-match';
import { portOfWorkload } from '../../../src/rules/authorization-policy/port-of-workload';
import { principalAuthenticated } from '../../../src/rules/authorization-policy/principal-authenticated';
import { waypointUsed } from '../../../src/rules/authorization-policy/waypoint-used';
import { pointers } from '../check';
import { authorizationPolicy, deployment, namespace, object, service, stream } from '../mesh';

const SELECT = 'selector: { matchLabels: { app: cart } }';
const HTTP = '{ name: http, port: 80, targetPort: 8080, protocol: TCP }';
const TCP = '{ name: tcp-db, port: 5432, protocol: TCP }';
const NAMED = '{ name: tcp-db, port: 5432, targetPort: db, protocol: TCP }';
const UNKNOWN = '{ name: db, port: 5432, protocol: TCP }';
const METHODS = '/spec/rules/0/to/0/operation/methods';
const allow = (rule: string) => authorizationPolicy(`${SELECT}, rules: [{ ${rule} }]`);
const deny = (rule: string) => authorizationPolicy(`${SELECT}, action: DENY, rules: [{ ${rule} }]`);
const GET = 'to: [{ operation: { methods: [GET] } }]';
const GET_AT = (port: number) => `to: [{ operation: { methods: [GET], ports: ['${port}'] } }]`;
const EXTENSIONS = 'extensionProviders: [{ name: grpc, envoyExtAuthzGrpc: { service: a.b, port: 1 } }, { name: http, envoyExtAuthzHttp: { service: a.b, port: 1 } }]';

describe('MESH-AUTHZ-HTTP-ON-TCP', () => {
  test.each<[string, string[], string[]]>([
    ['ALLOW, and all ports are TCP', [service(TCP), deployment(), allow(GET)], [METHODS]],
    ['ALLOW, and one of the ports is HTTP', [service(`${TCP}, ${HTTP}`), deployment(), allow(GET)], []],
    ['ALLOW at the HTTP port of two', [service(`${TCP}, ${HTTP}`), deployment(), allow(GET_AT(8080))], []],
    ['ALLOW at the TCP port of two', [service(`${TCP}, ${HTTP}`), deployment(), allow(GET_AT(5432))], [METHODS]],
    ['ALLOW at all ports but one', [service(TCP), deployment(), allow('to: [{ operation: { methods: [GET], notPorts: [\'1\'] } }]')], []],
    ['ALLOW at a port that only the other operation limits', [service(`${TCP}, ${HTTP}`), deployment(), allow('to: [{ operation: { ports: [\'5432\'] } }, { operation: { methods: [GET] } }]')], []],
    ['ALLOW limited by a condition', [service(`${TCP}, ${HTTP}`), deployment(), allow(`${GET}, when: [{ key: destination.port, values: ['5432'] }]`)], [METHODS]],
    ['ALLOW, and the client says what it speaks', [service(UNKNOWN), deployment(), allow(GET)], []],
    ['ALLOW, and another Service declares the port as HTTP', [service(TCP), service('{ name: http, port: 5432, protocol: TCP }', '', 'other'), deployment(), allow(GET)], []],
    ['ALLOW, and one of two workloads is in front of no Service', [service(TCP), deployment(), object('v1', 'Pod', 'shop/lone', 'spec: { containers: [] }', 'labels: { app: cart }'), allow(GET)], [METHODS]],
    ['ALLOW without any Service', [deployment(), allow(GET)], []],
    ['ALLOW without any workload', [service(TCP), allow(GET)], []],
    ['DENY at the TCP port', [service(TCP), deployment(), deny(GET_AT(5432))], [METHODS]],
    ['DENY at a TCP port found by name', [service(NAMED), deployment('cart', '', ', ports: [{ name: db, containerPort: 5432 }]'), deny(GET_AT(5432))], [METHODS]],
    ['DENY at a port whose name no container has', [service(NAMED), deployment(), deny(GET_AT(5432))], []],
    ['DENY without ports, of which the webhook warns', [service(TCP), deployment(), deny(GET)], []],
    ['DENY by namespace and path, of which it warns as well', [service(TCP), deployment(), deny('from: [{ source: { namespaces: [a] } }], to: [{ operation: { paths: [/a] } }]')], []],
    ['DENY by a condition alone, of which it does not warn', [service(TCP), deployment(), deny('when: [{ key: \'request.headers[x]\', values: [a] }]')], ['/spec/rules/0/when/0']],
    ['DENY by what connections have', [service(TCP), deployment(), deny('from: [{ source: { principals: [a/b] } }]')], []],
    ['AUDIT', [service(TCP), deployment(), authorizationPolicy(`${SELECT}, action: AUDIT, rules: [{ ${GET_AT(5432)} }]`)], []],
    ['CUSTOM that asks by gRPC', [service(TCP), deployment(), authorizationPolicy(`${SELECT}, action: CUSTOM, provider: { name: grpc }, rules: [{ ${GET_AT(5432)} }]`)], [METHODS]],
    ['CUSTOM that asks by HTTP', [service(TCP), deployment(), authorizationPolicy(`${SELECT}, action: CUSTOM, provider: { name: http }, rules: [{ ${GET_AT(5432)} }]`)], []],
    ['a workload of the ambient mesh', [namespace('shop', 'istio.io/dataplane-mode: ambient'), service(TCP), deployment(), allow(GET)], []],
    ['a workload outside the mesh', [namespace('shop', 'istio-injection: disabled'), service(TCP), deployment(), allow(GET)], []],
    ['a policy of the root namespace', [service(TCP), deployment(), authorizationPolicy(`${SELECT}, rules: [{ ${GET} }]`, 'istio-system/cart')], [METHODS]],
    ['a policy of another namespace', [service(TCP), deployment(), authorizationPolicy(`${SELECT}, rules: [{ ${GET} }]`, 'edge/cart')], []],
  ])('%s', (_title, objects, at) => expect(pointers(httpRuleOnHttp, stream(...objects), { meshConfig: EXTENSIONS })).toEqual(at));
});

describe('MESH-AUTHZ-SERVICE-PORT', () => {
  const at80 = allow('to: [{ operation: { ports: [\'80\'] } }]');
  test.each<[string, string[], number]>([
    ['a port of the Service', [service(HTTP), deployment(), at80], 1],
    ['a headless Service', [service(HTTP, ', clusterIP: None'), deployment(), at80], 0],
    ['the container declares the port', [service(HTTP), deployment('cart', '', ', ports: [{ containerPort: 80 }]'), at80], 0],
    ['the target is a name that no container has', [service('{ name: http, port: 80, targetPort: web, protocol: TCP }'), deployment(), at80], 0],
    ['the Service is in front of others', [service(HTTP).replace('app: cart', 'version: v1'), deployment(), at80], 0],
    ['no target port: it is the same', [service('{ name: http, port: 80, protocol: TCP }'), deployment(), at80], 0],
    ['no workload is known', [service(HTTP), at80], 0],
  ])('%s', (_title, objects, count) => expect(pointers(portOfWorkload, stream(...objects))).toHaveLength(count));
});

describe('MESH-AUTHZ-PATH-NEVER', () => {
  const found = (path: string, normalization: string) =>
    pointers(pathCanMatch, allow(`to: [{ operation: { paths: ['${path}'] } }]`), { meshConfig: `pathNormalization: { normalization: ${normalization} }` }).length;

  test.each<[string, string, number]>([
    ['/admin', 'BASE', 0], ['/a//b', 'BASE', 0], ['/a//b', 'MERGE_SLASHES', 1], ['/a%2Fb', 'MERGE_SLASHES', 0], ['/a%2Fb', 'DECODE_AND_MERGE_SLASHES', 1],
    ['/a/./b', 'BASE', 1], ['/a/./b', 'NONE', 0], ['/a/.b', 'BASE', 0], ['/a?b', 'NONE', 1], ['a', 'NONE', 1], ['*a', 'BASE', 0],
    ['/a//*', 'MERGE_SLASHES', 0], ['/{*}/a', 'BASE', 0], ['/%41', 'BASE', 1],
  ])('%s under %s', (path, normalization, count) => expect(found(path, normalization)).toBe(count));
});

describe('MESH-AUTHZ-DENY-EVADED', () => {
  const found = (paths: string, normalization: string) =>
    pointers(denyCoversVariants, deny(`to: [{ operation: { paths: [${paths}] } }]`), { meshConfig: `pathNormalization: { normalization: ${normalization} }` });

  test.each<[string, string, number]>([
    ['/admin, /admin/*', 'DECODE_AND_MERGE_SLASHES', 0], ['/admin', 'DECODE_AND_MERGE_SLASHES', 1], ['/admin, /admin/', 'DECODE_AND_MERGE_SLASHES', 0],
    ['/admin, /admin/*', 'MERGE_SLASHES', 1], ['/admin, /admin*', 'MERGE_SLASHES', 0], ['/admin*, //admin*', 'BASE', 0], ['/', 'BASE', 0],
  ])('%s under %s', (paths, normalization, count) => expect(found(paths, normalization)).toHaveLength(count));
});

describe('MESH-AUTHZ-SPLIT-RULE', () => {
  const FROM = '{ from: [{ source: { namespaces: [a] } }] }';
  test.each<[string, string, number]>([
    ['who, then what', `${FROM}, { ${GET} }`, 1],
    ['who, then a condition', `${FROM}, { when: [{ key: source.ip, values: [10.0.0.1] }] }`, 1],
    ['what, then who', `{ ${GET} }, ${FROM}`, 0],
    ['who, then both', `${FROM}, { from: [{ source: { namespaces: [b] } }], ${GET} }`, 0],
    ['everything, then what', `{}, { ${GET} }`, 0],
  ])('%s', (_title, rules, count) => expect(pointers(fromBesideTo, authorizationPolicy(`rules: [${rules}]`))).toHaveLength(count));
});

describe('MESH-AUTHZ-TOKEN-UNCHECKED', () => {
  const jwt = (spec: string, name = 'jwt') => object('security.istio.io/v1', 'RequestAuthentication', name, `spec: { ${spec}, jwtRules: [{ issuer: a }] }`);
  const asked = allow('from: [{ source: { requestPrincipals: [\'*\'] } }]');
  const onGateway = 'targetRefs: [{ group: gateway.networking.k8s.io, kind: Gateway, name: public }]';
  const gatewayPolicy = authorizationPolicy(`${onGateway}, rules: [{ from: [{ source: { requestPrincipals: ['*'] } }] }]`);
  test.each<[string, string[], boolean, number]>([
    ['none', [deployment(), asked], true, 1],
    ['none, in an open world', [deployment(), asked], false, 0],
    ['one for the namespace', [deployment(), jwt('selector: {}'), asked], true, 0],
    ['one for the workload', [deployment(), jwt(SELECT), asked], true, 0],
    ['one for another', [deployment(), jwt('selector: { matchLabels: { app: x } }'), asked], true, 1],
    ['one of the root namespace', [deployment(), jwt(SELECT, 'istio-system/jwt'), asked], true, 0],
    ['one of another namespace', [deployment(), jwt(SELECT, 'edge/jwt'), asked], true, 1],
    ['for a gateway, by reference', [jwt(onGateway), gatewayPolicy], true, 0],
    ['for another gateway', [jwt(onGateway.replace('public', 'private')), gatewayPolicy], true, 1],
    ['for a gateway, by labels', [jwt('selector: { matchLabels: { a: b } }'), gatewayPolicy], true, 0],
  ])('%s', (_title, objects, closedWorld, count) => expect(pointers(principalAuthenticated, stream(...objects), { closedWorld })).toHaveLength(count));
});

describe('the ambient mesh', () => {
  const ambient = namespace('shop', 'istio.io/dataplane-mode: ambient');
  test.each<[string, string[], number]>([
    ['ambient', [ambient, deployment(), allow(GET)], 1],
    ['ambient, but the Pod opts out', [ambient, deployment().replace('app: cart }, annotations', 'app: cart, istio.io/dataplane-mode: none }, annotations'), allow(GET)], 0],
    ['a sidecar in an ambient namespace', [namespace('shop', 'istio.io/dataplane-mode: ambient, istio-injection: enabled'), deployment(), allow(GET)], 0],
    ['a waypoint itself', [ambient, deployment().replace('app: cart }, annotations', 'app: cart, gateway.networking.k8s.io/gateway-name: w }, annotations'), allow(GET)], 0],
    ['nothing is known of the namespace', [deployment(), allow(GET)], 0],
    ['by what connections have', [ambient, deployment(), allow('to: [{ operation: { ports: [\'80\'] } }]')], 0],
  ])('MESH-AMBIENT-HTTP-AT-ZTUNNEL: %s', (_title, objects, count) => expect(pointers(layerSevenAtWaypoint, stream(...objects))).toHaveLength(count));

  const attached = authorizationPolicy('targetRefs: [{ group: \'\', kind: Service, name: cart }], rules: [{}]');
  test.each<[string, string[], number]>([
    ['no waypoint', [namespace('shop'), service(HTTP), attached], 1],
    ['the Service uses one', [namespace('shop'), service(HTTP).replace('namespace: shop', 'namespace: shop, labels: { istio.io/use-waypoint: w }'), attached], 0],
    ['the namespace uses one', [namespace('shop', 'istio.io/use-waypoint: w'), service(HTTP), attached], 0],
    ['no namespace', [service(HTTP), attached], 0],
    ['no Service', [namespace('shop'), attached], 0],
    ['a Gateway instead', [namespace('shop'), authorizationPolicy('targetRefs: [{ group: gateway.networking.k8s.io, kind: Gateway, name: cart }]')], 0],
  ])('MESH-AMBIENT-NO-WAYPOINT: %s', (_title, objects, count) => expect(pointers(waypointUsed, stream(...objects))).toHaveLength(count));
});
