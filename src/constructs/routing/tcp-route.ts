import { ApiObject, Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { TcpRoute as KubernetesTcpRoute } from '../../../imports/gateway-networking-k8s-io';
import { VirtualService } from '../../../imports/networking-istio-io';
import { Configuration } from '../app/configuration';
import { joinConfiguration } from '../app/configuration-membership';
import { Listener, ListenerProtocol } from '../gateways/listener';
import { requireKind } from '../gateways/served-version';
import { Dialect } from '../mesh/dialect';
import { compact } from '../networking/compact';
import { ServicePort } from '../workloads/service-port';
import { PortFilter } from './backend-ports';
import { Refuse, refusing } from './check-http-rule';
import { ConnectionBackends } from './connection-backends';
import { ConnectionRouteProps } from './connection-route-props';
import { gatewayPorts, gatewayReferences, serviceParents } from './route-parents';
import { SharedVirtualService } from './shared-virtual-service';

/** Props of a `TcpRoute`. */
export interface TcpRouteProps extends ConnectionRouteProps {
  /**
   * The port it takes: that of a gateway's TCP listener, or of the services. Needed with `gateways`.
   *
   * @default - all ports of `services`
   */
  readonly port?: number;
}

/**
 * Where TCP connections to a port go.
 *
 * @see https://istio.io/latest/docs/tasks/traffic-management/tcp-traffic-shifting/
 *
 * @example
 * new TcpRoute(shop, 'ledger', { mesh, gateways: [tcpGateway], port: 9000, to: ledger });
 */
export class TcpRoute extends Construct {
  /** The dialect it is written in. */
  public readonly dialect: Dialect;

  /** The VirtualService or TCPRoute. */
  public readonly resource: ApiObject;

  /** Throws where no connection could come to it, or a destination can't be right. */
  constructor(scope: Construct, id: string, props: TcpRouteProps) {
    super(scope, id);
    const configuration = joinConfiguration(this, props.mesh);
    this.dialect = props.dialect ?? props.gateways?.[0]?.dialect ?? props.mesh.dialect;
    const gatewayApi = this.dialect === Dialect.GATEWAY_API;
    if (gatewayApi) requireKind(this, props.mesh, 'TCPRoute');
    const namespace = Chart.of(this).namespace ?? 'default';
    const refuse = refusing(this, 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#TCPRoute');
    const gateways = props.gateways ?? [];
    const services = props.services ?? [];
    const { port } = props;
    if (gateways.length === 0 && services.length === 0) {
      refuse('gateways', [], 'and `services` are both empty, so that no connection comes to the route', 'the gateways or services whose connections it takes');
    }
    if (gateways.length > 0 && port === undefined) refuse('port', undefined, 'is needed with `gateways`', 'the port of a TCP listener');
    gateways.forEach((gateway, i) => {
      if (gateway.dialect !== this.dialect) {
        refuse(`gateways[${i}]`, gateway.node.path, `is written in the ${gateway.dialect} dialect, the route in that of ${this.dialect}`, 'one dialect for both');
      }
      if (gateway.listeners && !gateway.listeners.some((listener) => takesTcp(listener) && listener.port === port)) {
        refuse('port', port, `is no TCP port of ${gateway.node.path}`, 'the port of a listener made by Listener.tcp() or Listener.tls()');
      }
      gateway._attach(namespace);
    });
    const filters: PortFilter[] = [
      // What clients of a service ask for by port stays at that port.
      ...(services.length ? [(candidate: ServicePort) => candidate.number === port] : []),
      (candidate) => takesConnections(candidate) && !candidate.isTls,
      takesConnections,
    ];
    const backends = new ConnectionBackends(this, namespace, gatewayApi, filters, props, refuse);
    if (gatewayApi && gateways.length) backends.requireGrants(configuration, 'TCPRoute');
    const metadata = { name: props.name ?? (services[0] ? `tcp-${services[0].serviceName}` : `tcp-${port}`), namespace };
    this.resource = gatewayApi
      ? new KubernetesTcpRoute(this, 'Resource', {
        metadata,
        spec: Lazy.any({
          produce: () => ({
            parentRefs: [
              ...gatewayPorts(gateways, namespace, port),
              ...serviceParents(services, namespace).map((ref) => compact({ ...ref, port })),
            ],
            rules: [{ backendRefs: backends.renderGatewayApi() }],
          }),
        }),
      })
      : this.writeIstio(props, configuration, metadata, refuse, () => compact({
        match: port === undefined ? undefined : [{ port }],
        route: backends.renderIstio(),
      }));
  }

  /** A VirtualService: inside the mesh that of all routes of these services, at gateways one of its own. */
  private writeIstio(
    props: TcpRouteProps,
    configuration: Configuration,
    metadata: { name: string; namespace: string },
    refuse: Refuse,
    render: () => Record<string, unknown>,
  ): VirtualService {
    const { gateways = [], services = [] } = props;
    const hosts = services.length ? services.map((service) => service.hostname) : ['*'];
    if (gateways.length === 0) {
      const shared = SharedVirtualService.of(this, configuration, { id: 'Resource', ...metadata, hosts, gateways }, refuse);
      shared.addTcp(render);
      return shared.resource;
    }
    return new VirtualService(this, 'Resource', {
      metadata,
      spec: Lazy.any({
        produce: () => ({
          hosts,
          gateways: [...gatewayReferences(gateways, metadata.namespace), ...(services.length ? ['mesh'] : [])],
          tcp: [render()],
        }),
      }),
    });
  }
}

function takesConnections(port: ServicePort): boolean {
  return !port.isHttp && port.protocol !== 'udp';
}

function takesTcp(listener: Listener): boolean {
  return listener.protocol === ListenerProtocol.TCP || listener.protocol === ListenerProtocol.TLS_TERMINATE;
}
