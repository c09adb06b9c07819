import { Gateway as KubernetesGateway } from '../../../imports/gateway-networking-k8s-io';
import { InvalidPropError } from '../app/invalid-prop';
import { IGateway } from '../gateways/gateway-ref';
import { Dialect } from '../mesh/dialect';
import { IMeshService } from '../workloads/mesh-service-ref';
import { WorkloadScope } from './workload-scope';

/** The workloads that a policy is about. */
export class WorkloadTarget {
  /** All workloads of a namespace. */
  public static namespace(name: string): WorkloadTarget {
    return new WorkloadTarget({ namespace: name });
  }

  /** The workloads behind a service, all its versions; in its namespace. */
  public static service(service: IMeshService): WorkloadTarget {
    const httpPorts = () => service.ports.filter((port) => port.isHttp).map((port) => port.targetPort);
    return new WorkloadTarget({ namespace: service.namespace, selector: () => service.selector, httpPorts });
  }

  /**
   * The workloads that have these labels.
   *
   * @param labels at least one
   * @param namespace where they run; that of the policy's chart, if left out
   */
  public static labels(labels: { [key: string]: string }, namespace?: string): WorkloadTarget {
    if (Object.keys(labels).length === 0) {
      throw new Error('WorkloadTarget.labels: an empty set of labels would select all workloads; say WorkloadTarget.namespace() for that.');
    }
    return new WorkloadTarget({ namespace, selector: () => labels });
  }

  /**
   * The proxies of a Gateway of the Gateway API, or a waypoint.
   *
   * @param name the Gateway's name
   * @param namespace its namespace
   */
  public static gateway(name: string, namespace: string): WorkloadTarget {
    return new WorkloadTarget({ namespace, targetRefs: [{ group: KubernetesGateway.GVK.apiVersion.split('/')[0], kind: 'Gateway', name }] });
  }

  /**
   * The proxies of a gateway, in the words of its dialect: by their labels, or by reference to the Gateway.
   *
   * @throws where it is one of Istio's dialect whose proxies run already; say their labels and namespace with
   * `WorkloadTarget.labels`
   */
  public static proxiesOf(gateway: IGateway): WorkloadTarget {
    const { dialect, gatewayName, namespace, proxyLabels } = gateway;
    if (dialect === Dialect.GATEWAY_API) return WorkloadTarget.gateway(gatewayName, namespace);
    if (proxyLabels === undefined) {
      throw new InvalidPropError(gateway, {
        field: 'proxyLabels',
        problem: 'are not known: its proxies run already, in whichever namespace',
        expected: 'WorkloadTarget.labels(labels, namespace) with theirs, or GatewayWorkload.dedicated()',
        docs: 'https://istio.io/latest/docs/reference/config/type/workload-selector/',
      });
    }
    return WorkloadTarget.labels(proxyLabels, namespace);
  }

  /** A service, enforced by the waypoint that serves it (ambient mode). */
  public static waypointService(service: IMeshService): WorkloadTarget {
    return new WorkloadTarget({ namespace: service.namespace, targetRefs: [{ group: '', kind: 'Service', name: service.serviceName }] });
  }

  private constructor(private readonly scope: WorkloadScope) {}

  /** @internal */
  public _scope(): WorkloadScope {
    return this.scope;
  }
}
