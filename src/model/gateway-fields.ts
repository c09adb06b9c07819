import { Manifest } from '../manifest/manifest';
import { portNumberProblem } from '../values/port-number';
import { Protocol } from '../values/protocol';
import { isUnixSocket } from '../values/unix-socket';
import { Field } from './field';

/** One server of a Gateway. */
export interface GatewayServerFields {
  readonly field: Field;
  readonly port?: Field;
  readonly tls?: Field;
  /** The port's protocol, where it is one that Istio knows. */
  readonly protocol?: Protocol;
  /** Whether the port's number is one to listen on, or 0 beside a UNIX domain socket. */
  readonly portNumberIsValid: boolean;
  /** Whether nothing is wrong with the port; Istio compares protocol and TLS settings only then. */
  readonly portIsValid: boolean;
}

/** The parts of a Gateway that rules ask about, found once per object and kept as long as the object. */
export class GatewayFields {
  public static of(manifest: Manifest): GatewayFields {
    let fields = CACHE.get(manifest);
    if (fields === undefined) {
      fields = new GatewayFields(manifest);
      CACHE.set(manifest, fields);
    }
    return fields;
  }

  public readonly spec: Field;
  /** All servers but `null` ones. */
  public readonly servers: ReadonlyArray<GatewayServerFields>;

  private constructor(manifest: Manifest) {
    this.spec = Field.of(manifest.object).child('spec') ?? Field.of(undefined);
    this.servers = this.spec.list('servers').filter((server) => server.present).map(toServer);
  }
}

const CACHE = new WeakMap<Manifest, GatewayFields>();

function toServer(field: Field): GatewayServerFields {
  const port = field.child('port');
  const protocol = Protocol.tryParse(port?.text('protocol'));
  const number = port?.number('number') ?? 0;
  const portNumberIsValid = portNumberProblem(number) === undefined || (number === 0 && isUnixSocket(field.text('bind')));
  const portIsValid = port !== undefined && protocol !== undefined && portNumberIsValid && (port.number('targetPort') ?? 0) === 0 && port.text('name') !== '';
  return { field, port, protocol, tls: field.child('tls'), portNumberIsValid, portIsValid };
}
