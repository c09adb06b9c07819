import { Manifest } from '../manifest/manifest';
import { isUnixSocket } from '../values/unix-socket';
import { Field } from './field';
import { ServiceEntryFields } from './service-entry-fields';

const NONE: ReadonlyArray<WorkloadEntryFields> = [];

/** One workload outside Kubernetes: a WorkloadEntry, or an endpoint of a ServiceEntry with static resolution. */
export class WorkloadEntryFields {
  /** Those of an object, `null` ones left out. */
  public static of(manifest: Manifest): ReadonlyArray<WorkloadEntryFields> {
    if (manifest.kind === 'WorkloadEntry') {
      const spec = Field.of(manifest.object).child('spec');
      return spec === undefined ? NONE : [new WorkloadEntryFields(spec, undefined)];
    }
    const service = ServiceEntryFields.of(manifest);
    if (service.resolution !== 'STATIC' || service.endpoints.length === 0) return NONE;
    return service.endpoints.filter((endpoint) => endpoint.present).map((endpoint) => new WorkloadEntryFields(endpoint, service));
  }

  public readonly address: string;
  public readonly isUnixSocket: boolean;
  /** Neither address nor network: Istio looks no further. */
  public readonly isNowhere: boolean;

  private constructor(
    public readonly field: Field,
    /** The ServiceEntry that it is an endpoint of: then its ports are known, and its address can not be a name. */
    public readonly service: ServiceEntryFields | undefined,
  ) {
    this.address = field.text('address');
    this.isUnixSocket = isUnixSocket(this.address);
    this.isNowhere = this.address === '' && field.text('network') === '';
  }
}
