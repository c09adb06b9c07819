/** What a policy knows of the workloads it is about. */
export interface WorkloadScope {
  /** Namespace the policy is written to. */
  readonly namespace?: string;
  /** Labels of the workloads, asked at synthesis; undefined for all of the namespace. */
  readonly selector?: () => { [key: string]: string };
  /** Ports of the workloads that speak HTTP, where they are known; asked at synthesis. */
  readonly httpPorts?: () => number[];
  /** Objects it is attached to instead. */
  readonly targetRefs?: ReadonlyArray<{ readonly group: string; readonly kind: string; readonly name: string }>;
}
