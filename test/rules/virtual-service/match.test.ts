import { absentHeaderMatchValid } from '../../../src/rules/virtual-service/absent-header-match-valid';
import { headerMatchNameValid } from '../../../src/rules/virtual-service/header-match-name-valid';
import { headerMatchValueValid } from '../../../src/rules/virtual-service/header-match-value-valid';
import { httpMatchGatewayValid } from '../../../src/rules/virtual-service/http-match-gateway-valid';
import { httpMatchPortValid } from '../../../src/rules/virtual-service/http-match-port-valid';
import { httpSourceLabelsValid } from '../../../src/rules/virtual-service/http-source-labels-valid';
import { requestMatchValid } from '../../../src/rules/virtual-service/request-match-valid';
import { sourceNamespaceValid } from '../../../src/rules/virtual-service/source-namespace-valid';
import { uriMatchValid } from '../../../src/rules/virtual-service/uri-match-valid';
import { httpMatch, testRule } from '../rule-table';

const AT = '/spec/http/0/match/0';
const LONG = 'a'.repeat(1025);

testRule(headerMatchNameValid, (headers) => httpMatch(`headers: { ${headers} }`), {
  refuses: [['a b: {}', `${AT}/headers/a b`], '":foo": {}', '"": {}', '":Path": {}', 'é: {}', ['a/b: null', `${AT}/headers/a~1b`], 'x-a: null'],
  takes: ['x-user: {}', '":path": {}', '":status": {}', '"@request.auth.claims.x": {}', 'X_User~: {}', 'a.b: {}'],
});

testRule(headerMatchValueValid, (match) => httpMatch(`headers: { x-a: ${match} }`), {
  refuses: [['{ regex: "(" }', `${AT}/headers/x-a`], '{ prefix: "" }', '{ regex: "" }', '{ regex: "*" }', `{ regex: ${LONG} }`, '{ regex: "a(?=b)" }'],
  takes: ['{ exact: "" }', '{}', '{ prefix: a }', '{ regex: "a.*" }', `{ regex: ${LONG.slice(1)} }`, 'null'],
});

testRule(absentHeaderMatchValid, (headers) => httpMatch(`withoutHeaders: { ${headers} }`), {
  refuses: [['a b: {}', `${AT}/withoutHeaders/a b`], 'x-a: { regex: "(" }', 'x-a: { prefix: "" }', 'x-a: { regex: "**" }', '"": {}'],
  takes: ['x-a: null', 'x-a: { regex: "*" }', 'x-a: {}', 'x-a: { exact: "" }', '":authority": {}'],
});

testRule(uriMatchValid, (match) => httpMatch(`uri: ${match}`), {
  refuses: [['{ regex: "(" }', `${AT}/uri`], '{ regex: "" }', `{ regex: ${LONG} }`],
  takes: ['{ prefix: "" }', '{ exact: "" }', '{}', 'null', '{ regex: "/a/[0-9]+" }'],
});

testRule(requestMatchValid, httpMatch, {
  refuses: [
    ['scheme: { prefix: "" }', `${AT}/scheme`], ['method: { regex: "(" }', `${AT}/method`], ['authority: { regex: "" }', `${AT}/authority`],
    ['queryParams: { a: { regex: "*" } }', `${AT}/queryParams/a`], 'queryParams: { a: { prefix: "" } }',
  ],
  takes: ['scheme: { exact: https }', 'method: {}', 'authority: { exact: "" }', 'queryParams: { a: {}, "": { exact: "" } }', ''],
});

testRule(httpMatchPortValid, (port) => httpMatch(`port: ${port}`), {
  refuses: [['65536', `${AT}/port`], '-1'],
  takes: ['0', '1', '65535', 'null'],
});

testRule(httpSourceLabelsValid, (labels) => httpMatch(`sourceLabels: { ${labels} }`), {
  refuses: [['a: x!', `${AT}/sourceLabels`], 'a b: c', '"": c', 'a: -a', 'a: "{*}"', '/a: b'],
  takes: ['app.kubernetes.io/name: my_app', 'a: ""', `a: ${'b'.repeat(100)}`, ''],
});

testRule(httpMatchGatewayValid, (names) => httpMatch(`gateways: [${names}]`), {
  refuses: [['ns/a_b', `${AT}/gateways/0`], './gw', '":path"', ['ns/gw, "*/gw"', `${AT}/gateways/1`], 'a_b.ns'],
  takes: ['mesh', 'ns/gw', 'gw.ns.svc.cluster.local', ''],
});

testRule(sourceNamespaceValid, (namespace) => httpMatch(`sourceNamespace: ${namespace}`), {
  refuses: [['a.b', `${AT}/sourceNamespace`], '"*"', 'a_b', 'a'.repeat(64)],
  takes: ['a', '""', 'null', 'a-1'],
});
