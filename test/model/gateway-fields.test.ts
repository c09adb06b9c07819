import { GatewayFields } from '../../src/model/gateway-fields';
import { toManifest } from '../rules/check';

const fieldsOf = (spec: unknown) => GatewayFields.of(toManifest({ apiVersion: 'networking.istio.io/v1', kind: 'Gateway', spec }));
const valid = { number: 80, name: 'http', protocol: 'HTTP' };

describe('GatewayFields', () => {
  test('are found once per object', () => {
    const manifest = toManifest({ kind: 'Gateway' });
    expect(GatewayFields.of(manifest)).toBe(GatewayFields.of(manifest));
  });

  test('leave null servers out, but keep the places of the others', () => {
    expect(fieldsOf({ servers: [null, {}] }).servers.map(({ field }) => field.path())).toEqual([['spec', 'servers', 1]]);
  });

  test.each([
    ['a sound port', valid, '', true],
    ['no port', undefined, '', false],
    ['no protocol', { ...valid, protocol: '' }, '', false],
    ['an unknown protocol', { ...valid, protocol: 'x' }, '', false],
    ['no name', { ...valid, name: '' }, '', false],
    ['a target port', { ...valid, targetPort: 1 }, '', false],
    ['port 0', { ...valid, number: 0 }, '', false],
    ['port 0 of a socket', { ...valid, number: 0 }, 'unix://@a', true],
    ['port 65536', { ...valid, number: 65536 }, 'unix://@a', false],
  ])('%s', (_title, port, bind, expected) => {
    expect(fieldsOf({ servers: [{ port, bind }] }).servers[0].portIsValid).toBe(expected);
  });

  test.each([null, 'a', { servers: 1 }, { servers: ['a', [], { port: 'x', tls: 1 }] }])('read %j without complaint', (spec) => {
    expect(fieldsOf(spec).servers.every(({ portIsValid, tls }) => !portIsValid && tls === undefined)).toBe(true);
  });
});
