import { Manifest } from '../../src/manifest/manifest';
import { manifestOf } from '../../src/manifest/manifest-of';
import { MeshModel } from '../../src/model/mesh-model';

function modelOf(tls: object, protocol = 'HTTPS'): MeshModel {
  const gateway: Manifest = manifestOf({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: { name: 'egress', namespace: 'edge' },
    spec: { gatewayClassName: 'istio', listeners: [{ name: 'in', port: 80, protocol, tls }] },
  });
  return MeshModel.of([gateway], {});
}

function modesOf(tls: object, protocol?: string): Array<string | undefined> {
  return modelOf(tls, protocol).gateways.all.flatMap(({ servers }) => servers.map((server) => server.tls?.mode));
}

const OPTION = 'gateway.istio.io/tls-terminate-mode';

describe('a listener at which mutual TLS of the mesh ends', () => {
  test.each(['HTTPS', 'TLS'])('needs no certificate (%s)', (protocol) => {
    expect(modesOf({ mode: 'Terminate', options: { [OPTION]: 'ISTIO_MUTUAL' } }, protocol)).toEqual(['ISTIO_MUTUAL']);
  });

  test.each([
    ['nothing', { mode: 'Terminate' }],
    ['another mode', { mode: 'Terminate', options: { [OPTION]: 'MUTUAL' } }],
    ['another option', { mode: 'Terminate', options: { 'example.com/mode': 'ISTIO_MUTUAL' } }],
  ])('is told from others: %s', (_, tls) => expect(modesOf(tls)).toEqual([]));

  test('is told from those with a certificate', () => {
    expect(modesOf({ mode: 'Terminate', certificateRefs: [{ name: 'cert' }] })).toEqual(['SIMPLE']);
    expect(modesOf({ mode: 'Passthrough' }, 'TLS')).toEqual(['PASSTHROUGH']);
  });
});
