import type { MeshModel } from '../../model/mesh-model';
import { IpAddress } from '../../values/ip-address';

/** Finds what names stand for, as the cluster's DNS does for clients of a namespace. */
export class NameService {
  private readonly found = new Map<string, string | undefined>();

  constructor(private readonly model: MeshModel) {}

  /** Full name of the service (or the address itself) that a client reaches by a name; undefined: nothing in the input has it. */
  public resolve(name: string, namespace: string): string | undefined {
    const key = `${namespace} ${name}`;
    if (this.found.has(key)) return this.found.get(key);
    const result = this.lookUp(name.toLowerCase().replace(/\.$/, ''), namespace);
    this.found.set(key, result);
    return result;
  }

  private lookUp(name: string, namespace: string): string | undefined {
    const bare = name.startsWith('[') ? name.slice(1, -1) : name;
    if (IpAddress.tryParse(bare) !== undefined) return bare;
    const { services, settings: { clusterDomain } } = this.model;
    const candidates = [`${name}.${namespace}.svc.${clusterDomain}`, `${name}.svc.${clusterDomain}`, `${name}.${clusterDomain}`, name];
    const exact = candidates.find((candidate) => services.declared(candidate).length > 0);
    if (exact !== undefined) return exact;
    // Pods of headless services have names below the service's.
    return candidates.find((candidate) => services.declared(candidate.slice(candidate.indexOf('.') + 1)).some((service) => service.headless));
  }
}
