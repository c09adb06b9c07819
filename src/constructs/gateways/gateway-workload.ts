/** How a Service of a gateway is reached. */
export enum GatewayServiceType {
  /** By a load balancer of the cloud. */
  LOAD_BALANCER = 'LoadBalancer',
  /** By a port of every node. */
  NODE_PORT = 'NodePort',
  /** From inside the cluster only. */
  CLUSTER_IP = 'ClusterIP',
}

/** Options of a gateway workload that is written here. */
export interface DedicatedGatewayOptions {
  /**
   * How its Service is reached.
   *
   * @default GatewayServiceType.LOAD_BALANCER
   */
  readonly serviceType?: GatewayServiceType;

  /**
   * Annotations of its Service, as clouds want them.
   *
   * @default - none
   */
  readonly serviceAnnotations?: { [key: string]: string };

  /**
   * Number of Pods. Leave it out where an autoscaler decides.
   *
   * @default - Kubernetes' default, 1
   */
  readonly replicas?: number;
}

/** The proxies behind a gateway. */
export class GatewayWorkload {
  /**
   * Proxies that run already, found by their labels. In the Gateway API dialect: by the host name of their Service (see
   * `sharedService`), since it knows no labels.
   *
   * @param labels at least one
   */
  public static shared(labels: { [key: string]: string }): GatewayWorkload {
    if (Object.keys(labels).length === 0) {
      throw new Error('GatewayWorkload.shared: without labels the gateway would be served by every gateway proxy of the mesh; say at least one label.');
    }
    return new GatewayWorkload(labels, undefined, undefined);
  }

  /**
   * Proxies that run already, found by their Service.
   *
   * @param hostname its full host name: `istio-ingressgateway.istio-system.svc.cluster.local`
   * @param labels labels of its Pods, for Istio's dialect
   */
  public static sharedService(hostname: string, labels: { [key: string]: string }): GatewayWorkload {
    return new GatewayWorkload(labels, hostname, undefined);
  }

  /**
   * Proxies of its own, written here: as non-root, with a service account of their own. In the Gateway API dialect Istio
   * itself makes them.
   */
  public static dedicated(options: DedicatedGatewayOptions = {}): GatewayWorkload {
    return new GatewayWorkload(undefined, undefined, options);
  }

  private constructor(
    /** Labels of proxies that run already. */
    public readonly labels?: { [key: string]: string },
    /** Host name of their Service. */
    public readonly serviceHostname?: string,
    /** Options of proxies that are written here. */
    public readonly dedicatedOptions?: DedicatedGatewayOptions,
  ) {}
}
