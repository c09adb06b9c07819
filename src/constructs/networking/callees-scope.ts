import { Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { Sidecar } from '../../../imports/networking-istio-io';
import { IMeshService } from '../workloads/mesh-service-ref';

/**
 * What a service's proxies know of the mesh, as declared: the hosts it calls, and the root namespace, where what all
 * proxies need runs (telemetry backends among them).
 */
export class CalleesScope extends Construct {
  public readonly resource: Sidecar;

  private readonly hosts = new Set<string>();
  private readonly further: Array<() => string[]> = [];
  private readonly root: string;

  constructor(service: IMeshService & Construct, id: string) {
    super(service, id);
    this.root = service.mesh.rootNamespace;
    this.hosts.add(`${this.root}/*`);
    this.resource = new Sidecar(this, 'Resource', {
      metadata: { name: `${service.serviceName}-callees`, namespace: service.namespace },
      spec: Lazy.any({
        produce: () => ({ workloadSelector: { labels: service.selector }, egress: [{ hosts: this.all() }] }),
      }),
    });
  }

  /**
   * Adds a host that is called.
   *
   * @param host `NAMESPACE/HOST`
   */
  public add(host: string): void {
    if (!host.startsWith(`${this.root}/`)) this.hosts.add(host);
  }
  /** Adds hosts that calls come by on their way, asked at synthesis. */
  public addFurther(hosts: () => string[]): void {
    this.further.push(hosts);
  }

  private all(): string[] {
    const further = this.further.flatMap((hosts) => hosts()).filter((host) => !host.startsWith(`${this.root}/`));
    return [...new Set([...this.hosts, ...further])].sort();
  }
}
