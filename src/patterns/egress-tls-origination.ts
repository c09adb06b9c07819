import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { InvalidPropError } from '../constructs/app/invalid-prop';
import { joinConfiguration } from '../constructs/app/configuration-membership';
import { EgressGateway } from '../constructs/gateways/egress-gateway';
import { IMesh } from '../constructs/mesh/mesh-ref';
import { ClientCertificateFiles, ClientTls } from '../constructs/networking/client-tls';
import { HostPolicy } from '../constructs/networking/host-policy';
import { ExternalEndpoint } from '../constructs/workloads/external-endpoint';
import { ExternalService } from '../constructs/workloads/external-service';
import { IMeshService } from '../constructs/workloads/mesh-service-ref';
import { Resolution } from '../constructs/workloads/resolution';
import { ServicePort } from '../constructs/workloads/service-port';
import { ipAddressProblem } from '../values/ip-address';

/** Props of an `EgressTlsOrigination`. */
export interface EgressTlsOriginationProps {
  /** The mesh that calls it. */
  readonly mesh: IMesh;

  /** Its hosts. One with a wildcard needs `endpoints` that answer for all its subdomains. */
  readonly hosts: string[];

  /**
   * The port that clients call in plain text, and what they speak there.
   *
   * @default ServicePort.http(80)
   */
  readonly port?: ServicePort;

  /**
   * The port at which the service speaks TLS, 1–65535.
   *
   * @default - `targetPort` of `port` where that says one, else 443
   */
  readonly tlsPort?: number;

  /**
   * A port at which clients may speak TLS themselves, which goes through as it is.
   *
   * @default - none: clients send plain text only
   */
  readonly passthroughPort?: number;

  /**
   * Where TLS begins: at this gateway, to which requests come by mutual TLS of the mesh.
   *
   * @default - at the sidecars of the clients
   */
  readonly gateway?: EgressGateway;

  /**
   * The clients, in the chart's namespace or others. Needed where sidecars take their certificates from a secret
   * (`credentialName`): Istio gives secrets to sidecars of named workloads only.
   *
   * @default - whoever sees the service
   */
  readonly clients?: IMeshService[];

  /**
   * Server name, certificates and what is checked. With `mutual` the service sees a certificate of the client.
   *
   * @default - the server's certificate must be one for the host, by a CA that the system trusts
   */
  readonly tls?: ClientCertificateFiles;

  /**
   * Whether a certificate is shown to the service: from the secret of `tls.credentialName`, or from files of the proxy.
   *
   * @default false
   */
  readonly mutual?: boolean;

  /**
   * Whether the service accounts of `clients` are allowed to list the secrets of their namespaces, without which Istio gives none
   * to their sidecars. Matters for `credentialName` at sidecars only.
   *
   * @default true
   */
  readonly secretAccess?: boolean;

  /**
   * Addresses that answer for it.
   *
   * @default - the hosts themselves
   */
  readonly endpoints?: ExternalEndpoint[];

  /**
   * Namespaces that see it, `*` for all. Those of `clients`, and of services that declare to call it, are added.
   *
   * @default - the one it stands in
   */
  readonly visibleTo?: string[];

  /**
   * Name of the ServiceEntry.
   *
   * @default - the construct's id
   */
  readonly name?: string;
}

const DOCS = 'https://istio.io/latest/docs/tasks/traffic-management/egress/egress-tls-origination/';

/**
 * A service outside that applications call in plain text and that sees TLS: begun at their sidecars, or at an egress gateway. TLS
 * is begun for the plain port only, so that nothing is encrypted twice.
 *
 * @see https://istio.io/latest/docs/tasks/traffic-management/egress/egress-tls-origination/
 *
 * @example
 * const bank = new EgressTlsOrigination(shop, 'bank', {
 *   mesh,
 *   hosts: ['api.bank.example'],
 *   gateway: egress,
 *   mutual: true,
 *   tls: { credentialName: 'bank-client' },
 * });
 * web.calls(bank.service);
 */
export class EgressTlsOrigination extends Construct {
  /** The service, for `calls`, routes and further policies. */
  public readonly service: ExternalService;

  /** The port that clients call in plain text. */
  public readonly port: number;

  private readonly props: EgressTlsOriginationProps;
  private readonly tlsPort: number;

  /** Throws where something would be encrypted twice, or a certificate could not come to the proxy that is to show it. */
  constructor(scope: Construct, id: string, props: EgressTlsOriginationProps) {
    super(scope, id);
    this.props = props;
    joinConfiguration(this, props.mesh);
    const said = props.port ?? ServicePort.http(80);
    this.port = said.number;
    this.tlsPort = props.tlsPort ?? (said.targetPort === said.number ? 443 : said.targetPort);
    this.check(said);
    this.service = new ExternalService(this, 'Service', {
      mesh: props.mesh,
      hosts: props.hosts,
      ports: [
        ServicePort.of(said.protocol, said.number, { name: said.name, targetPort: this.tlsPort }),
        ...(props.passthroughPort === undefined ? [] : [ServicePort.tls(props.passthroughPort)]),
      ],
      endpoints: props.endpoints,
      resolution: this.resolutionOfWildcards(),
      visibleTo: props.visibleTo,
      name: props.name ?? id,
    });
    for (const client of props.clients ?? []) this.service._seenFrom(client.namespace);
    if (props.gateway) {
      props.gateway.route(this.service);
      props.gateway.originateTls(this.service, this.port, this.tlsTowards(props.hosts[0]));
    } else if (props.tls?.credentialName === undefined) {
      this.service.addTrafficPolicy({ port: this.port, tls: this.tlsTowards(props.hosts[0]) });
    } else {
      for (const client of props.clients ?? []) this.atSidecarsOf(client);
    }
  }

  /** A wildcard has no address of its own; its endpoints have. */
  private resolutionOfWildcards(): Resolution | undefined {
    const { hosts, endpoints } = this.props;
    if (!endpoints || !hosts.some((host) => host.startsWith('*'))) return undefined;
    return endpoints.every(({ address }) => ipAddressProblem(address) === undefined) ? Resolution.STATIC : Resolution.DNS;
  }

  /** Names are said outright: with a server name alone, Istio does not compare the certificate with it. */
  private tlsTowards(host: string): ClientTls {
    const { tls, mutual, hosts } = this.props;
    const one = hosts.length === 1 && !host.startsWith('*');
    const names = tls?.sni ?? (one ? host : undefined);
    const options: ClientCertificateFiles = {
      ...(names === undefined ? {} : { sni: names }),
      ...(names === undefined || tls?.insecureSkipVerify ? {} : { subjectAltNames: [names] }),
      ...tls,
    };
    return mutual ? ClientTls.mutual(options) : ClientTls.simple(options);
  }

  /** A policy that selects the workload, as Istio wants it for secrets; and leave to have them. */
  private atSidecarsOf(client: IMeshService): void {
    const { hosts, mesh, secretAccess = true } = this.props;
    hosts.forEach((host, i) => {
      const name = `${this.service.serviceEntry.name}-from-${client.serviceName}${i === 0 ? '' : `-${i}`}`;
      const policy = new HostPolicy(this, `From-${client.namespace}-${client.serviceName}-${i}`, {
        mesh,
        hostname: host,
        name,
        namespace: client.namespace,
        exportTo: () => ['.'],
        workloadSelector: () => client.selector,
        basedOn: () => this.service._saidOf(host),
      });
      policy.add({ port: this.port, tls: this.tlsTowards(host) });
    });
    if (secretAccess) this.allowSecrets(client);
  }

  private allowSecrets(client: IMeshService): void {
    const name = `${this.service.serviceEntry.name}-secrets-for-${client.serviceName}`;
    const { namespace } = client;
    const group = 'rbac.authorization.k8s.io';
    const id = `Secrets-${namespace}-${client.serviceName}`;
    if (this.node.tryFindChild(id)) return;
    const role = new ApiObject(this, id, {
      apiVersion: `${group}/v1`,
      kind: 'Role',
      metadata: { name, namespace },
      rules: [{ apiGroups: [''], resources: ['secrets'], verbs: ['list'] }],
    });
    new ApiObject(this, `${id}-binding`, {
      apiVersion: `${group}/v1`,
      kind: 'RoleBinding',
      metadata: { name, namespace },
      roleRef: { apiGroup: group, kind: 'Role', name: role.name },
      subjects: [{ kind: 'ServiceAccount', name: client.serviceAccount, namespace }],
    });
  }

  private check(port: ServicePort): void {
    const { tls, mutual, gateway, clients, hosts, endpoints, passthroughPort } = this.props;
    if (port.isTls) {
      this.refuse('port', port.protocol, 'is TLS of the client\'s own, which would be encrypted twice', 'what clients speak before TLS begins, as ServicePort.http(80); `passthroughPort` lets their own TLS through');
    }
    if (port.number === this.tlsPort) {
      this.refuse('port', port.number, 'is the port at which the service speaks TLS: clients that do so themselves would be encrypted twice', 'another port for plain text, as ServicePort.http(80)');
    }
    if (!port.isHttp && hosts.length > 1 && tls?.sni === undefined) {
      this.refuse('hosts', hosts, `are several, and ${port.protocol} says nothing of which is meant: no server name could be asked for`, 'one host, or tls.sni');
    }
    if (passthroughPort === port.number) this.refuse('passthroughPort', passthroughPort, 'is the port for plain text', 'another one, as 443');
    if (hosts.some((host) => host.startsWith('*')) && !endpoints?.length) {
      const host = hosts.find((one) => one.startsWith('*'));
      this.refuse('hosts', host, 'has a wildcard and so no address: connections would go to the plain port, where nobody speaks TLS', 'full host names, or endpoints that answer for all subdomains');
    }
    if (mutual && tls?.credentialName === undefined && (tls?.clientCertificate === undefined || tls.privateKey === undefined)) {
      this.refuse('tls', tls, 'has no certificate to show', 'credentialName: the secret with tls.crt and tls.key (and ca.crt), or clientCertificate and privateKey as files of the proxy');
    }
    if (tls?.credentialName !== undefined && (tls.clientCertificate ?? tls.privateKey ?? tls.caCertificates) !== undefined) {
      this.refuse('tls.credentialName', tls.credentialName, 'is said beside files', 'one of the two');
    }
    if (!mutual && (tls?.clientCertificate ?? tls?.privateKey) !== undefined) {
      this.refuse('tls.clientCertificate', tls?.clientCertificate, 'is shown with mutual TLS only', 'mutual: true');
    }
    if (tls?.credentialName !== undefined && !gateway && !clients?.length) {
      this.refuse('clients', clients, 'are needed with credentialName at sidecars: Istio gives secrets to sidecars of selected workloads only, and ignores the name elsewhere',
        'the services that call it, or a gateway');
    }
  }

  private refuse(field: string, value: unknown, problem: string, expected: string): never {
    throw new InvalidPropError(this, { field, value, problem, expected, docs: DOCS });
  }
}
