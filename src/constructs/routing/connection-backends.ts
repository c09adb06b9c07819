import { Construct } from 'constructs';
import { Configuration } from '../app/configuration';
import { compact } from '../networking/compact';
import { PortFilter, resolveBackend } from './backend-ports';
import { checkWeights, Refuse } from './check-http-rule';
import { ConnectionRouteProps } from './connection-route-props';
import { requireGrant } from './reference-grants';
import { WeightedBackend } from './weighted-backend';

/** The destinations of a route of connections, checked and bound. */
export class ConnectionBackends {
  private readonly backends: WeightedBackend[];

  constructor(
    private readonly owner: Construct,
    private readonly namespace: string,
    private readonly gatewayApi: boolean,
    private readonly filters: ReadonlyArray<PortFilter>,
    props: ConnectionRouteProps,
    refuse: Refuse,
  ) {
    if ((props.to === undefined) === (props.backends === undefined)) refuse('to', undefined, 'and `backends` are both said, or neither', 'one of the two');
    this.backends = props.backends ?? [{ backend: props.to!, port: props.toPort }];
    if (this.backends.length === 0) refuse('backends', [], 'is empty', 'at least one destination');
    checkWeights(this.backends, 'backends', refuse);
    this.backends.forEach(({ requestHeaders, responseHeaders }, i) => {
      if (requestHeaders ?? responseHeaders) refuse(`backends[${i}]`, 'headers', 'changes headers, which connections do not have', 'an HttpRoute');
    });
    for (const { backend } of this.backends) {
      backend.bindToRoute(gatewayApi);
      for (const gateway of props.gateways ?? []) backend._routedFrom(gateway);
    }
  }

  /** Writes the grants that references across namespaces need at gateways. */
  public requireGrants(configuration: Configuration, fromKind: string): void {
    for (const { backend } of this.backends) {
      const { external, namespace, serviceName } = backend.toDestination(this.gatewayApi);
      if (external || namespace === this.namespace) continue;
      requireGrant(this.owner, configuration, { fromKind, fromNamespace: this.namespace, toKind: 'Service', toNamespace: namespace, toName: serviceName });
    }
  }

  /** A VirtualService's `route`. */
  public renderIstio(): Array<Record<string, unknown>> {
    return this.backends.map(({ backend, port: said, weight }) => {
      const { destination, port } = resolveBackend({ owner: this.owner, backend, said, gatewayApi: false }, ...this.filters);
      return compact({
        destination: compact({ host: destination.hostname, subset: destination.version, port: { number: port.number } }),
        weight: this.backends.length === 1 ? undefined : weight ?? 1,
      });
    });
  }

  /** A route's `backendRefs`. */
  public renderGatewayApi(): Array<Record<string, unknown>> {
    return this.backends.map(({ backend, port: said, weight }) => {
      const { destination, port } = resolveBackend({ owner: this.owner, backend, said, gatewayApi: true }, ...this.filters);
      const share = this.backends.length === 1 ? undefined : weight ?? 1;
      if (destination.external) return compact({ group: 'networking.istio.io', kind: 'Hostname', name: destination.hostname, port: port.number, weight: share });
      const namespace = destination.namespace === this.namespace ? undefined : destination.namespace;
      return compact({ name: destination.serviceName, namespace, port: port.number, weight: share });
    });
  }
}
