import { Manifest } from '../../manifest/manifest';
import { Field } from '../field';
import { ManifestIndex } from '../manifest-index';
import { Service } from '../services/service';
import { Workload } from './workload';
import { WorkloadRegistry } from './workload-registry';

/** One backend of a service. */
export interface Endpoint {
  readonly labels: Readonly<Record<string, string>>;
  readonly address?: string;
  /** The workload it belongs to, where known. */
  readonly workload?: Workload;
}

/** Label by which an EndpointSlice says whose endpoints it lists. */
const SERVICE_NAME = 'kubernetes.io/service-name';
const TLS_MODE = 'security.istio.io/tlsMode';

/** What stands behind services: workloads they select, endpoints they list, EndpointSlices made for them. */
export class ServiceEndpoints {
  private slices: ReadonlyMap<string, ReadonlyArray<Manifest>> | undefined;
  private readonly found = new WeakMap<Service, ReadonlyArray<Endpoint>>();

  constructor(
    private readonly index: ManifestIndex,
    private readonly workloads: WorkloadRegistry,
  ) {}

  /** Every endpoint of the service. */
  public of(service: Service): ReadonlyArray<Endpoint> {
    let endpoints = this.found.get(service);
    if (endpoints === undefined) {
      const selected = service.selector === undefined ? [] : this.selected(service, service.selector);
      // What a cluster lists of a Service that selects are the same workloads again, only less is known of them.
      endpoints = selected.length > 0 ? selected : this.listed(service);
      this.found.set(service, endpoints);
    }
    return endpoints;
  }

  /** Every address that a client may connect to for one of them. */
  public addresses(service: Service): ReadonlyArray<string> {
    const addresses = [...this.of(service), ...this.listed(service)].map((endpoint) => endpoint.address ?? '');
    return [...new Set(addresses.filter((address) => address !== ''))];
  }

  /** Whether the endpoint says of itself that it has no proxy to take mutual TLS. */
  public static refusesMtls(endpoint: Endpoint): boolean {
    return endpoint.labels[TLS_MODE] === 'disabled';
  }

  private selected(service: Service, selector: Readonly<Record<string, string>>): ReadonlyArray<Endpoint> {
    return this.workloads
      .selectedBy(service.namespace, selector)
      .filter((workload) => workload.runs)
      .map((workload) => ({ labels: workload.labels, workload, ...(workload.address === undefined ? {} : { address: workload.address }) }));
  }

  private listed(service: Service): ReadonlyArray<Endpoint> {
    if (service.source === 'ServiceEntry') {
      if (service.selector !== undefined) return [];
      const spec = Field.of(service.manifest.object).child('spec');
      return (spec?.list('endpoints') ?? []).map((endpoint) => ({
        address: endpoint.text('address'),
        labels: Object.fromEntries(endpoint.entries('labels').map((label) => [label.key, label.string])),
      }));
    }
    const classic = this.index.get('Endpoints', service.namespace, service.name);
    const addresses = Field.of(classic?.object).list('subsets').flatMap((subset) => subset.list('addresses')).map((address) => address.text('ip'));
    return [...addresses, ...this.sliceAddresses(service)].map((address) => ({ labels: {}, address }));
  }

  private sliceAddresses(service: Service): ReadonlyArray<string> {
    this.slices ??= slicesByService(this.index);
    return (this.slices.get(`${service.namespace}/${service.name}`) ?? [])
      .flatMap((slice) => Field.of(slice.object).list('endpoints'))
      .flatMap((endpoint) => endpoint.list('addresses').map((address) => address.string));
  }
}

function slicesByService(index: ManifestIndex): ReadonlyMap<string, ReadonlyArray<Manifest>> {
  const slices = new Map<string, Manifest[]>();
  for (const slice of index.ofKind('discovery.k8s.io/EndpointSlice')) {
    const service = `${slice.namespace}/${slice.labels[SERVICE_NAME] ?? ''}`;
    const known = slices.get(service);
    if (known) known.push(slice);
    else slices.set(service, [slice]);
  }
  return slices;
}
