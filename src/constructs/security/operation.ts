/**
 * What a request does: all that is said must hold, each list is a choice.
 *
 * @see https://istio.io/latest/docs/reference/config/security/authorization-policy/#Operation
 */
export interface Operation {
  /**
   * Methods, as `GET`; a gRPC call is a POST.
   *
   * @default - any
   */
  readonly methods?: string[];

  /**
   * Paths without query: exact, with `*` at one end, or a template with `{*}` for one segment and `{**}` for any rest.
   *
   * @default - any
   */
  readonly paths?: string[];

  /**
   * Hosts of the request, with `*` at one end; with the port where clients send it.
   *
   * @default - any
   */
  readonly hosts?: string[];

  /**
   * Ports of the workload: the container's, not the service's.
   *
   * @default - any
   */
  readonly ports?: number[];

  /**
   * Methods that it must not have.
   *
   * @default - none
   */
  readonly notMethods?: string[];

  /**
   * Paths that it must not have.
   *
   * @default - none
   */
  readonly notPaths?: string[];

  /**
   * Hosts that it must not have.
   *
   * @default - none
   */
  readonly notHosts?: string[];

  /**
   * Ports that it must not go to.
   *
   * @default - none
   */
  readonly notPorts?: number[];
}
