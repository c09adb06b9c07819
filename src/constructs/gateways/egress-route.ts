import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { HttpRoute as KubernetesHttpRoute, TcpRoute as KubernetesTcpRoute, TlsRoute as KubernetesTlsRoute } from '../../../imports/gateway-networking-k8s-io';
import { VirtualService } from '../../../imports/networking-istio-io';
import { joinConfiguration } from '../app/configuration-membership';
import { Dialect } from '../mesh/dialect';
import { compact, orNone } from '../networking/compact';
import { nameOfHost } from '../routing/route-parents';
import { ServicePort } from '../workloads/service-port';
import { EgressPort, egressPortName, EgressTraffic, egressTrafficOf } from './egress-port';
import { IGateway } from './gateway-ref';
import { requireKind } from './served-version';

/** What is routed through an egress gateway: one host of a service outside. */
export interface EgressRouteProps {
  readonly gateway: IGateway;
  /** Host name of the gateway's own Service. */
  readonly gatewayHostname: string;
  readonly host: string;
  /** Ports of the service, each of which the gateway has too. */
  readonly ports: ReadonlyArray<ServicePort>;
  /** Name and namespace of the ServiceEntry. The routes stand beside it, so that who knows the one knows the other. */
  readonly entryName: string;
  readonly namespace: string;
}

type Wire = Record<string, unknown>;

/** Takes the connections of clients to the gateway, and from there to the service. */
export class EgressRoute extends Construct {
  public readonly resources: ApiObject[];

  constructor(scope: Construct, id: string, private readonly props: EgressRouteProps) {
    super(scope, id);
    joinConfiguration(this, props.gateway.mesh);
    this.resources = props.gateway.dialect === Dialect.ISTIO ? [this.writeIstio()] : props.ports.flatMap((port) => this.writeKubernetes(port));
  }

  private get name(): string {
    return `egress-${nameOfHost(this.props.host)}`;
  }

  private writeIstio(): ApiObject {
    const { gateway, host, namespace } = this.props;
    const reference = `${gateway.namespace}/${gateway.gatewayName}`;
    return new VirtualService(this, 'Resource', {
      metadata: { name: this.name, namespace },
      spec: Lazy.any({
        produce: () => compact({
          hosts: [host],
          gateways: ['mesh', reference],
          http: this.section(EgressTraffic.HTTP, reference),
          tls: this.section(EgressTraffic.TLS, reference),
          tcp: this.section(EgressTraffic.TCP, reference),
        }),
      }),
    });
  }

  private section(traffic: EgressTraffic, gateway: string): Wire[] | undefined {
    const { host, gatewayHostname } = this.props;
    const sniHosts = traffic === EgressTraffic.TLS ? [host] : undefined;
    const rules = this.props.ports.filter((port) => egressTrafficOf(port) === traffic).flatMap(({ number }) => [
      { match: [compact({ gateways: ['mesh'], port: number, sniHosts })], route: [{ destination: { host: gatewayHostname, port: { number } } }] },
      { match: [compact({ gateways: [gateway], port: number, sniHosts })], route: [{ destination: { host, port: { number } } }] },
    ]);
    return rules.length === 0 ? undefined : rules;
  }

  private writeKubernetes(port: ServicePort): ApiObject[] {
    const { gateway, gatewayHostname, host, entryName, namespace } = this.props;
    const { number } = port;
    const [serviceName, serviceNamespace] = gatewayHostname.split('.');
    const traffic = egressTrafficOf(port);
    const atGateway: Pick<EgressPort, 'number' | 'traffic'> = { number, traffic };
    const entry = { group: 'networking.istio.io', kind: 'ServiceEntry', name: entryName, port: number };
    const parent = compact({
      name: gateway.gatewayName,
      namespace: gateway.namespace === namespace ? undefined : gateway.namespace,
      sectionName: egressPortName(atGateway),
    });
    const toGateway = compact({ name: serviceName, namespace: serviceNamespace === namespace ? undefined : serviceNamespace, port: number });
    const outside = { group: 'networking.istio.io', kind: 'Hostname', name: host, port: number };
    const hostnames = traffic === EgressTraffic.TCP ? undefined : [host];
    return [
      this.writeRoute(traffic, `ToGateway${number}`, `${this.name}-to-gateway-${number}`, {
        parentRefs: [entry], hostnames: traffic === EgressTraffic.TLS ? hostnames : undefined, rules: [{ backendRefs: [toGateway] }],
      }),
      this.writeRoute(traffic, `Out${number}`, `${this.name}-out-${number}`, { parentRefs: [parent], hostnames, rules: [{ backendRefs: [outside] }] }),
    ];
  }

  private writeRoute(traffic: EgressTraffic, id: string, name: string, spec: Wire): ApiObject {
    const { mesh } = this.props.gateway;
    const said = { metadata: { name, namespace: this.props.namespace }, spec: Lazy.any({ produce: () => orNone(compact(spec)) }) };
    switch (traffic) {
      case EgressTraffic.HTTP:
        return new KubernetesHttpRoute(this, id, said);
      case EgressTraffic.TLS:
        requireKind(this, mesh, 'TLSRoute');
        return new KubernetesTlsRoute(this, id, said);
      default:
        requireKind(this, mesh, 'TCPRoute');
        return new KubernetesTcpRoute(this, id, said);
    }
  }
}
