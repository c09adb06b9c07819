import { Protocol, protocolProblem } from '../../src/values/protocol';
import { testProblems } from './problem-table';

describe('protocolProblem', () => {
  testProblems(protocolProblem, ['', 'tcp', 'HTTP', 'Grpc-Web', 'HTTP_PROXY', 'http2', 'mongo', 'UDP'], [['HBONE', 'HTTP'], 'thrift', ' http', 'http-x']);
});

describe('Protocol', () => {
  test('parses names in any case to one object', () => {
    expect(Protocol.parse('HTTPS')).toBe(Protocol.HTTPS);
    expect(Protocol.tryParse('nope')).toBeUndefined();
    expect(() => Protocol.parse('nope')).toThrow('"nope" is not a protocol');
  });

  test.each([
    ['http', true, false, false], ['http2', true, false, false], ['http_proxy', true, false, false], ['grpc', true, false, false],
    ['grpc-web', true, false, false], ['https', false, true, true], ['tls', false, true, true], ['tcp', false, false, true],
    ['mongo', false, false, true], ['redis', false, false, true], ['mysql', false, false, true], ['udp', false, false, false],
  ])('%s is of the families http %p, tls %p, tcp %p', (name, http, tls, tcp) => {
    const protocol = Protocol.parse(name);
    expect([protocol.isHttp, protocol.isTls, protocol.isTcp]).toEqual([http, tls, tcp]);
  });

  test('lists all', () => {
    expect(Protocol.ALL).toHaveLength(12);
  });

  test.each([
    [{ name: 'http-web' }, 'http'],
    [{ name: 'HTTP2-x' }, 'http2'],
    [{ name: 'grpc-web' }, 'grpc-web'],
    [{ name: 'grpc-webby' }, 'grpc-web'],
    [{ name: 'grpc-x' }, 'grpc'],
    [{ name: 'httpx' }, undefined],
    [{ name: 'web' }, undefined],
    [{ name: 'web', port: 3306 }, 'tcp'],
    [{ port: 27017 }, 'tcp'],
    [{ port: 53 }, 'tcp'],
    [{ port: 25 }, 'tcp'],
    [{ port: 8080 }, undefined],
    [{ name: 'http', port: 3306 }, 'http'],
    [{ name: 'http', appProtocol: 'tcp' }, 'tcp'],
    [{ name: 'http', appProtocol: 'unknown' }, undefined],
    [{ name: 'http', appProtocol: '' }, undefined],
    [{ appProtocol: 'kubernetes.io/h2c' }, 'http2'],
    [{ appProtocol: 'kubernetes.io/ws' }, 'http'],
    [{ appProtocol: 'kubernetes.io/wss' }, 'https'],
    [{ name: 'kubernetes.io/h2c' }, undefined],
    [{ name: 'http', transport: 'UDP' }, 'udp'],
    [{ name: 'http', transport: 'TCP' }, 'http'],
  ])('a Service port %j has the protocol %p', (hints, name) => {
    expect(Protocol.ofServicePort(hints)?.name).toBe(name);
  });
});
