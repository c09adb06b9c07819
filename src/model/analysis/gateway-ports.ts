import { Field } from '../field';
import { Pod } from './pod';
import { ServiceSelection } from './service-selection';

/** The ports at which Services lead to Gateway Pods. */
export class GatewayPorts {
  private readonly answers = new Map<string, ReadonlySet<number>>();

  /** @param omittedIsTcp whether a port without `protocol` counts as TCP, which is what the API server makes of it */
  constructor(private readonly services: ServiceSelection, private readonly omittedIsTcp: boolean) {}

  /**
   * The ports a Gateway at these Pods can be reached at: ports of the Services that select one of them, and their numeric target ports.
   *
   * @param selector text of the selector that chose the Pods: equal questions are answered once
   */
  public of(selector: string, pods: ReadonlyArray<Pod>): ReadonlySet<number> {
    let answer = this.answers.get(selector);
    if (answer === undefined) {
      answer = new Set(pods.flatMap((pod) => this.portsOf(pod)));
      this.answers.set(selector, answer);
    }
    return answer;
  }

  private portsOf(pod: Pod): number[] {
    const services = [...this.services.of(pod.namespace, pod.labels), ...this.services.withoutSelector(pod.namespace)];
    const ports = services.flatMap((service) => Field.of(service.object).child('spec')?.list('ports') ?? []);
    return ports.filter((port) => this.isTcp(port)).flatMap((port) => [port.number('port') ?? 0, port.number('targetPort') ?? 0].filter((number) => number !== 0));
  }

  private isTcp(port: Field): boolean {
    return port.text('protocol') === 'TCP' || (this.omittedIsTcp && port.text('protocol') === '');
  }
}
