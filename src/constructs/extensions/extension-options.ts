import { IMesh } from '../mesh/mesh-ref';
import { WorkloadTarget } from '../security/workload-target';

/** Where in the chain of filters an extension runs. */
export enum ExtensionPhase {
  /** Before Istio authenticates. */
  AUTHN = 'AUTHN',
  /** Before Istio authorizes, after it authenticated. */
  AUTHZ = 'AUTHZ',
  /** Before Istio measures, after it authorized. */
  STATS = 'STATS',
}

/** On which side of a connection an extension runs. */
export enum ExtensionMode {
  /** Where requests leave a workload; all that a gateway takes. */
  CLIENT = 'CLIENT',
  /** Where requests come to a workload. */
  SERVER = 'SERVER',
  /** On both sides. */
  CLIENT_AND_SERVER = 'CLIENT_AND_SERVER',
}

/** Which traffic an extension sees. */
export interface ExtensionMatch {
  /**
   * The side.
   *
   * @default ExtensionMode.CLIENT_AND_SERVER
   */
  readonly mode?: ExtensionMode;

  /**
   * Ports: of the workload on the server's side, of the service on the client's.
   *
   * @default - all
   */
  readonly ports?: number[];
}

/** What all extensions of proxies have in common. */
export interface ExtensionOptions {
  /** The mesh it belongs to. */
  readonly mesh: IMesh;

  /**
   * The workloads whose proxies run it.
   *
   * @default - all of the chart's namespace; in the root namespace, all of the mesh
   */
  readonly target?: WorkloadTarget;

  /**
   * Where in the chain of filters it runs.
   *
   * @default - at the end, before the request is routed
   */
  readonly phase?: ExtensionPhase;

  /**
   * Order among extensions of the same phase: higher ones first.
   *
   * @default 0
   */
  readonly priority?: number;

  /**
   * Which traffic it sees, any of these.
   *
   * @default - all
   */
  readonly matches?: ExtensionMatch[];

  /**
   * Name of the object.
   *
   * @default - the construct's id
   */
  readonly name?: string;
}
