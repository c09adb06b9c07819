import { Field } from '../field';
import { Pod } from './pod';
import { ServiceSelection } from './service-selection';

/** The ports at which Services lead to Gateway Pods. */
export class GatewayPorts {
  private readonly answers = new Map<string, ReadonlySet<number>>();

  /**
   * @param asWritten as Istio's analyzer has it: a port counts only where `protocol: TCP` is written (the API server fills it in), and a Service
   * without selector selects everything
   */
  constructor(private readonly services: ServiceSelection, private readonly asWritten: boolean) {}

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
    const all = this.asWritten ? this.services.withoutSelector(pod.namespace) : [];
    const services = [...this.services.of(pod.namespace, pod.labels), ...all];
    const ports = services.flatMap((service) => Field.of(service.object).child('spec')?.list('ports') ?? []);
    return ports.filter((port) => this.isTcp(port)).flatMap((port) => [port.number('port') ?? 0, port.number('targetPort') ?? 0].filter((number) => number !== 0));
  }

  private isTcp(port: Field): boolean {
    return port.text('protocol') === 'TCP' || (!this.asWritten && port.text('protocol') === '');
  }
}
