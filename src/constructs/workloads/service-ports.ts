import { ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { portNameProblem } from '../../values/port-name';
import { portNumberProblem } from '../../values/port-number';
import { Protocol, ServicePortHints } from '../../values/protocol';
import { InvalidPropError } from '../app/invalid-prop';
import { ServicePort } from './service-port';
import { field, list, WorkloadTemplate } from './workload-template';

/** A port with the name it is written with. */
export interface NamedPort {
  readonly name: string;
  readonly port: ServicePort;
}

/** Finds the ports of a service: said in props, rendered by its Service, or opened by its containers. */
export class ServicePorts {
  constructor(
    private readonly owner: IConstruct,
    private readonly said: ServicePort[] | undefined,
    private readonly service: ApiObject | undefined,
    private readonly templates: () => ReadonlyArray<WorkloadTemplate>,
  ) {
    this.check(said ?? []);
  }

  /** In the order they were said. */
  public all(): ServicePort[] {
    if (this.said) return this.said;
    if (this.service) return list(field(field(this.service.toJson(), 'spec'), 'ports')).flatMap(portOfService);
    return this.ofContainers();
  }

  /** With names: those said, else by protocol; a second port of one protocol gets its number too. */
  public named(): NamedPort[] {
    const taken = new Set<string>();
    return this.all().map((port) => {
      const plain = port.protocol.replace(/_/g, '-');
      const name = port.name ?? (taken.has(plain) ? `${plain}-${port.number}` : plain);
      taken.add(name);
      return { name, port };
    });
  }

  /** The `ports` of a Kubernetes Service. Those of a Service that is given are kept, since a target may be a port's name. */
  public render(): Array<Record<string, unknown>> {
    if (!this.said && this.service) return list(field(field(this.service.toJson(), 'spec'), 'ports')).map(withoutNodePort);
    return this.named().map(({ name, port }) => ({
      name,
      port: port.number,
      targetPort: port.targetPort,
      ...(port.protocol === 'udp' ? { protocol: 'UDP' } : {}),
    }));
  }

  private ofContainers(): ServicePort[] {
    const byNumber = new Map<number, ServicePort>();
    for (const template of this.templates()) {
      for (const { name, number, udp } of template.ports) {
        if (byNumber.has(number)) continue;
        const protocol = protocolOf({ port: number, name, transport: udp ? 'UDP' : 'TCP' });
        byNumber.set(number, ServicePort.of(protocol, number, startsWithProtocol(name, protocol) ? { name } : {}));
      }
    }
    return [...byNumber.values()];
  }

  private check(ports: ReadonlyArray<ServicePort>): void {
    const numbers = new Set<number>();
    const names = new Set<string>();
    ports.forEach((port, i) => {
      for (const [key, value] of [['number', port.number], ['targetPort', port.targetPort]] as const) {
        const problem = portNumberProblem(value);
        if (problem) this.refuse(`ports[${i}].${key}`, value, problem, 'a whole number from 1 to 65535');
      }
      if (numbers.has(port.number)) this.refuse(`ports[${i}].number`, port.number, 'is the number of two ports', 'each port once');
      numbers.add(port.number);
      if (port.name === undefined) return;
      const problem = portNameProblem(port.name);
      if (problem) this.refuse(`ports[${i}].name`, port.name, problem, 'a DNS label that begins with the protocol, as http-api');
      if (names.has(port.name)) this.refuse(`ports[${i}].name`, port.name, 'is the name of two ports', 'a name of its own for each port');
      names.add(port.name);
    });
  }

  private refuse(name: string, value: unknown, problem: string, expected: string): never {
    throw new InvalidPropError(this.owner, {
      field: name,
      value,
      problem,
      expected,
      docs: 'https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/',
    });
  }
}

function portOfService(port: unknown): ServicePort[] {
  const number = field(port, 'port');
  if (typeof number !== 'number') return [];
  const name = textOf(field(port, 'name'));
  const target = field(port, 'targetPort');
  const hints = { port: number, name, appProtocol: textOf(field(port, 'appProtocol')), transport: textOf(field(port, 'protocol')) };
  return [ServicePort.of(protocolOf(hints), number, { name, targetPort: typeof target === 'number' ? target : undefined })];
}

/** A port of another Service: a node's port can be only one Service's. */
function withoutNodePort(port: unknown): Record<string, unknown> {
  if (typeof port !== 'object' || port === null) return {};
  return Object.fromEntries(Object.entries(port).filter(([key]) => key !== 'nodePort'));
}

/** What nothing says is taken for HTTP: the common case, and documented so. */
function protocolOf(hints: ServicePortHints): string {
  return Protocol.ofServicePort(hints)?.name ?? 'http';
}

function startsWithProtocol(name: string | undefined, protocol: string): name is string {
  return name !== undefined && (name === protocol || name.startsWith(`${protocol}-`));
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
