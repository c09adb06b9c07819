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

/** What services make of the ports of one workload. */
interface PortTable {
  readonly ports: WorkloadServicePort[];
  readonly numbers: Set<number>;
  hasUnknown: boolean;
  /** Per number, whether all say that it carries something else than HTTP. */
  readonly tcp: Map<number, boolean>;
}

const NONE: ReadonlyArray<WorkloadServicePort> = [];
const NO_NUMBERS: ReadonlySet<number> = new Set();

/** Which services lead to which ports of workloads, found from both ends. */
export class WorkloadPorts {
  public static readonly of = keptWithModel((model) => new WorkloadPorts(model));

  private readonly byWorkload = new Map<Workload, PortTable>();
  private readonly byService = new Map<Service, ReadonlyArray<Workload>>();

  private constructor(model: MeshModel) {
    for (const service of model.services.all) {
      if (service.selector === undefined || Object.keys(service.selector).length === 0) continue;
      const workloads = model.workloads.selectedBy(service.namespace, service.selector);
      this.byService.set(service, workloads);
      for (const workload of workloads) {
        const table: PortTable = this.byWorkload.get(workload) ?? { ports: [], numbers: new Set(), hasUnknown: false, tcp: new Map() };
        this.byWorkload.set(workload, table);
        for (const { number: servicePort, targetPort, protocol } of service.ports) {
          if (protocol === Protocol.UDP) continue;
          const number = targetOf(targetPort ?? servicePort, workload);
          table.ports.push({ number, servicePort, protocol, service });
          if (number === undefined) {
            table.hasUnknown = true;
            continue;
          }
          table.numbers.add(number);
          table.tcp.set(number, table.tcp.get(number) !== false && protocol !== undefined && !protocol.isHttp);
        }
      }
    }
  }

  /** The ports of a workload that services lead to. */
  public at(workload: Workload): ReadonlyArray<WorkloadServicePort> {
    return this.byWorkload.get(workload)?.ports ?? NONE;
  }

  /** The numbers of those ports, as far as they are known. */
  public numbersAt(workload: Workload): ReadonlySet<number> {
    return this.byWorkload.get(workload)?.numbers ?? NO_NUMBERS;
  }

  /** Whether a service leads to a port of it whose number is not known. */
  public hasUnknownAt(workload: Workload): boolean {
    return this.byWorkload.get(workload)?.hasUnknown ?? false;
  }

  /** The workloads that a service selects. */
  public behind(service: Service): ReadonlyArray<Workload> {
    return this.byService.get(service) ?? [];
  }

  /** Whether every service that leads to that port of the workload declares it to carry something else than HTTP, and one does. */
  public isTcp(workload: Workload, port: number): boolean {
    return this.byWorkload.get(workload)?.tcp.get(port) ?? false;
  }
}

function targetOf(target: number | string, workload: Workload): number | undefined {
  return typeof target === 'number' ? target : workload.ports.find(({ name }) => name === target)?.number;
}
