/** An address that answers for an external service. */
export interface ExternalEndpoint {
  /** IP address, or a host name to resolve. */
  readonly address: string;

  /**
   * Ports that differ from the service's, by the name of the service's port.
   *
   * @default - the service's ports
   */
  readonly ports?: { [name: string]: number };

  /**
   * Labels, for versions of the service.
   *
   * @default - none
   */
  readonly labels?: { [key: string]: string };

  /**
   * Where it is: `region/zone/subzone`.
   *
   * @default - not known
   */
  readonly locality?: string;

  /**
   * Its share of the traffic.
   *
   * @default 1
   */
  readonly weight?: number;
}
