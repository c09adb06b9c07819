import { Labels } from '../../values/label-selector';

/** An object that a policy can attach to by a reference. */
export interface PolicyTarget {
  /** `Service`, `networking.istio.io/ServiceEntry` … */
  readonly groupKind: string;
  readonly namespace: string;
  readonly name: string;
}

/** A place where policies hold: one proxy in front of a workload, or one that many share. */
export interface PolicySubject {
  /**
   * `sidecar`: beside the workload; `gateway`: a gateway's own proxy; `waypoint`: the proxy in front of services of the ambient
   * mesh; `ztunnel`: what stands at a workload of the ambient mesh. @default 'sidecar'
   */
  readonly proxy?: PolicyProxy;
  readonly namespace: string;
  /** Labels of the workload, or of the gateway's or waypoint's own Pods. */
  readonly labels: Labels;
  /** At a waypoint: what the request is for. @default - nothing that policies attach to */
  readonly serves?: ReadonlyArray<PolicyTarget>;
}

export type PolicyProxy = 'sidecar' | 'gateway' | 'waypoint' | 'ztunnel';

/** Label that Pods made for a Kubernetes Gateway carry, with its name. */
export const GATEWAY_NAME = 'gateway.networking.k8s.io/gateway-name';

/** A key that is equal for places where the same policies hold. */
export function subjectKey(subject: PolicySubject): string {
  const labels = Object.keys(subject.labels).sort().map((key) => [key, subject.labels[key]]);
  const serves = (subject.serves ?? []).map(({ groupKind, namespace, name }) => [groupKind, namespace, name]);
  return JSON.stringify([subject.proxy ?? 'sidecar', subject.namespace, labels, serves]);
}
