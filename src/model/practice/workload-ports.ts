import { Protocol } from '../../values/protocol';
import type { MeshModel } from '../mesh-model';
import { Service } from '../services/service';
import { Workload } from '../workloads/workload';
import { WORKLOAD_KINDS } from '../workloads/workload-reader';
import { keptWithModel } from './model-cache';

/** A port of a workload that a service leads to. */
export interface WorkloadServicePort {
  /** Port of the workload; undefined where it goes by a name that no container declares. */
  readonly number: number | undefined;
  /** Port of the service. */
  readonly servicePort: number;
  /** Undefined: found out per connection. */
  readonly protocol: Protocol | undefined;
  readonly service: Service;
}

/** Kinds that are read for this view. */
export const WORKLOAD_PORT_KINDS: ReadonlyArray<string> = ['Service', 'networking.istio.io/ServiceEntry', ...WORKLOAD_KINDS];

const NONE: ReadonlyArray<WorkloadServicePort> = [];

/** Which services lead to which ports of workloads, found from both ends. */
export class WorkloadPorts {
  public static readonly of = keptWithModel((model) => new WorkloadPorts(model));

  private readonly byWorkload = new Map<Workload, WorkloadServicePort[]>();
  private readonly byService = new Map<Service, ReadonlyArray<Workload>>();

  private constructor(model: MeshModel) {
    for (const service of model.services.all) {
      if (service.selector === undefined || Object.keys(service.selector).length === 0) continue;
      const workloads = model.workloads.selectedBy(service.namespace, service.selector);
      this.byService.set(service, workloads);
      for (const workload of workloads) {
        const list = this.byWorkload.get(workload) ?? [];
        this.byWorkload.set(workload, list);
        for (const port of service.ports) {
          if (port.protocol === Protocol.UDP) continue;
          list.push({ number: targetOf(port.targetPort ?? port.number, workload), servicePort: port.number, protocol: port.protocol, service });
        }
      }
    }
  }

  /** The ports of a workload that services lead to. */
  public at(workload: Workload): ReadonlyArray<WorkloadServicePort> {
    return this.byWorkload.get(workload) ?? NONE;
  }

  /** The workloads that a service selects. */
  public behind(service: Service): ReadonlyArray<Workload> {
    return this.byService.get(service) ?? [];
  }

  /** Whether every service that leads to that port of the workload declares it to carry something else than HTTP, and one does. */
  public isTcp(workload: Workload, port: number): boolean {
    const own = this.at(workload).filter(({ number }) => number === port);
    return own.length > 0 && own.every(({ protocol }) => protocol !== undefined && !protocol.isHttp);
  }
}

function targetOf(target: number | string, workload: Workload): number | undefined {
  return typeof target === 'number' ? target : workload.ports.find(({ name }) => name === target)?.number;
}
