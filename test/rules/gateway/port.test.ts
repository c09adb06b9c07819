import { bindAddressValid } from '../../../src/rules/gateway/bind-address-valid';
import { bindSocketValid } from '../../../src/rules/gateway/bind-socket-valid';
import { portNamePresent } from '../../../src/rules/gateway/port-name-present';
import { portNameUnique } from '../../../src/rules/gateway/port-name-unique';
import { portNumberValid } from '../../../src/rules/gateway/port-number-valid';
import { portPresent } from '../../../src/rules/gateway/port-present';
import { portProtocolKnown } from '../../../src/rules/gateway/port-protocol-known';
import { targetPortUnset } from '../../../src/rules/gateway/target-port-unset';
import { pointers } from '../check';
import { gateway, testRule } from '../rule-table';

const server = (members: string) => gateway(`{ servers: [{ hosts: ['*'], ${members} }] }`);
const port = (members: string) => server(`port: { ${members} }`);

testRule(portPresent, server, {
  refuses: [['', '/spec/servers/0'], ['port: null', '/spec/servers/0/port']],
  takes: ['port: {}'],
});

testRule(portProtocolKnown, (protocol) => port(`number: 80, name: web, ${protocol}`), {
  refuses: [
    ['', '/spec/servers/0/port'], ['protocol: ""', '/spec/servers/0/port/protocol'],
    'protocol: foo', 'protocol: HBONE', 'protocol: "HTTP "', 'protocol: http-proxy',
  ],
  takes: ['HTTP', 'http', 'HTTPS', 'TLS', 'Tcp', 'UDP', 'GRPC', 'grpc-web', 'HTTP2', 'http_proxy', 'MONGO', 'REDIS', 'MYSQL'].map((one) => `protocol: ${one}`),
});

testRule(portNumberValid, server, {
  refuses: [
    ['port: { number: 0 }', '/spec/servers/0/port/number'], ['port: {}', '/spec/servers/0/port'],
    'port: { number: 65536 }', 'port: { number: -1 }', 'port: { number: 70000 }, bind: "unix://@a"', 'port: { number: 0 }, bind: /run/a.sock',
  ],
  takes: ['port: { number: 1 }', 'port: { number: 65535 }', 'port: { number: 0 }, bind: "unix://@a"', 'port: {}, bind: "unix:///a"', ''],
});

testRule(targetPortUnset, port, {
  refuses: [['targetPort: 8080', '/spec/servers/0/port/targetPort'], 'targetPort: 1'],
  takes: ['targetPort: 0', 'targetPort: null', ''],
});

testRule(portNamePresent, port, {
  refuses: [['name: ""', '/spec/servers/0/port/name'], ['number: 80', '/spec/servers/0/port']],
  takes: ['name: any thing', 'name: http_1'],
});

testRule(bindSocketValid, server, {
  refuses: [
    'bind: "unix://"', 'bind: "unix://a/b"', 'bind: "unix:///dir/"', ['bind: "unix://@a", port: { number: 80 }', '/spec/servers/0/port/number'],
    ['bind: "unix://x", port: { number: 80 }', '/spec/servers/0/bind', '/spec/servers/0/port/number'],
  ],
  takes: ['bind: "unix://@a"', 'bind: "unix:///a/b.sock", port: { number: 0 }', 'bind: 0.0.0.0, port: { number: 80 }', 'bind: foo.com', ''],
});

testRule(bindAddressValid, server, {
  refuses: [['bind: foo.com', '/spec/servers/0/bind'], 'bind: 10.0.0.0/8', 'bind: 01.2.3.4', 'bind: "[::1]"', 'bind: /run/a.sock'],
  takes: ['bind: 0.0.0.0', 'bind: "::1"', 'bind: "fe80::1%eth0"', 'bind: ""', 'bind: "unix://nonsense"', ''],
});

const named = (names: string) => gateway(`{ servers: [${names.split(' ').map((name) => `{ port: { name: ${name} } }`).join()}, {}, null] }`);

testRule(portNameUnique, named, {
  refuses: [['a a', '/spec/servers/1/port/name'], ['a b a', '/spec/servers/2/port/name'], ['a a a', '/spec/servers/1/port/name', '/spec/servers/2/port/name']],
  takes: ['a', 'a b', 'a A', '"" ""'],
});

test('port names are compared within one Gateway only', () => {
  const other = gateway('{ servers: [{ port: { name: a } }] }', '{ name: other, namespace: edge }');
  expect(pointers(portNameUnique, `${named('a b')}---\n${other}`)).toEqual([]);
});
