import { Rule } from '../../../src/rules/rule';
import { delegateExists } from '../../../src/rules/virtual-service/delegate-exists';
import { delegateKeepsHeaders } from '../../../src/rules/virtual-service/delegate-keeps-headers';
import { delegateRuleReached } from '../../../src/rules/virtual-service/delegate-rule-reached';
import { delegateUsable } from '../../../src/rules/virtual-service/delegate-usable';
import { gatewayPrefixesApart } from '../../../src/rules/virtual-service/gateway-prefixes-apart';
import { gatewayRoutesApart } from '../../../src/rules/virtual-service/gateway-routes-apart';
import { notGenerated } from '../../../src/rules/virtual-service/not-generated';
import { retryRepeatable } from '../../../src/rules/virtual-service/retry-repeatable';
import { timeoutFitsAttempts } from '../../../src/rules/virtual-service/timeout-fits-attempts';
import { uriBeginsWithSlash } from '../../../src/rules/virtual-service/uri-begins-with-slash';
import { weightsAtRest } from '../../../src/rules/virtual-service/weights-at-rest';
import { pointers, reports } from '../check';
import { object, stream, virtualService } from '../mesh';

const ROUTE = 'route: [{ destination: { host: cart } }]';
const root = (match: string, more = '') => virtualService('root', `hosts: [cart], http: [{ ${match}delegate: { name: leaf }${more} }]`);
const leaf = (routes: string, more = '', name = 'leaf') => virtualService(name, `${more}http: [${routes}]`);
const API = 'match: [{ uri: { prefix: /api } }], ';

describe('delegates', () => {
  test.each<[string, Rule, string[], number]>([
    ['a delegate', delegateExists, [root(API), leaf(`{ ${ROUTE} }`)], 0],
    ['none', delegateExists, [root(API)], 1],
    ['one of another namespace', delegateExists, [root(API), leaf(`{ ${ROUTE} }`, '', 'edge/leaf')], 1],
    ['one with hosts', delegateUsable, [root(API), leaf(`{ ${ROUTE} }`, 'hosts: [a], ')], 1],
    ['one exported to the root\'s namespace', delegateUsable, [root(API), leaf(`{ ${ROUTE} }`, 'exportTo: [shop], ')], 0],
    ['one exported elsewhere', delegateUsable, [root(API), leaf(`{ ${ROUTE} }`, 'exportTo: [edge], ')], 1],
    ['one that is not there is another matter', delegateUsable, [root(API)], 0],
    ['all matches within', delegateRuleReached, [root(API), leaf(`{ match: [{ uri: { prefix: /api/a } }, { uri: { exact: /api } }], ${ROUTE} }`)], 0],
    ['one match beyond', delegateRuleReached, [root(API), leaf(`{ match: [{ uri: { prefix: /api/a } }, { uri: { prefix: /x } }], ${ROUTE} }`)], 1],
    ['a match that is wider', delegateRuleReached, [root(API), leaf(`{ match: [{ uri: { prefix: /a } }], ${ROUTE} }`)], 1],
    ['two roots, one of them fits', delegateRuleReached, [root('match: [{ uri: { prefix: /x } }, { uri: { prefix: /api } }], '), leaf(`{ match: [{ uri: { prefix: /api/a } }], ${ROUTE} }`)], 0],
    ['a root for everything', delegateRuleReached, [root(''), leaf(`{ match: [{ uri: { prefix: /x } }], ${ROUTE} }`)], 0],
    ['headers on both sides', delegateKeepsHeaders, [root(API, ', headers: { request: { set: { a: b } } }'), leaf(`{ headers: { request: { set: { c: d } } }, ${ROUTE} }`)], 1],
    ['headers of a destination are apart', delegateKeepsHeaders, [root(API, ', headers: { request: { set: { a: b } } }'), leaf('{ route: [{ destination: { host: cart }, headers: { request: { set: { c: d } } } }] }')], 0],
  ])('%s', (_title, rule, objects, count) => expect(pointers(rule, stream(...objects), { closedWorld: true })).toHaveLength(count));
});

describe('VirtualServices for one host at a gateway', () => {
  const at = (name: string, http: string, gateway = 'edge/public', host = 'a.example.com') =>
    virtualService(name, `hosts: ['${host}'], gateways: [${gateway}], http: [${http}]`);
  const to = (path: string, more = '') => `{ match: [{ uri: { prefix: ${path} }${more} }], redirect: { uri: /x } }`;
  const all = '{ redirect: { uri: /x } }';

  test.each<[string, Rule, string[], number]>([
    ['everything twice', gatewayRoutesApart, [at('a', all), at('b', all)], 1],
    ['everything in two spellings', gatewayRoutesApart, [at('a', to('/')), at('b', '{ match: [{ uri: { regex: .* } }], redirect: { uri: /y } }')], 1],
    ['everything beside a path', gatewayRoutesApart, [at('a', all), at('b', to('/b'))], 0],
    ['one of two matches is left', gatewayRoutesApart, [at('a', to('/b')), at('b', '{ match: [{ uri: { prefix: /b } }, { uri: { prefix: /c } }], redirect: { uri: /y } }')], 0],
    ['a header more', gatewayRoutesApart, [at('a', to('/b')), at('b', to('/b', ', headers: { x: { exact: y } }'))], 0],
    ['another port', gatewayRoutesApart, [at('a', to('/b', ', port: 80')), at('b', to('/b', ', port: 443'))], 0],
    ['a match for another gateway', gatewayRoutesApart, [at('a', to('/b', ', gateways: [edge/other]'), 'edge/public, edge/other'), at('b', to('/b'))], 0],
    ['a wildcard is a host of its own', gatewayRoutesApart, [at('a', all), at('b', all, 'edge/public', '*.example.com')], 0],
    ['sidecars', gatewayRoutesApart, [at('a', all, 'mesh'), at('b', all, 'mesh')], 0],
    ['plain connections', gatewayRoutesApart, ['a', 'b'].map((name) => virtualService(name, `hosts: [a.example.com], gateways: [edge/public], tcp: [{ ${ROUTE} }]`)), 1],
    ['plain connections at two ports', gatewayRoutesApart, [1, 2].map((port) => virtualService(`p${port}`, `hosts: [a.example.com], gateways: [edge/public], tcp: [{ match: [{ port: ${port} }], ${ROUTE} }]`)), 0],
    ['a path within a path', gatewayPrefixesApart, [at('a', to('/b')), at('b', to('/b/c'))], 1],
    ['a path within, in the same object', gatewayPrefixesApart, [at('a', `${to('/b/c')}, ${to('/b')}`), at('b', to('/d'))], 0],
    ['a path beside', gatewayPrefixesApart, [at('a', to('/b')), at('b', to('/c'))], 0],
    ['everything', gatewayPrefixesApart, [at('a', to('/')), at('b', to('/c'))], 0],
  ])('%s', (_title, rule, objects, count) => expect(pointers(rule, stream(...objects))).toHaveLength(count));

  test('the younger one is told', () => {
    const found = reports(gatewayRoutesApart, stream(at('z', all), at('a', all)));
    expect(found.map(({ subject }) => subject)).toEqual(['VirtualService shop/z']);
  });
});

describe('single routes', () => {
  const http = (route: string) => virtualService('cart', `hosts: [cart], http: [{ ${route} }]`);
  const retries = (more: string, match = '') => http(`${match}${ROUTE}, retries: { attempts: 2, ${more} }`);
  test.each<[string, Rule, string, number]>([
    ['a prefix without a slash', uriBeginsWithSlash, http(`match: [{ uri: { prefix: a } }], ${ROUTE}`), 1],
    ['a regex', uriBeginsWithSlash, http(`match: [{ uri: { regex: 'a.*' } }], ${ROUTE}`), 0],
    ['CONNECT', uriBeginsWithSlash, http(`match: [{ uri: { exact: a:80 }, method: { exact: CONNECT } }], ${ROUTE}`), 0],
    ['a status', retryRepeatable, retries('retryOn: \'503\''), 1],
    ['what never arrived', retryRepeatable, retries('retryOn: \'connect-failure,refused-stream\''), 0],
    ['GET or POST', retryRepeatable, retries('retryOn: 5xx', 'match: [{ method: { exact: GET } }, { method: { exact: POST } }], '), 1],
    ['just enough time', timeoutFitsAttempts, http(`${ROUTE}, timeout: 3s, retries: { attempts: 2, perTryTimeout: 1s }`), 0],
    ['not enough time', timeoutFitsAttempts, http(`${ROUTE}, timeout: 2999ms, retries: { attempts: 2, perTryTimeout: 1s }`), 1],
  ])('%s', (_title, rule, yaml, count) => expect(pointers(rule, yaml)).toHaveLength(count));
});

describe('delivery controllers', () => {
  const split = (a: number, b: number, name = 'primary') => virtualService('cart', `hosts: [cart], http: [{ name: ${name}, route: [{ destination: { host: a }, weight: ${a} }, { destination: { host: b }, weight: ${b} }] }]`);
  const rollout = (target: string) => object('argoproj.io/v1alpha1', 'Rollout', 'cart', `spec: { strategy: { canary: { trafficRouting: { istio: { ${target} } } } } }`);
  const canary = (spec: string) => object('flagger.app/v1beta1', 'Canary', 'web', `spec: { provider: istio, ${spec} }`);
  test.each<[string, Rule, string[], number]>([
    ['a split that a Rollout moves', weightsAtRest, [split(80, 20), rollout('virtualService: { name: cart }')], 1],
    ['at rest', weightsAtRest, [split(0, 100), rollout('virtualService: { name: cart }')], 0],
    ['another of its routes', weightsAtRest, [split(80, 20), rollout('virtualService: { name: cart, routes: [other] }')], 0],
    ['one of several', weightsAtRest, [split(80, 20), rollout('virtualServices: [{ name: x }, { name: cart, routes: [primary] }]')], 1],
    ['named with its namespace', weightsAtRest, [split(80, 20), rollout('virtualService: { name: cart.shop }')], 1],
    ['of another namespace', weightsAtRest, [split(80, 20), rollout('virtualService: { name: cart.edge }')], 0],
    ['the name of the target', notGenerated, [split(100, 0), canary('targetRef: { name: cart }')], 1],
    ['the name of its service', notGenerated, [split(100, 0), canary('targetRef: { name: x }, service: { name: cart }')], 1],
    ['another name', notGenerated, [split(100, 0), canary('targetRef: { name: cart }, service: { name: x }')], 0],
  ])('%s', (_title, rule, objects, count) => expect(pointers(rule, stream(...objects))).toHaveLength(count));
});
