import { ServerTlsFields } from '../../src/model/server-tls-fields';
import { toManifest } from '../rules/check';

const settingsOf = (tls: unknown) => ServerTlsFields.of(toManifest({ kind: 'Gateway', spec: { servers: [{ tls }] } }));

describe('ServerTlsFields', () => {
  test.each([
    [{}, 'PASSTHROUGH', false, true, false],
    [{ mode: 'AUTO_PASSTHROUGH' }, 'AUTO_PASSTHROUGH', false, true, false],
    [{ mode: 'SIMPLE' }, 'SIMPLE', true, false, true],
    [{ mode: 'SIMPLE', credentialName: 'a' }, 'SIMPLE', true, false, false],
    [{ mode: 'MUTUAL', credentialNames: ['a'] }, 'MUTUAL', true, false, false],
    [{ mode: 'OPTIONAL_MUTUAL', credentialNames: [] }, 'OPTIONAL_MUTUAL', true, false, true],
    [{ mode: 'ISTIO_MUTUAL' }, 'ISTIO_MUTUAL', false, false, false],
  ])('of %j', (tls, mode, terminates, passesThrough, needsFiles) => {
    const [fields] = settingsOf(tls);
    expect([fields.mode, fields.terminates, fields.passesThrough, fields.needsFiles]).toEqual([mode, terminates, passesThrough, needsFiles]);
    expect(fields.isIstioMutual).toBe(mode === 'ISTIO_MUTUAL');
  });

  test('are those of Gateways and of Sidecars', () => {
    const sidecar = toManifest({ kind: 'Sidecar', spec: { ingress: [{ tls: {} }, { port: { number: 1 }, tls: {} }, { port: {} }] } });
    expect(ServerTlsFields.of(sidecar).map(({ field }) => field.path())).toEqual([['spec', 'ingress', 1, 'tls']]);
    expect(ServerTlsFields.of(sidecar)).toBe(ServerTlsFields.of(sidecar));
    expect([undefined, null, 1, 'a'].flatMap(settingsOf)).toEqual([]);
  });
});
