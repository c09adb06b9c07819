import { Manifest } from '../manifest/manifest';
import { isUnixSocket } from '../values/unix-socket';
import { Field } from './field';

/** The parts of a Sidecar that rules ask about, found once per object and kept as long as the object. */
export class SidecarFields {
  public static of(manifest: Manifest): SidecarFields {
    let fields = CACHE.get(manifest);
    if (fields === undefined) {
      fields = new SidecarFields(manifest);
      CACHE.set(manifest, fields);
    }
    return fields;
  }

  public readonly spec: Field;
  /** Every listener, `null` ones included. */
  public readonly ingress: ReadonlyArray<Field>;
  /** Ingress listeners that have a port: Istio looks no further into others. */
  public readonly servers: ReadonlyArray<SidecarListener>;
  /** Every listener, `null` ones included. */
  public readonly egress: ReadonlyArray<Field>;
  /** Egress listeners that have a port. */
  public readonly clients: ReadonlyArray<SidecarListener>;

  private constructor(manifest: Manifest) {
    this.spec = Field.of(manifest.object).child('spec') ?? Field.of(undefined);
    this.ingress = this.spec.list('ingress');
    this.servers = withPort(this.ingress);
    this.egress = this.spec.list('egress');
    this.clients = withPort(this.egress);
  }
}

/** A listener with its port. */
export interface SidecarListener {
  readonly field: Field;
  readonly port: Field;
  /** 0 where it is unset: then it listens on a UNIX domain socket. */
  readonly number: number;
  readonly bind: string;
  readonly bindsSocket: boolean;
}

const CACHE = new WeakMap<Manifest, SidecarFields>();

function withPort(listeners: ReadonlyArray<Field>): ReadonlyArray<SidecarListener> {
  return listeners.flatMap((field) => {
    const port = field.child('port');
    if (port === undefined) return [];
    const bind = field.text('bind');
    return [{ field, port, number: port.number('number') ?? 0, bind, bindsSocket: isUnixSocket(bind) }];
  });
}
