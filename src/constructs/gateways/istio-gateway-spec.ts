import { compact, orNone } from '../networking/compact';
import { Listener, ListenerProtocol } from './listener';

const PROTOCOL: Readonly<Record<ListenerProtocol, string>> = {
  [ListenerProtocol.HTTP]: 'HTTP',
  [ListenerProtocol.HTTPS_REDIRECT]: 'HTTP',
  [ListenerProtocol.HTTPS]: 'HTTPS',
  [ListenerProtocol.TLS_TERMINATE]: 'TLS',
  [ListenerProtocol.TLS_PASSTHROUGH]: 'TLS',
  [ListenerProtocol.TLS_AUTO_PASSTHROUGH]: 'TLS',
  [ListenerProtocol.TCP]: 'TCP',
};

/** A listener with the name it is written with. */
export interface NamedListener {
  readonly name: string;
  readonly listener: Listener;
}

/** The spec of an Istio Gateway. */
export function istioGatewaySpec(selector: Record<string, string>, listeners: ReadonlyArray<NamedListener>): Record<string, unknown> {
  return {
    selector,
    servers: listeners.map(({ name, listener }) => compact({
      port: { number: listener.port, name, protocol: PROTOCOL[listener.protocol] },
      hosts: serverHosts(listener),
      tls: serverTls(listener),
    })),
  };
}

function serverHosts(listener: Listener): string[] {
  const namespaces = listener._settings().routeNamespaces;
  if (!namespaces) return listener.hosts;
  return namespaces.flatMap((namespace) => listener.hosts.map((host) => `${namespace}/${host}`));
}

function serverTls(listener: Listener): Record<string, unknown> | undefined {
  const settings = listener._settings();
  switch (listener.protocol) {
    case ListenerProtocol.HTTP:
    case ListenerProtocol.TCP:
      return undefined;
    case ListenerProtocol.HTTPS_REDIRECT:
      return { httpsRedirect: true };
    case ListenerProtocol.TLS_PASSTHROUGH:
      return { mode: 'PASSTHROUGH' };
    case ListenerProtocol.TLS_AUTO_PASSTHROUGH:
      return { mode: 'AUTO_PASSTHROUGH' };
    default:
      return orNone(compact({
        mode: settings.mutual ? (settings.optional ? 'OPTIONAL_MUTUAL' : 'MUTUAL') : 'SIMPLE',
        credentialName: settings.credentialName,
        credentialNames: settings.credentialNames,
        minProtocolVersion: settings.minimumTlsVersion && `TLSV${settings.minimumTlsVersion.replace('.', '_')}`,
        cipherSuites: settings.cipherSuites,
      }));
  }
}
