import { Proxy, selects } from '../proxy';
import { ServiceRegistry } from '../services/service-registry';

/** The ports of Services in front of a gateway proxy. Servers name the Service's port; the proxy itself listens on the target port. */
export class ServicePorts {
  private readonly byTarget = new Map<number, number>();
  private readonly fronted = new Set<number>();

  constructor(proxy: Proxy, services: ServiceRegistry) {
    for (const service of services.all) {
      if (service.namespace !== proxy.namespace || service.selector === undefined || !selects(service.selector, proxy.labels)) continue;
      for (const port of service.ports) {
        if (typeof port.targetPort === 'string') continue;
        this.fronted.add(port.number);
        this.byTarget.set(port.targetPort ?? port.number, port.number);
      }
    }
  }

  /** The port that servers name for a port of the proxy; undefined where only another port of the proxy leads to it. */
  public namedBy(proxyPort: number): number | undefined {
    return this.byTarget.get(proxyPort) ?? (this.fronted.has(proxyPort) ? undefined : proxyPort);
  }
}
