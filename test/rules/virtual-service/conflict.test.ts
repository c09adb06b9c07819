import { delegateWithoutDelegate } from '../../../src/rules/virtual-service/delegate-without-delegate';
import { directResponseAlone } from '../../../src/rules/virtual-service/direct-response-alone';
import { httpRouteHasAction } from '../../../src/rules/virtual-service/http-route-has-action';
import { mirrorOrMirrors } from '../../../src/rules/virtual-service/mirror-or-mirrors';
import { redirectAlone } from '../../../src/rules/virtual-service/redirect-alone';
import { rootWithoutRedirect } from '../../../src/rules/virtual-service/root-without-redirect';
import { rootWithoutRoute } from '../../../src/rules/virtual-service/root-without-route';
import { bareHttpRoute, testRule, virtualService } from '../rule-table';

const AT = '/spec/http/0';
const ROUTE = 'route: [{ destination: { host: a } }]';
const leaf = (members: string) => virtualService(`{ http: [{ ${members} }] }`);

testRule(rootWithoutRedirect, bareHttpRoute, {
  refuses: [['delegate: { name: a }, redirect: { uri: /a }', `${AT}/redirect`], 'delegate: {}, redirect: {}'],
  takes: ['delegate: { name: a }', 'redirect: { uri: /a }', 'delegate: null, redirect: {}'],
});

testRule(rootWithoutRoute, bareHttpRoute, {
  refuses: [[`delegate: { name: a }, ${ROUTE}`, `${AT}/route`], 'delegate: {}, route: [null]'],
  takes: ['delegate: {}, route: []', ROUTE],
});

testRule(rootWithoutRoute, leaf, { takes: [`delegate: {}, ${ROUTE}`] });
testRule(rootWithoutRedirect, leaf, { takes: ['delegate: {}, redirect: {}'] });

testRule(delegateWithoutDelegate, leaf, {
  refuses: [['delegate: { name: b }', `${AT}/delegate`], 'delegate: {}'],
  takes: [ROUTE, 'delegate: null'],
});

testRule(delegateWithoutDelegate, bareHttpRoute, { takes: ['delegate: { name: b }'] });

testRule(redirectAlone, bareHttpRoute, {
  refuses: [
    [`redirect: {}, ${ROUTE}`, `${AT}/route`], ['redirect: {}, fault: {}', `${AT}/fault`], ['redirect: {}, rewrite: {}', `${AT}/rewrite`],
    ['redirect: {}, directResponse: {}', `${AT}/directResponse`], [`redirect: {}, fault: {}, ${ROUTE}`, `${AT}/route`, `${AT}/fault`],
  ],
  takes: ['redirect: {}', 'redirect: {}, route: []', 'redirect: {}, headers: {}, corsPolicy: {}, timeout: 1s', 'delegate: {}, redirect: {}, fault: {}'],
});

testRule(redirectAlone, leaf, { refuses: ['redirect: {}, fault: {}'] });

testRule(directResponseAlone, bareHttpRoute, {
  refuses: [
    [`directResponse: {}, ${ROUTE}`, `${AT}/route`], ['directResponse: {}, fault: {}', `${AT}/fault`], ['directResponse: {}, rewrite: {}', `${AT}/rewrite`],
  ],
  takes: ['directResponse: {}', 'directResponse: {}, mirror: {}', 'directResponse: {}, redirect: {}, fault: {}', 'delegate: {}, directResponse: {}, fault: {}'],
});

testRule(httpRouteHasAction, bareHttpRoute, {
  refuses: [['', AT], ['route: []', `${AT}/route`], 'match: [], timeout: 1s', 'rewrite: { uri: / }'],
  takes: [ROUTE, 'redirect: {}', 'directResponse: {}', 'delegate: {}', 'route: [null]'],
});

testRule(httpRouteHasAction, leaf, { refuses: ['delegate: {}'], takes: [ROUTE] });

testRule(mirrorOrMirrors, bareHttpRoute, {
  refuses: [['mirror: { host: a }, mirrors: [{}]', `${AT}/mirrors`]],
  takes: ['mirror: { host: a }', 'mirrors: [{}]', 'mirror: {}, mirrors: []', 'delegate: {}, mirror: {}, mirrors: [{}]'],
});
