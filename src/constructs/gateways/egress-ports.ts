import { IConstruct } from 'constructs';
import { InvalidPropError } from '../app/invalid-prop';
import { ExternalService } from '../workloads/external-service';
import { ServicePort } from '../workloads/service-port';
import { OpenPort } from './dedicated-gateway';
import { EgressPort, egressPortName, EgressTraffic, egressTrafficOf } from './egress-port';

const DOCS = 'https://istio.io/latest/docs/tasks/traffic-management/egress/egress-gateway/';

/** The ports of an egress gateway, opened as services come to need them. */
export class EgressPorts {
  /** In order of their numbers; grows. */
  public readonly open: OpenPort[] = [];
  private readonly byNumber = new Map<number, EgressPort>();

  constructor(private readonly gateway: IConstruct) {}

  /** In order of their numbers. */
  public get all(): EgressPort[] {
    return [...this.byNumber.values()].sort((a, b) => a.number - b.number);
  }

  /** Opens the port at which a service is called. Returns it where that is its first use. */
  public add(port: ServicePort, service: ExternalService): EgressPort | undefined {
    const { number } = port;
    const traffic = egressTrafficOf(port);
    const known = this.byNumber.get(number);
    if (known && known.traffic !== traffic) {
      this.refuse(number, `of ${service.node.path} speaks ${traffic}, but ${known.traffic} for ${known.firstUser} already`, 'one kind of traffic on a port of the gateway');
    }
    if (traffic === EgressTraffic.TCP && service.hosts.length > 1) {
      this.refuse(number, `carries bytes to ${service.hosts.length} hosts of ${service.node.path}, of which nothing tells which is meant`, 'an ExternalService with a port of its own for each host');
    }
    if (known && traffic === EgressTraffic.TCP) {
      this.refuse(number, `is taken for ${known.firstUser} already; of bytes nothing tells which of two services is meant`, 'a port of its own for each TCP service');
    }
    if (known) {
      known.namespaces.add(service.namespace);
      return undefined;
    }
    const made = { number, traffic, namespaces: new Set([service.namespace]), firstUser: service.node.path };
    this.byNumber.set(number, made);
    this.open.push({ name: egressPortName(made), listener: { port: number } });
    this.open.sort((a, b) => a.listener.port - b.listener.port);
    return made;
  }

  /** The ports of a Service of proxies that are not written here. */
  public ofService(): Array<Record<string, unknown>> {
    return this.all.map((port) => ({ name: egressPortName(port), port: port.number, targetPort: port.number }));
  }

  private refuse(value: number, problem: string, expected: string): never {
    throw new InvalidPropError(this.gateway, { field: 'route', value, problem, expected, docs: DOCS });
  }
}
