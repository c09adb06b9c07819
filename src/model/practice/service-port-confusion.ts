import type { MeshModel } from '../mesh-model';
import { Workload } from '../workloads/workload';
import { WorkloadPorts } from './workload-ports';

/** What a port of a Service leads to. */
export interface ServicePortTarget {
  /** Name of the Service. */
  readonly service: string;
  /** Port of the workload. */
  readonly number: number;
}

/**
 * Where a number leads that was meant for a port of workloads and is one of Services in front of them; undefined where any of the
 * workloads may serve that very port, or nothing is known of it.
 */
export function targetInstead(workloads: ReadonlyArray<Workload>, port: number, model: MeshModel): ServicePortTarget | undefined {
  const ports = WorkloadPorts.of(model);
  let found: ServicePortTarget | undefined;
  for (const workload of workloads) {
    if (workload.ports.some(({ number }) => number === port)) return undefined;
    let leads = false;
    for (const { number, servicePort, service } of ports.at(workload)) {
      // Who looks up a headless service may connect to any port of the workload.
      if (number === undefined || number === port || (servicePort === port && service.headless)) return undefined;
      if (servicePort !== port || service.source !== 'Service') continue;
      leads = true;
      found ??= { service: service.name, number };
    }
    if (!leads) return undefined;
  }
  return found;
}
