import { Proxy, selects } from '../proxy';
import { ServiceRegistry } from '../services/service-registry';

/** Ports of Services in front of a gateway proxy, by the port of the proxy that each leads to. */
export function servicePorts(proxy: Proxy, services: ServiceRegistry): ReadonlyMap<number, number> {
  const ports = new Map<number, number>();
  for (const service of services.all) {
    if (service.namespace !== proxy.namespace || service.selector === undefined || !selects(service.selector, proxy.labels)) continue;
    // Servers name the Service's port; the proxy listens on the target port.
    for (const port of service.ports) if (typeof port.targetPort === 'number') ports.set(port.targetPort, port.number);
  }
  return ports;
}
