import { WorkloadTarget } from '../constructs/security/workload-target';
import { IMeshService } from '../constructs/workloads/mesh-service-ref';

/** Workloads that come to take mutual TLS only, as a whole or at some ports. */
export interface MutualTlsWorkload {
  /** The workloads: of a service, or by labels. */
  readonly target: WorkloadTarget;

  /** Name of the PeerAuthentication. What later stages say under the same name adds to it. */
  readonly name: string;

  /**
   * Ports of the container that take mutual TLS only, 1–65535; the others take both.
   *
   * @default - all of them
   */
  readonly ports?: number[];

  /**
   * Ports of the container that go on taking both, in spite of what is said of the workload, its namespace or the mesh.
   *
   * @default - none
   */
  readonly permissivePorts?: number[];
}

/** What changes at one stage. What earlier stages made strict stays so. */
export interface MutualTlsStage {
  /** Name of the stage: what the mesh of its configuration says as `stage`. */
  readonly name: string;

  /**
   * Namespaces whose workloads take mutual TLS only from now on.
   *
   * @default - none
   */
  readonly namespaces?: string[];

  /**
   * Workloads, or ports of them, that take mutual TLS only from now on.
   *
   * @default - none
   */
  readonly workloads?: MutualTlsWorkload[];

  /**
   * Whether from now on everything in the mesh takes mutual TLS only.
   *
   * @default false
   */
  readonly everywhere?: boolean;
}

/** Somebody who sends plain text to services of the mesh: outside of it, on a machine that has not joined, probing. */
export interface PlainTextClient {
  /** What it is called in messages: `the billing VM`. */
  readonly name: string;

  /** The services it calls. */
  readonly calls: IMeshService[];

  /**
   * Ports of these services.
   *
   * @default - all
   */
  readonly ports?: number[];

  /**
   * Namespace it runs in, where it runs in the cluster.
   *
   * @default - that of each service
   */
  readonly namespace?: string;
}
