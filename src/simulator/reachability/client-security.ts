import { trafficPolicyFor } from '../../model/destinations/traffic-policy';
import { upstreamTls } from '../../model/destinations/upstream-tls';
import type { MeshModel } from '../../model/mesh-model';
import { DataPlaneMode, dataPlaneOf } from '../../model/practice/data-plane';
import { proxyKey } from '../../model/proxy';
import { Service } from '../../model/services/service';
import { Workload } from '../../model/workloads/workload';

/** Whether workloads call services with mutual TLS. */
export class ClientSecurity {
  private readonly modes = new Map<Workload, DataPlaneMode>();
  private readonly keys = new Map<Workload, string>();
  private readonly answers = new Map<string, boolean>();
  private readonly numbers = new Map<Service, number>();

  constructor(private readonly model: MeshModel) {}

  /** How a workload's traffic is taken over. Where nothing says so, a sidecar is assumed. */
  public modeOf(workload: Workload): 'sidecar' | 'ambient' | 'none' {
    let mode = this.modes.get(workload);
    if (mode === undefined) {
      mode = dataPlaneOf(workload, this.model);
      this.modes.set(workload, mode);
    }
    return mode === 'unknown' ? 'sidecar' : mode;
  }

  /** Whether the client's certificate reaches the server's proxy. */
  public usesMtls(client: Workload, server: Workload, service: Service, servicePort: number): boolean {
    const mode = this.modeOf(client);
    if (mode === 'none' || this.modeOf(server) === 'none') return false;
    if (mode === 'ambient') return true;
    const key = `${this.keyOf(client)} ${this.numberOf(service)} ${servicePort}`;
    let answer = this.answers.get(key);
    if (answer === undefined) {
      const rule = this.model.destinationRules.lookup(client, service.hostname, service.namespace);
      const tls = upstreamTls(service, servicePort, trafficPolicyFor(rule, '', servicePort), this.model);
      answer = tls === 'auto' || tls === 'mtls';
      this.answers.set(key, answer);
    }
    return answer;
  }

  private keyOf(client: Workload): string {
    let key = this.keys.get(client);
    if (key === undefined) {
      key = proxyKey(this.model.clientLabels.reduce({ type: 'sidecar', namespace: client.namespace, labels: client.labels }));
      this.keys.set(client, key);
    }
    return key;
  }

  private numberOf(service: Service): number {
    let number = this.numbers.get(service);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(service, number);
    }
    return number;
  }
}
