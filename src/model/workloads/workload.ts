import { Manifest } from '../../manifest/manifest';

/** Something that runs (or will): what selectors select. */
export interface Workload {
  readonly manifest: Manifest;
  readonly namespace: string;
  /** Name of the object that declares it. */
  readonly name: string;
  /** `Pod`, a kind with a Pod template (`Deployment` …), `WorkloadEntry` or `WorkloadGroup`. */
  readonly kind: string;
  /** Labels of the Pod, of the template, or of the entry. */
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** `default` where none is written. */
  readonly serviceAccount: string;
  /** Ports its containers declare, as `[name, number]`; names may be empty. */
  readonly ports: ReadonlyArray<WorkloadPort>;
  /** Address, where written (WorkloadEntry, Pod status). */
  readonly address?: string;
  /** Whether endpoints come of it: not of a template for entries (WorkloadGroup), nor of nothing (0 replicas). */
  readonly runs: boolean;
}

/** A port that a workload declares. */
export interface WorkloadPort {
  readonly name: string;
  readonly number: number;
  /** `TCP`, `UDP` or `SCTP`. */
  readonly transport: string;
}
