import { Service } from '../../model/services/service';
import { Workload } from '../../model/workloads/workload';
import { AccessRegion } from './access-region';

/** What a workload can do with a port of a service: one line of the table of who reaches whom. */
export interface AccessRow {
  readonly client: Workload;
  readonly server: Workload;
  readonly service: Service;
  /** Port of the service. */
  readonly servicePort: number;
  /** Port of the server. */
  readonly port: number;
  /** Whether the client comes with mutual TLS. */
  readonly mtls: boolean;
  /** Whether all, some or none of its requests may pass. */
  readonly access: 'all' | 'some' | 'none';
  /** Which may and which may not, and why; lines alike share them. Empty, where no proxy decides. */
  readonly regions: ReadonlyArray<AccessRegion>;
}

/** Whether all, some or none of the requests pass. */
export function accessOf(regions: ReadonlyArray<AccessRegion>): AccessRow['access'] {
  if (regions.every(({ allowed }) => allowed)) return 'all';
  return regions.some(({ allowed }) => allowed) ? 'some' : 'none';
}
