import { ApiObject, Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { TlsRoute as KubernetesTlsRoute } from '../../../imports/gateway-networking-k8s-io';
import { VirtualService } from '../../../imports/networking-istio-io';
import { Configuration } from '../app/configuration';
import { joinConfiguration } from '../app/configuration-membership';
import { Listener, ListenerProtocol } from '../gateways/listener';
import { requireKind } from '../gateways/served-version';
import { Dialect } from '../mesh/dialect';
import { compact } from '../networking/compact';
import { Refuse, refusing } from './check-http-rule';
import { ConnectionBackends } from './connection-backends';
import { ConnectionRouteProps } from './connection-route-props';
import { checkRouteParents, gatewayParents, gatewayReferences, nameOfHost, serviceParents } from './route-parents';
import { SharedVirtualService } from './shared-virtual-service';

/** Props of a `TlsRoute`. */
export interface TlsRouteProps extends ConnectionRouteProps {
  /**
   * Server names (SNI) it takes; a leading `*.` stands for any subdomain.
   *
   * @default - the hosts of `services`
   */
  readonly hosts?: string[];
}

/**
 * Where TLS connections go by the server name they ask for, without TLS being ended on the way.
 *
 * @see https://istio.io/latest/docs/tasks/traffic-management/ingress/ingress-sni-passthrough/
 *
 * @example
 * new TlsRoute(shop, 'vault', { mesh, gateways: [passthrough], hosts: ['vault.example.com'], to: vault });
 */
export class TlsRoute extends Construct {
  /** The dialect it is written in. */
  public readonly dialect: Dialect;

  /** The VirtualService or TLSRoute. */
  public readonly resource: ApiObject;

  /** Throws where no connection could come to it, or a destination can't be right. */
  constructor(scope: Construct, id: string, props: TlsRouteProps) {
    super(scope, id);
    const configuration = joinConfiguration(this, props.mesh);
    this.dialect = props.dialect ?? props.gateways?.[0]?.dialect ?? props.mesh.dialect;
    const gatewayApi = this.dialect === Dialect.GATEWAY_API;
    if (gatewayApi) requireKind(this, props.mesh, 'TLSRoute');
    const namespace = Chart.of(this).namespace ?? 'default';
    const refuse = refusing(this, 'https://istio.io/latest/docs/reference/config/networking/virtual-service/#TLSRoute');
    const gateways = props.gateways ?? [];
    const services = props.services ?? [];
    checkRouteParents({ ...props, hosts: gateways.length ? props.hosts : undefined }, this.dialect, isPassthrough, refuse);
    gateways.forEach((gateway) => gateway._attach(namespace));
    const hosts = props.hosts ?? services.map((service) => service.hostname);
    const backends = new ConnectionBackends(this, namespace, gatewayApi, [(port) => port.isTls], props, refuse);
    if (gatewayApi && gateways.length) backends.requireGrants(configuration, 'TLSRoute');
    const metadata = { name: props.name ?? `tls-${nameOfHost(hosts[0])}`, namespace };
    this.resource = gatewayApi
      ? new KubernetesTlsRoute(this, 'Resource', {
        metadata,
        spec: Lazy.any({
          produce: () => compact({
            parentRefs: [...gatewayParents(gateways, { namespace, hosts, fits: isPassthrough }), ...serviceParents(services, namespace)],
            hostnames: hosts,
            rules: [{ backendRefs: backends.renderGatewayApi() }],
          }),
        }),
      })
      : this.writeIstio(props, configuration, metadata, refuse, () => ({ match: [{ sniHosts: hosts }], route: backends.renderIstio() }));
  }

  /** A VirtualService: inside the mesh that of all routes of these services, at gateways one of its own. */
  private writeIstio(
    props: TlsRouteProps,
    configuration: Configuration,
    metadata: { name: string; namespace: string },
    refuse: Refuse,
    render: () => Record<string, unknown>,
  ): VirtualService {
    const { gateways = [], services = [] } = props;
    const hosts = props.hosts ?? services.map((service) => service.hostname);
    if (gateways.length === 0) {
      const shared = SharedVirtualService.of(this, configuration, { id: 'Resource', ...metadata, hosts, gateways }, refuse);
      shared.addTls(render);
      return shared.resource;
    }
    return new VirtualService(this, 'Resource', {
      metadata,
      spec: Lazy.any({
        produce: () => ({
          hosts,
          gateways: [...gatewayReferences(gateways, metadata.namespace), ...(services.length ? ['mesh'] : [])],
          tls: [render()],
        }),
      }),
    });
  }
}

function isPassthrough(listener: Listener): boolean {
  return listener.protocol === ListenerProtocol.TLS_PASSTHROUGH;
}
