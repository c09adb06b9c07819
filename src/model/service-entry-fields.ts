import { Manifest } from '../manifest/manifest';
import { Field } from './field';

const AUTO_ALLOCATE_LABEL = 'networking.istio.io/enable-autoallocate-ip';

/** The parts of a ServiceEntry that rules ask about, found once per object and kept as long as the object. */
export class ServiceEntryFields {
  public static of(manifest: Manifest): ServiceEntryFields {
    let fields = CACHE.get(manifest);
    if (fields === undefined) {
      fields = new ServiceEntryFields(manifest);
      CACHE.set(manifest, fields);
    }
    return fields;
  }

  public readonly spec: Field;
  public readonly hosts: ReadonlyArray<Field>;
  public readonly addresses: ReadonlyArray<Field>;
  /** Every port, `null` ones included. */
  public readonly ports: ReadonlyArray<Field>;
  /** Every port that is not `null`. */
  public readonly writtenPorts: ReadonlyArray<Field>;
  /** Every endpoint, `null` ones included. */
  public readonly endpoints: ReadonlyArray<Field>;
  /** `NONE` where it is unset. */
  public readonly resolution: string;
  /** Resolved by name: `DNS` or `DNS_ROUND_ROBIN`. */
  public readonly isDns: boolean;
  public readonly portNames: ReadonlySet<string>;
  /** Whether Istio gives the hosts addresses of its own. */
  public readonly allocatesAddresses: boolean;

  private constructor(manifest: Manifest) {
    this.spec = Field.of(manifest.object).child('spec') ?? Field.of(undefined);
    this.hosts = this.spec.list('hosts');
    this.addresses = this.spec.list('addresses');
    this.ports = this.spec.list('ports');
    this.writtenPorts = this.ports.filter((port) => port.present);
    this.endpoints = this.spec.list('endpoints');
    this.resolution = this.spec.text('resolution') || 'NONE';
    this.isDns = this.resolution === 'DNS' || this.resolution === 'DNS_ROUND_ROBIN';
    this.portNames = new Set(this.writtenPorts.map((port) => port.text('name')));
    const optedOut = String(manifest.labels[AUTO_ALLOCATE_LABEL] ?? '').toLowerCase() === 'false';
    this.allocatesAddresses = this.resolution !== 'NONE' && this.addresses.length === 0 && !optedOut;
  }
}

const CACHE = new WeakMap<Manifest, ServiceEntryFields>();
