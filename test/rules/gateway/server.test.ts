import { hostValid } from '../../../src/rules/gateway/host-valid';
import { hostsPresent } from '../../../src/rules/gateway/hosts-present';
import { nameValid } from '../../../src/rules/gateway/name-valid';
import { serverNotNull } from '../../../src/rules/gateway/server-not-null';
import { serversPresent } from '../../../src/rules/gateway/servers-present';
import { gateway, testRule } from '../rule-table';

const PORT = '{ number: 80, name: http, protocol: HTTP }';

testRule(nameValid, (name) => gateway(`{ servers: [{ port: ${PORT}, hosts: ['*'] }] }`, `{ name: ${name}, namespace: edge }`), {
  refuses: ['a.b', 'a_b', '-a', 'a-', `${'a'.repeat(64)}`],
  takes: ['a', 'a-b', `${'a'.repeat(63)}`],
});

testRule(serversPresent, gateway, {
  refuses: [['{}', '/spec'], ['{ servers: [] }', '/spec/servers'], ['{ servers: null }', '/spec/servers'], ['null', '']],
  takes: [`{ servers: [{ port: ${PORT}, hosts: ['*'] }] }`, '{ servers: [null] }'],
});

testRule(serverNotNull, (servers) => gateway(`{ servers: [${servers}] }`), {
  refuses: [['null', '/spec/servers/0'], [`{ port: ${PORT} }, null`, '/spec/servers/1']],
  takes: ['{}', `{ port: ${PORT} }`],
});

testRule(hostsPresent, (server) => gateway(`{ servers: [${server}] }`), {
  refuses: [['{}', '/spec/servers/0'], ['{ hosts: [] }', '/spec/servers/0/hosts'], ['{ hosts: null }', '/spec/servers/0/hosts']],
  takes: ['null', '{ hosts: ["*"] }'],
});

testRule(hostValid, (host) => gateway(`{ servers: [{ port: ${PORT}, hosts: [${host}] }] }`), {
  refuses: [
    'foo', '"*foo.com"', '"ns/*foo.com"', 'a_b/x.com', '"::1"', '""', '"/x.com"', 'ns/', '"~/x.com"', '"*.*.com"', 'foo.*', 'ns/foo',
    'a/b/x.com', 'x.5', ['"ok.com", bad', '/spec/servers/0/hosts/1'],
  ],
  takes: ['"*"', '"*.com"', 'x.com', 'ns/x.com', './x.com', '"*/x.com"', '1.2.3.4', 'ns/1.2.3.4', '"ns/*"', 'x.com.'],
});
