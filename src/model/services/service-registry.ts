import { compareAge } from '../age-order';
import { ManifestIndex } from '../manifest-index';
import { TrafficSettings } from '../traffic-settings';
import { kubernetesService } from './kubernetes-service';
import { Service } from './service';
import { ServiceEntryVisibility } from './service-entry-visibility';
import { serviceEntryServices } from './service-entry-service';

const NONE: ReadonlyArray<Service> = [];

/**
 * Every host the mesh knows, whoever may see it. The same host may be declared several times; they stand oldest
 * first, a Kubernetes Service before ServiceEntries of its namespace.
 */
export class ServiceRegistry {
  public static from(index: ManifestIndex, settings: TrafficSettings): ServiceRegistry {
    const services = [
      ...index.ofKind('Service').map((manifest) => kubernetesService(manifest, settings)),
      ...index.ofKind('networking.istio.io/ServiceEntry').flatMap((manifest) => serviceEntryServices(manifest, settings)),
    ];
    return new ServiceRegistry(services.sort(byAge), new ServiceEntryVisibility(settings.serviceEntryVisibility, index));
  }

  private readonly byHost = new Map<string, Service[]>();
  private readonly byObject = new Map<string, Service>();

  private constructor(
    public readonly all: ReadonlyArray<Service>,
    private readonly entryVisibility: ServiceEntryVisibility,
  ) {
    for (const service of all) {
      const object = `${service.source}|${service.namespace}|${service.name}`;
      if (!this.byObject.has(object)) this.byObject.set(object, service);
      const list = this.byHost.get(service.hostname);
      if (list) list.push(service);
      else this.byHost.set(service.hostname, [service]);
    }
  }

  /** Every declaration of that very host (no wildcards resolved), oldest first. */
  public declared(hostname: string): ReadonlyArray<Service> {
    return this.byHost.get(hostname) ?? NONE;
  }

  /** Whether clients in the namespace see the service. */
  public isVisible(service: Service, namespace: string): boolean {
    if (!service.exportTo.visibleTo(namespace, service.namespace)) return false;
    if (service.source === 'Service') return true;
    const visibility = this.entryVisibility.ofNamespace(service.namespace);
    return visibility === 'PUBLIC' || (visibility === 'NAMESPACE' && service.namespace === namespace);
  }

  /**
   * The declaration that a client in the namespace gets: its own namespace's, else a Kubernetes Service, else the
   * oldest one that is exported to it.
   */
  public visible(hostname: string, namespace: string): Service | undefined {
    return preferred(this.declared(hostname).filter((service) => this.isVisible(service, namespace)), namespace);
  }

  /** The service of a Kubernetes object or ServiceEntry by name (its first host). */
  public of(source: Service['source'], namespace: string, name: string): Service | undefined {
    return this.byObject.get(`${source}|${namespace}|${name}`);
  }
}

/** Which of several declarations of a host a namespace gets, given them oldest first. */
export function preferred(services: ReadonlyArray<Service>, namespace: string): Service | undefined {
  if (services.length < 2) return services[0];
  const own = services.filter((service) => service.namespace === namespace);
  if (own.length > 0) return own.find((service) => service.source === 'Service') ?? own[0];
  return services.find((service) => service.source === 'Service') ?? services[0];
}

function byAge(a: Service, b: Service): number {
  return compareAge(a.manifest, b.manifest) || (a.source === b.source ? 0 : a.source === 'Service' ? -1 : 1);
}
