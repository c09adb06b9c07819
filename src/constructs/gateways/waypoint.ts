import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { Gateway as KubernetesGateway } from '../../../imports/gateway-networking-k8s-io';
import { joinConfiguration } from '../app/configuration-membership';
import { IMesh } from '../mesh/mesh-ref';
import { WorkloadTarget } from '../security/workload-target';

/** Which traffic a waypoint takes. */
export enum WaypointTraffic {
  /** To services. */
  SERVICE = 'service',
  /** To workloads by their addresses. */
  WORKLOAD = 'workload',
  /** To both. */
  ALL = 'all',
}

/** Props of a `Waypoint`. */
export interface WaypointProps {
  /** The mesh it belongs to. */
  readonly mesh: IMesh;

  /**
   * Which traffic it takes.
   *
   * @default WaypointTraffic.SERVICE
   */
  readonly traffic?: WaypointTraffic;

  /**
   * Name of the Gateway object.
   *
   * @default - the construct's id
   */
  readonly name?: string;
}

/**
 * The proxy that looks at HTTP for workloads in ambient mode. Namespaces and services say that they use it by the label
 * `istio.io/use-waypoint` (see `useLabels`).
 *
 * @see https://istio.io/latest/docs/ambient/usage/waypoint/
 *
 * @example
 * const waypoint = new Waypoint(shop, 'waypoint', { mesh });
 * new MeshNamespace(shop, 'namespace', { mesh, name: 'shop', injection: Injection.AMBIENT, labels: waypoint.useLabels });
 */
export class Waypoint extends Construct {
  /** Name of the Gateway object. */
  public readonly waypointName: string;

  /** Its namespace. */
  public readonly namespace: string;

  /** The Gateway, of class `istio-waypoint`. */
  public readonly resource: KubernetesGateway;

  constructor(scope: Construct, id: string, props: WaypointProps) {
    super(scope, id);
    joinConfiguration(this, props.mesh);
    this.waypointName = props.name ?? id;
    this.namespace = Chart.of(this).namespace ?? 'default';
    this.resource = new KubernetesGateway(this, 'Resource', {
      metadata: {
        name: this.waypointName,
        namespace: this.namespace,
        labels: {
          ...(props.traffic ? { 'istio.io/waypoint-for': props.traffic } : {}),
          ...(props.mesh.revision ? { 'istio.io/rev': props.mesh.revision } : {}),
        },
      },
      spec: {
        gatewayClassName: 'istio-waypoint',
        listeners: [{ name: 'mesh', port: 15008, protocol: 'HBONE' }],
      },
    });
  }

  /** Labels by which a namespace or service of the same namespace uses it. */
  public get useLabels(): { [key: string]: string } {
    return { 'istio.io/use-waypoint': this.waypointName };
  }

  /** All that goes through it, as the target of a policy. */
  public get target(): WorkloadTarget {
    return WorkloadTarget.gateway(this.waypointName, this.namespace);
  }
}
