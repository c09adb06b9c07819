import { compact } from '../networking/compact';
import { EgressPort, egressPortName, EgressTraffic, endsMutualTls } from './egress-port';

/** The spec of an Istio Gateway through which traffic leaves. */
export function istioEgressSpec(selector: { readonly [key: string]: string }, ports: ReadonlyArray<EgressPort>): Record<string, unknown> {
  return {
    selector,
    servers: ports.map((port) => ({
      port: {
        number: port.number,
        name: egressPortName(port),
        protocol: port.traffic === EgressTraffic.HTTP ? 'HTTPS' : 'TLS',
      },
      // Any host: the server name of the mesh's own TLS is not that of the service outside.
      hosts: [...port.namespaces].sort().map((namespace) => `${namespace}/*`),
      tls: { mode: endsMutualTls(port) ? 'ISTIO_MUTUAL' : 'PASSTHROUGH' },
    })),
  };
}

/** What the Gateway of the Gateway API needs beside its ports. */
export interface KubernetesEgressOptions {
  readonly className: string;
  readonly ownNamespace: string;
  /** Address of a Service that runs already. */
  readonly serviceHostname?: string;
  readonly infrastructure?: Record<string, unknown>;
}

/** The spec of a Gateway of the Gateway API through which traffic leaves. */
export function kubernetesEgressSpec(ports: ReadonlyArray<EgressPort>, options: KubernetesEgressOptions): Record<string, unknown> {
  return compact({
    gatewayClassName: options.className,
    addresses: options.serviceHostname && [{ type: 'Hostname', value: options.serviceHostname }],
    infrastructure: options.infrastructure,
    listeners: ports.map((port) => ({
      name: egressPortName(port),
      port: port.number,
      protocol: port.traffic === EgressTraffic.HTTP ? 'HTTPS' : 'TLS',
      tls: endsMutualTls(port)
        ? { mode: 'Terminate', options: { 'gateway.istio.io/tls-terminate-mode': 'ISTIO_MUTUAL' } }
        : { mode: 'Passthrough' },
      allowedRoutes: { namespaces: routeNamespaces([...port.namespaces].sort(), options.ownNamespace) },
    })),
  });
}

function routeNamespaces(names: ReadonlyArray<string>, own: string): Record<string, unknown> {
  if (names.every((name) => name === own)) return { from: 'Same' };
  return { from: 'Selector', selector: { matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'In', values: names }] } };
}
