/** A virtual machine that is known by its address. */
export interface VmEntry {
  /** Its IP address, or a host name to resolve. */
  readonly address: string;

  /**
   * Name of the WorkloadEntry.
   *
   * @default - the group's name and the machine's number, from 0
   */
  readonly name?: string;

  /**
   * Further labels, as its version.
   *
   * @default - those of the group
   */
  readonly labels?: { [key: string]: string };

  /**
   * Where it is: `region/zone/subzone`.
   *
   * @default - that of the group
   */
  readonly locality?: string;

  /**
   * Its share of the traffic.
   *
   * @default 1
   */
  readonly weight?: number;
}
