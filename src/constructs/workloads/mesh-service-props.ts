import { IConstruct } from 'constructs';
import { IMesh } from '../mesh/mesh-ref';
import { TrafficPolicy } from '../networking/traffic-policy';
import { ServicePort } from './service-port';

/** Props of a `MeshService`. */
export interface MeshServiceProps {
  /** The mesh the service belongs to. */
  readonly mesh: IMesh;

  /**
   * What renders its workload: a cdk8s-plus Deployment of any version, an L1, an Include …
   *
   * @default - the workloads of `service`'s selector are declared elsewhere, or come with `addVersion`
   */
  readonly workload?: IConstruct;

  /**
   * What renders its Kubernetes Service.
   *
   * @default - a Service is written, unless `host` says that it exists
   */
  readonly service?: IConstruct;

  /**
   * Name of a Kubernetes Service that exists elsewhere. Nothing is written for it; it counts as present.
   *
   * @default - the Service is written here, or rendered by `service`
   */
  readonly host?: string;

  /**
   * Name of the Service that is written.
   *
   * @default - the construct's id
   */
  readonly name?: string;

  /**
   * Namespace of the service.
   *
   * @default - that of `service`, else that of the chart, else `default`
   */
  readonly namespace?: string;

  /**
   * Its ports.
   *
   * @default - those of `service`, else the container ports of the workloads, whose names say the protocol (`grpc`,
   * `tcp-db`); a nameless container port is taken for HTTP
   */
  readonly ports?: ServicePort[];

  /**
   * Names of its versions: the values of the label `version` (see `versionLabel`) on its workloads.
   *
   * @default - none, until `addVersion` is called
   */
  readonly versions?: string[];

  /**
   * The label that tells versions apart.
   *
   * @default 'version'
   */
  readonly versionLabel?: string;

  /**
   * Labels of the Pods behind the service.
   *
   * @default - the selector of `service`, else the labels that its workloads have in common, else `app: NAME`
   */
  readonly selector?: { [key: string]: string };

  /**
   * Service account of its workloads.
   *
   * @default - that of the workload, else `default`
   */
  readonly serviceAccount?: string;

  /**
   * Traffic policy of its clients.
   *
   * @default - none, until `addTrafficPolicy` is called
   */
  readonly trafficPolicy?: TrafficPolicy;
}
