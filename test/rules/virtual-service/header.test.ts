import { authoritySetOnce } from '../../../src/rules/virtual-service/authority-set-once';
import { corsHeaderValid } from '../../../src/rules/virtual-service/cors-header-valid';
import { corsMaxAgeValid } from '../../../src/rules/virtual-service/cors-max-age-valid';
import { corsMethodValid } from '../../../src/rules/virtual-service/cors-method-valid';
import { corsOriginValid } from '../../../src/rules/virtual-service/cors-origin-valid';
import { headerChangeValid } from '../../../src/rules/virtual-service/header-change-valid';
import { requestHeaderSetValid } from '../../../src/rules/virtual-service/request-header-set-valid';
import { bareHttpRoute, httpRoute, testRule } from '../rule-table';

const AT = '/spec/http/0/headers';
const headers = (members: string) => httpRoute(`headers: { ${members} }`);
const destinationHeaders = (members: string) => bareHttpRoute(`route: [{ destination: { host: a }, headers: { ${members} } }]`);

testRule(requestHeaderSetValid, headers, {
  refuses: [
    ['request: { set: { ":path": a } }', `${AT}/request/set/:path`], ['request: { add: { ":method": a } }', `${AT}/request/add/:method`],
    'request: { set: { "": a } }', 'request: { set: { x: "abc%123" } }', 'request: { add: { x: "%START_TIME%%" } }', 'request: { set: { x: "100%" } }',
    'request: { set: { x: "a\\nb" } }', "request: { set: { x: '%A([\"x\"]%' } }",
  ],
  takes: [
    'request: { set: { ":authority": a, Host: b, x-a: c } }', 'request: { set: { x y: a } }', 'request: { set: { x: "100%%", y: "", z: "%HOSTNAME%" } }',
    'response: { set: { ":path": a } }', "request: { add: { x: '%UPSTREAM_METADATA([\"ns\", \"key\"])%', y: 'p %REQ(X?Y)% s' } }", 'request: { remove: [":path"] }',
  ],
});

testRule(requestHeaderSetValid, destinationHeaders, {
  refuses: [['request: { set: { ":path": a } }', '/spec/http/0/route/0/headers/request/set/:path']],
  takes: ['request: { set: { x: a } }'],
});

testRule(headerChangeValid, headers, {
  refuses: [
    ['request: { remove: [Host] }', `${AT}/request/remove/0`], ['request: { remove: [x, ":path"] }', `${AT}/request/remove/1`], 'request: { remove: [""] }',
    ['response: { remove: [host] }', `${AT}/response/remove/0`], ['response: { add: { ":authority": a } }', `${AT}/response/add/:authority`],
    'response: { set: { host: a } }', 'response: { set: { x: "%" } }', 'response: { add: { "": a } }',
  ],
  takes: ['request: { remove: [x-a, x b] }', 'response: { add: { x: a }, set: { y: "%%" }, remove: [z] }', 'request: { set: { host: a } }', ''],
});

testRule(headerChangeValid, destinationHeaders, { refuses: ['response: { set: { x: "%" } }'], takes: ['response: { set: { x: a } }'] });

testRule(authoritySetOnce, httpRoute, {
  refuses: [
    ['rewrite: { authority: a }, headers: { request: { set: { host: b } } }', '/spec/http/0'], 'headers: { request: { set: { host: a }, add: { ":authority": b } } }',
    'headers: { request: { set: { Host: a, ":Authority": b } } }',
  ],
  takes: [
    'rewrite: { authority: a }, headers: { request: { set: { host: "" } } }', 'rewrite: { uri: / }, headers: { request: { set: { host: a } } }',
    'rewrite: { authority: a }, headers: { response: { set: { host: b } } }', 'rewrite: { authority: a }',
  ],
});

testRule(authoritySetOnce, destinationHeaders, { takes: ['request: { set: { host: a }, add: { host: b } }'] });

const cors = (members: string) => httpRoute(`corsPolicy: { ${members} }`);
const CORS = '/spec/http/0/corsPolicy';

testRule(corsOriginValid, (origins) => cors(`allowOrigins: [${origins}]`), {
  refuses: [['{}', `${CORS}/allowOrigins/0`], ['{ exact: a }, { exact: "" }', `${CORS}/allowOrigins/1`], '{ prefix: "" }', '{ regex: "" }', '{ regex: "*" }', 'null'],
  takes: ['{ exact: "*" }', '{ prefix: a }, { regex: ".*" }', ''],
});

testRule(corsMethodValid, (methods) => cors(`allowMethods: [${methods}]`), {
  refuses: [['GET, get', `${CORS}/allowMethods/1`], '""', 'LINK', '"GET "'],
  takes: ['GET, HEAD, POST, PUT, PATCH, DELETE, CONNECT, OPTIONS, TRACE', '"*"', ''],
});

testRule(corsHeaderValid, cors, {
  refuses: [['allowHeaders: [a, "("]', `${CORS}/allowHeaders/1`], ['exposeHeaders: [""]', `${CORS}/exposeHeaders/0`], 'allowHeaders: [":path"]', 'allowHeaders: [a b]'],
  takes: ['allowHeaders: ["*"]', 'exposeHeaders: [x-a, X_B]', ''],
});

testRule(corsMaxAgeValid, (age) => cors(`maxAge: ${age}`), {
  refuses: [['1.5s', `${CORS}/maxAge`], '500ms', '0s', '-1s', '1d'],
  takes: ['1s', '24h', '1m30s', 'null'],
});
