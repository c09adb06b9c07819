import { HostPolicy } from '../networking/host-policy';
import { IRouteBackend } from './route-backend';
import { ServicePort } from './service-port';

/** A service of the mesh. */
export interface IMeshService extends IRouteBackend {
  /** Name of the Kubernetes Service. */
  readonly serviceName: string;

  /** Its namespace. */
  readonly namespace: string;

  /** Its full host name. */
  readonly hostname: string;

  /** Its ports. */
  readonly ports: ServicePort[];

  /** Labels of the Pods behind it. */
  readonly selector: { [key: string]: string };

  /** The label that tells versions apart. */
  readonly versionLabel: string;

  /** Service account of its workloads. */
  readonly serviceAccount: string;

  /** The identity of its workloads: `cluster.local/ns/shop/sa/web`. */
  readonly principal: string;

  /**
   * The one DestinationRule of this host, made at first need.
   *
   * @internal
   */
  _hostPolicy(): HostPolicy;

  /**
   * Whether there is one yet.
   *
   * @internal
   */
  _hasHostPolicy(): boolean;

  /**
   * The content of a Kubernetes Service with this service's ports.
   *
   * @internal
   */
  _serviceSpec(selector: { [key: string]: string }): { [key: string]: unknown };
}
