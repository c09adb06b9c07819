import type { MeshModel } from '../../model/mesh-model';
import { selects } from '../../model/proxy';
import { Service } from '../../model/services/service';

/** A version that somebody declared by more than labels. */
export interface DeclaredVersion {
  /** Full name of the service it is a version of. */
  readonly hostname: string;
  readonly name: string;
  /** Labels of its workloads, beside the service's. */
  readonly labels: Readonly<Record<string, string>>;
}

/** What a destination means: a service, maybe in one version. */
export interface ServiceVersion {
  /** `reviews.shop`; outside the cluster, the host. */
  readonly service: string;
  readonly version?: string;
}

/** Labels that tell versions apart where nobody declares any. */
const VERSION_LABELS: ReadonlyArray<string> = ['version', 'app.kubernetes.io/version'];

/** Says of destinations which version of which service they are, whether written as subset or as a Service of its own. */
export class ServiceVersions {
  constructor(
    private readonly model: MeshModel,
    private readonly declared: ReadonlyArray<DeclaredVersion>,
  ) {}

  public of(service: Service, subset: string, labels: Readonly<Record<string, string>>): ServiceVersion {
    if (service.source === 'ServiceEntry') return { service: service.hostname, ...(subset === '' ? {} : { version: subset }) };
    const all = { ...service.selector, ...labels };
    for (const { hostname, name, labels: own } of this.declared) {
      const whole = this.model.services.declared(hostname)[0];
      if (whole?.namespace === service.namespace && selects({ ...whole.selector, ...own }, all)) return { service: nameOf(whole), version: name };
    }
    const whole = service.selector === undefined ? service : this.wholeOf(service, service.selector);
    const version = subset === '' ? (textOf(all) ?? this.onlyVersion(service)) : subset;
    return { service: nameOf(whole), ...(version === undefined ? {} : { version }) };
  }

  /** The Service that selects the same workloads but for their version. */
  private wholeOf(service: Service, selector: Readonly<Record<string, string>>): Service {
    if (textOf(selector) === undefined) return service;
    const rest = Object.keys(selector).filter((key) => !VERSION_LABELS.includes(key));
    return this.model.services.all.find((one) =>
      one.source === 'Service' && one.namespace === service.namespace && one.selector !== undefined && rest.length > 0 &&
      Object.keys(one.selector).length === rest.length && rest.every((key) => one.selector?.[key] === selector[key]),
    ) ?? service;
  }

  /** The version of all workloads behind a service, where they have the same. */
  private onlyVersion(service: Service): string | undefined {
    const versions = new Set(this.model.endpoints.of(service).map(({ labels }) => textOf(labels)));
    return versions.size === 1 ? [...versions][0] : undefined;
  }
}

function textOf(labels: Readonly<Record<string, string>>): string | undefined {
  const key = VERSION_LABELS.find((one) => Object.hasOwn(labels, one));
  return key === undefined ? undefined : labels[key];
}

function nameOf({ source, name, namespace, hostname }: Service): string {
  return source === 'Service' ? `${name}.${namespace}` : hostname;
}
