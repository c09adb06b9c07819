import { Manifest } from '../manifest/manifest';
import { Field } from './field';
import { GatewayFields } from './gateway-fields';

const TERMINATING: ReadonlySet<string> = new Set(['SIMPLE', 'MUTUAL', 'OPTIONAL_MUTUAL']);
const CACHE = new WeakMap<Manifest, ReadonlyArray<ServerTlsFields>>();

/** TLS settings of something that listens: a Gateway's server, or a Sidecar's ingress listener. */
export class ServerTlsFields {
  /** All of an object's; those of a Sidecar's listener without a port are not looked at, as Istio doesn't. */
  public static of(manifest: Manifest): ReadonlyArray<ServerTlsFields> {
    let all = CACHE.get(manifest);
    if (all === undefined) {
      all = settingsOf(manifest).map((tls) => new ServerTlsFields(tls));
      CACHE.set(manifest, all);
    }
    return all;
  }

  public readonly mode: string;
  /** Whether the proxy ends the connection's TLS with certificates of its own. */
  public readonly terminates: boolean;
  public readonly isIstioMutual: boolean;
  public readonly passesThrough: boolean;
  /** Whether the certificates come from Secrets that it names. */
  public readonly namesSecrets: boolean;

  private constructor(public readonly field: Field) {
    this.mode = field.text('mode') || 'PASSTHROUGH';
    this.terminates = TERMINATING.has(this.mode);
    this.isIstioMutual = this.mode === 'ISTIO_MUTUAL';
    this.passesThrough = this.mode === 'PASSTHROUGH' || this.mode === 'AUTO_PASSTHROUGH';
    this.namesSecrets = this.sets('credentialName') || this.sets('credentialNames');
  }

  /** Whether a text is not empty, or a list has elements. */
  public sets(name: string): boolean {
    return this.field.text(name) !== '' || this.field.count(name) > 0;
  }

  /** Whether the certificates have to be given here as files: it terminates TLS and names no Secret. */
  public get needsFiles(): boolean {
    return this.terminates && !this.namesSecrets;
  }
}

function settingsOf(manifest: Manifest): Field[] {
  if (manifest.kind === 'Gateway') return GatewayFields.of(manifest).servers.flatMap(({ tls }) => tls ?? []);
  const ingress = Field.of(manifest.object).child('spec')?.list('ingress') ?? [];
  return ingress.flatMap((listener) => (listener.has('port') ? listener.child('tls') : undefined) ?? []);
}
