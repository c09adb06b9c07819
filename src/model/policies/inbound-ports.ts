import { Protocol } from '../../values/protocol';
import { selects } from '../proxy';
import { Service } from '../services/service';
import { ServiceRegistry } from '../services/service-registry';
import { Workload } from '../workloads/workload';
import { WorkloadRegistry } from '../workloads/workload-registry';
import { PolicySubject } from './policy-subject';

/** What a proxy takes connections to a port for: requests, bytes, or what the client turns out to speak. */
export type InboundProtocol = 'http' | 'tcp' | 'sniffed';

/** A port that a workload serves for a service. */
export interface InboundPort {
  /** Port of the workload. */
  readonly number: number;
  readonly protocol: InboundProtocol;
  readonly service: Service;
  /** Port of the service. */
  readonly servicePort: number;
}

/** What the ports of workloads carry, as the services in front of them say. */
export class InboundPorts {
  private readonly byNamespace = new Map<string, Service[]>();

  constructor(
    services: ServiceRegistry,
    private readonly workloads: WorkloadRegistry,
  ) {
    for (const service of services.all) {
      if (service.selector === undefined) continue;
      const list = this.byNamespace.get(service.namespace);
      if (list) list.push(service);
      else this.byNamespace.set(service.namespace, [service]);
    }
  }

  /** Ports of a workload that services lead to, older services first. */
  public of(subject: PolicySubject): ReadonlyArray<InboundPort> {
    return (this.byNamespace.get(subject.namespace) ?? [])
      .filter(({ selector }) => selector !== undefined && selects(selector, subject.labels))
      .flatMap((service) => service.ports
        .filter(({ protocol }) => protocol !== Protocol.UDP)
        .flatMap((port) => this.numbers(port.targetPort ?? port.number, subject).map((number) => (
          { number, protocol: inbound(port.protocol), service, servicePort: port.number }
        ))));
  }

  /** What a port of a workload carries. The oldest service says; with none, the client does. */
  public protocol(subject: PolicySubject, port: number): InboundProtocol {
    return this.of(subject).find(({ number }) => number === port)?.protocol ?? 'sniffed';
  }

  /** A target port by name is that of the container port, which may differ between workloads alike in labels. */
  private numbers(target: number | string, subject: PolicySubject): ReadonlyArray<number> {
    if (typeof target === 'number') return [target];
    const bearers = this.workloads.selectedBy(subject.namespace, subject.labels);
    return [...new Set(bearers.flatMap((workload) => portNamed(workload, target) ?? []))];
  }
}

function portNamed(workload: Workload, name: string): number | undefined {
  return workload.ports.find((port) => port.name === name)?.number;
}

function inbound(protocol: Protocol | undefined): InboundProtocol {
  if (protocol === undefined) return 'sniffed';
  return protocol.isHttp ? 'http' : 'tcp';
}
