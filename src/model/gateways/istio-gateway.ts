import { Manifest } from '../../manifest/manifest';
import { NamespacedHost } from '../../values/namespaced-host';
import { Field } from '../field';
import { GatewayDefinition } from './gateway-definition';
import { GatewayServer } from './gateway-server';

/** Reads an Istio Gateway. */
export function istioGateway(manifest: Manifest): GatewayDefinition {
  const spec = Field.of(manifest.object).child('spec') ?? Field.of(undefined);
  return {
    api: 'istio',
    namespace: manifest.namespace,
    name: manifest.name,
    selector: Object.fromEntries(spec.entries('selector').map((label) => [label.key, label.string])),
    servers: spec.list('servers').map((server) => gatewayServer(server, manifest)),
    manifest,
  };
}

function gatewayServer(server: Field, manifest: Manifest): GatewayServer {
  const port = server.child('port');
  const tls = server.child('tls');
  return {
    gateway: `${manifest.namespace}/${manifest.name}`,
    namespace: manifest.namespace,
    port: port?.number('number') ?? 0,
    portName: port?.text('name') ?? '',
    protocol: (port?.text('protocol') ?? '').toUpperCase(),
    bind: server.text('bind'),
    hosts: server.list('hosts').map((host) => {
      const { namespace, host: name } = NamespacedHost.of(host.string);
      return { namespace: namespace === '.' ? manifest.namespace : namespace, host: name.text.toLowerCase() };
    }),
    ...(tls === undefined ? {} : { tls: { mode: tls.text('mode') || 'SIMPLE', httpsRedirect: tls.flag('httpsRedirect') } }),
    api: 'istio',
    manifest,
    path: server.path(),
  };
}
