import { compact } from '../networking/compact';
import { NamedListener } from './istio-gateway-spec';
import { Listener, ListenerProtocol } from './listener';

/** A listener of the Gateway API: it has one host at most. */
export interface ListenerSection {
  /** Its name, which routes may refer to. */
  readonly sectionName: string;
  /** The host; undefined for all. */
  readonly hostname?: string;
  readonly of: NamedListener;
}

/** What the spec needs beside the listeners. */
export interface KubernetesGatewayOptions {
  readonly className: string;
  /** Address of a Service that runs already. */
  readonly serviceHostname?: string;
  /** Namespaces of the routes that were made for it. */
  readonly routeNamespaces: ReadonlyArray<string>;
  readonly ownNamespace: string;
  /** Labels and annotations of what Istio makes for it. */
  readonly infrastructure?: Record<string, unknown>;
}

/** A listener for each host, since the Gateway API has one host per listener. */
export function listenerSections(listeners: ReadonlyArray<NamedListener>): ListenerSection[] {
  return listeners.flatMap((of) => of.listener.hosts.map((host, i) => ({
    sectionName: i === 0 ? of.name : `${of.name}-${i}`,
    hostname: host === '*' ? undefined : host,
    of,
  })));
}

/** The spec of a Gateway of the Gateway API. */
export function kubernetesGatewaySpec(sections: ReadonlyArray<ListenerSection>, options: KubernetesGatewayOptions): Record<string, unknown> {
  return compact({
    gatewayClassName: options.className,
    addresses: options.serviceHostname && [{ type: 'Hostname', value: options.serviceHostname }],
    infrastructure: options.infrastructure,
    listeners: sections.map((section) => renderSection(section, options)),
    tls: clientValidation(sections),
  });
}

function renderSection({ sectionName, hostname, of: { listener } }: ListenerSection, options: KubernetesGatewayOptions): Record<string, unknown> {
  const settings = listener._settings();
  const protocols: Partial<Record<ListenerProtocol, string>> = {
    [ListenerProtocol.HTTPS]: 'HTTPS',
    [ListenerProtocol.TLS_TERMINATE]: 'TLS',
    [ListenerProtocol.TLS_PASSTHROUGH]: 'TLS',
    [ListenerProtocol.TCP]: 'TCP',
  };
  const secrets = settings.credentialNames ?? (settings.credentialName === undefined ? [] : [settings.credentialName]);
  return compact({
    name: sectionName,
    hostname: listener.protocol === ListenerProtocol.TCP ? undefined : hostname,
    port: listener.port,
    protocol: protocols[listener.protocol] ?? 'HTTP',
    tls: listener.terminatesTls
      ? { mode: 'Terminate', certificateRefs: secrets.map((name) => ({ kind: 'Secret', name })) }
      : listener.protocol === ListenerProtocol.TLS_PASSTHROUGH ? { mode: 'Passthrough' } : undefined,
    allowedRoutes: { namespaces: routeNamespaces(allowedNamespaces(listener, options), options.ownNamespace) },
  });
}

/** The route that redirects stands beside the gateway, and nothing else has any business at such a listener. */
function allowedNamespaces(listener: Listener, options: KubernetesGatewayOptions): ReadonlyArray<string> {
  if (listener.protocol === ListenerProtocol.HTTPS_REDIRECT) return [options.ownNamespace];
  return listener._settings().routeNamespaces ?? options.routeNamespaces;
}

function routeNamespaces(namespaces: ReadonlyArray<string>, own: string): Record<string, unknown> {
  if (namespaces.includes('*')) return { from: 'All' };
  const names = [...new Set(namespaces.map((name) => (name === '.' ? own : name)))].sort();
  if (names.every((name) => name === own)) return { from: 'Same' };
  return { from: 'Selector', selector: { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: names }] } };
}

/** Which CA clients' certificates are checked against, by port. */
function clientValidation(sections: ReadonlyArray<ListenerSection>): Record<string, unknown> | undefined {
  const byPort = new Map<number, Record<string, unknown>>();
  for (const { of: { listener } } of sections) {
    const { mutual, optional, caConfigMap } = listener._settings();
    if (!mutual || caConfigMap === undefined) continue;
    byPort.set(listener.port, {
      validation: compact({
        caCertificateRefs: [{ group: '', kind: 'ConfigMap', name: caConfigMap }],
        mode: optional ? 'AllowInsecureFallback' : undefined,
      }),
    });
  }
  if (byPort.size === 0) return undefined;
  const ports = [...byPort.keys()].sort((a, b) => a - b);
  // An empty default: other ports ask for no certificate.
  return { frontend: { default: {}, perPort: ports.map((port) => ({ port, tls: byPort.get(port) })) } };
}
