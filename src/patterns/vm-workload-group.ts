import { ApiObject, Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { WorkloadEntry, WorkloadGroup } from '../../imports/networking-istio-io';
import { InvalidPropError } from '../constructs/app/invalid-prop';
import { joinConfiguration } from '../constructs/app/configuration-membership';
import { IMesh } from '../constructs/mesh/mesh-ref';
import { compact, orNone } from '../constructs/networking/compact';
import { MeshService } from '../constructs/workloads/mesh-service';
import { ServicePort } from '../constructs/workloads/service-port';
import { ServicePorts } from '../constructs/workloads/service-ports';
import { fqdnProblem } from '../values/fqdn';
import { ipAddressProblem } from '../values/ip-address';
import { isJsonObject } from '../manifest/manifest-of';
import { vmBootstrapFiles } from './vm-bootstrap';
import { VmEntry } from './vm-entry';
import { VmProbe } from './vm-probe';

/** Props of a `VmWorkloadGroup`. */
export interface VmWorkloadGroupProps {
  /** The mesh that the machines join. */
  readonly mesh: IMesh;

  /**
   * IP address at which the machines reach the control plane: that of the ingress or east-west gateway that exposes
   * istiod. It goes into their `hosts` file.
   */
  readonly controlPlaneAddress: string;

  /** Ports that the workload on the machines serves. */
  readonly ports: ServicePort[];

  /**
   * Name of the group, and of what belongs to it.
   *
   * @default - the construct's id
   */
  readonly name?: string;

  /**
   * Labels of the machines.
   *
   * @default - app with the group's name
   */
  readonly labels?: { [key: string]: string };

  /**
   * Service account of the machines. It is written, unless it exists elsewhere (`ownServiceAccount: false`).
   *
   * @default - the group's name
   */
  readonly serviceAccount?: string;

  /**
   * Whether the service account is written here.
   *
   * @default true
   */
  readonly ownServiceAccount?: boolean;

  /**
   * Name of the Service that stands for machines and Pods together.
   *
   * @default - the group's name
   */
  readonly serviceName?: string;

  /**
   * How the proxy finds out whether the workload is well.
   *
   * @default - it counts as well once the proxy runs
   */
  readonly probe?: VmProbe;

  /**
   * Network that the machines are in, where that is not the cluster's.
   *
   * @default - the cluster's
   */
  readonly network?: string;

  /**
   * Where the machines are: `region/zone/subzone`.
   *
   * @default - not known
   */
  readonly locality?: string;

  /**
   * Machines that are known by their addresses.
   *
   * @default - none: machines register themselves
   */
  readonly entries?: VmEntry[];

  /**
   * Id of the cluster they belong to.
   *
   * @default 'Kubernetes', Istio's default
   */
  readonly clusterId?: string;

  /**
   * Id of the mesh.
   *
   * @default - none
   */
  readonly meshId?: string;

  /**
   * Whether the proxy answers DNS, so that machines resolve names of the cluster.
   *
   * @default true
   */
  readonly dnsCapture?: boolean;

  /**
   * Environment of the proxy, beyond what the mesh config says.
   *
   * @default - none
   */
  readonly proxyMetadata?: { [name: string]: string };
}

const DOCS = 'https://istio.io/latest/docs/setup/install/virtual-machine/';

/**
 * Workloads on virtual machines, as members of the mesh: the group and its identity, a service for machines and Pods
 * together, and the files that a machine needs to join (artifacts `vm/NAMESPACE/GROUP/mesh.yaml`, `cluster.env` and
 * `hosts`). Its token and the root certificate stay in the cluster: they are fetched when the machine is set up.
 *
 * @see https://istio.io/latest/docs/setup/install/virtual-machine/
 *
 * @example
 * const mysql = new VmWorkloadGroup(shop, 'mysqldb', {
 *   mesh,
 *   controlPlaneAddress: '203.0.113.10',
 *   ports: [ServicePort.mysql(3306)],
 *   probe: VmProbe.tcp(3306),
 * });
 */
export class VmWorkloadGroup extends Construct {
  /** Name of the group. */
  public readonly groupName: string;

  /** Its namespace. */
  public readonly namespace: string;

  /** Service account of the machines. */
  public readonly serviceAccount: string;

  /** The service for machines and Pods together. */
  public readonly service: MeshService;

  /** The Istio WorkloadGroup. */
  public readonly workloadGroup: WorkloadGroup;

  /** The Istio WorkloadEntries of machines that are known by their addresses. */
  public readonly workloadEntries: WorkloadEntry[];

  private readonly props: VmWorkloadGroupProps;
  private readonly labels: { [key: string]: string };

  /** Throws where an address or port can't be right. */
  constructor(scope: Construct, id: string, props: VmWorkloadGroupProps) {
    super(scope, id);
    this.props = props;
    const { artifacts } = joinConfiguration(this, props.mesh);
    this.groupName = props.name ?? id;
    this.namespace = Chart.of(this).namespace ?? 'default';
    this.serviceAccount = props.serviceAccount ?? this.groupName;
    this.labels = props.labels ?? { app: this.groupName };
    this.checkAddresses();
    if (props.ownServiceAccount ?? true) {
      new ApiObject(this, 'ServiceAccount', {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: { name: this.serviceAccount, namespace: this.namespace },
      });
    }
    this.service = new MeshService(this, 'Service', {
      mesh: props.mesh,
      name: props.serviceName ?? this.groupName,
      ports: props.ports,
      selector: this.labels,
      serviceAccount: this.serviceAccount,
    });
    this.workloadGroup = new WorkloadGroup(this, 'Resource', {
      metadata: { name: this.groupName, namespace: this.namespace },
      spec: Lazy.any({
        produce: () => compact({
          metadata: { labels: this.labels, ...this.annotations() },
          template: compact({ serviceAccount: this.serviceAccount, network: props.network, locality: props.locality, ports: this.templatePorts() }),
          probe: props.probe?._render(),
        }),
      }),
    });
    this.workloadEntries = (props.entries ?? []).map((entry, i) => this.writeEntry(entry, i));
    for (const file of ['mesh.yaml', 'cluster.env', 'hosts'] as const) {
      artifacts.add(this, `vm/${this.namespace}/${this.groupName}/${file}`, () => this.bootstrap()[file]);
    }
  }

  private bootstrap() {
    const { props } = this;
    const meshConfig = props.mesh._meshConfig();
    const defaults = isJsonObject(meshConfig.defaultConfig) ? meshConfig.defaultConfig : {};
    const said = isJsonObject(defaults.proxyMetadata) ? defaults.proxyMetadata : {};
    return vmBootstrapFiles({
      group: this.groupName,
      namespace: this.namespace,
      serviceAccount: this.serviceAccount,
      labels: this.labels,
      trustDomain: props.mesh.trustDomain,
      meshId: props.meshId ?? '',
      network: props.network ?? '',
      clusterId: props.clusterId ?? 'Kubernetes',
      revision: props.mesh.revision,
      istioNamespace: props.mesh.rootNamespace,
      controlPlaneAddress: props.controlPlaneAddress,
      ports: props.ports.map((port) => port.targetPort),
      autoRegister: props.entries === undefined,
      dnsCapture: props.dnsCapture ?? true,
      probe: props.probe?._render(),
      proxyConfig: { ...defaults, proxyMetadata: { ...said, ...props.proxyMetadata } },
    });
  }

  private annotations(): Record<string, unknown> {
    const { proxyMetadata } = this.props;
    if (!proxyMetadata) return {};
    return { annotations: { 'proxy.istio.io/config': JSON.stringify({ proxyMetadata }) } };
  }

  private templatePorts(): Record<string, unknown> | undefined {
    const ports = new ServicePorts(this, this.props.ports, undefined, () => []);
    return orNone(Object.fromEntries(ports.named().map(({ name, port }) => [name, port.targetPort])));
  }

  private writeEntry(entry: VmEntry, i: number): WorkloadEntry {
    const { props } = this;
    return new WorkloadEntry(this, `Entry${i}`, {
      metadata: {
        name: entry.name ?? `${this.groupName}-${i}`,
        namespace: this.namespace,
        // Without it Istio does not look at what the machine's probes say of an entry that was written by hand.
        ...(props.probe ? { annotations: { 'proxy.istio.io/health-checks-enabled': 'true' } } : {}),
      },
      spec: Lazy.any({
        produce: () => compact({
          address: entry.address,
          ports: this.templatePorts(),
          labels: { ...this.labels, ...entry.labels },
          network: props.network,
          locality: entry.locality ?? props.locality,
          weight: entry.weight,
          serviceAccount: this.serviceAccount,
        }),
      }),
    });
  }

  private checkAddresses(): void {
    const { controlPlaneAddress, entries } = this.props;
    const problem = ipAddressProblem(controlPlaneAddress);
    if (problem) this.refuse('controlPlaneAddress', controlPlaneAddress, problem, 'the IP address of the gateway that exposes istiod');
    if (entries?.length === 0) this.refuse('entries', [], 'is empty', 'at least one machine, or no `entries` at all: machines register themselves');
    entries?.forEach(({ address }, i) => {
      if (ipAddressProblem(address) && (fqdnProblem(address) || !address.includes('.'))) {
        this.refuse(`entries[${i}].address`, address, 'is no address of a machine', 'an IP address, or a full host name');
      }
    });
  }

  private refuse(field: string, value: unknown, problem: string, expected: string): never {
    throw new InvalidPropError(this, { field, value, problem, expected, docs: DOCS });
  }
}
