import { Field } from './field';

const EMPTY = Field.of({});

/** Types of `extensionProviders` by what they can do. */
const CAPABILITIES: ReadonlyMap<string, ReadonlyArray<ProviderUse>> = new Map<string, ReadonlyArray<ProviderUse>>([
  ['envoyExtAuthzHttp', ['authorization']],
  ['envoyExtAuthzGrpc', ['authorization']],
  ['zipkin', ['tracing']],
  ['lightstep', ['tracing']],
  ['datadog', ['tracing']],
  ['opencensus', ['tracing']],
  ['skywalking', ['tracing']],
  ['opentelemetry', ['tracing']],
  ['stackdriver', ['tracing', 'metrics', 'accessLogging']],
  ['prometheus', ['metrics']],
  ['envoyFileAccessLog', ['accessLogging']],
  ['envoyHttpAls', ['accessLogging']],
  ['envoyTcpAls', ['accessLogging']],
  ['envoyOtelAls', ['accessLogging']],
  ['sds', []],
]);

/** What a provider is asked for: a CUSTOM authorization policy, or a part of a Telemetry. */
export type ProviderUse = 'authorization' | 'tracing' | 'metrics' | 'accessLogging';

/** An extension provider of the mesh config. */
export class MeshConfigProvider {
  /** Every type that a provider can have. */
  public static readonly TYPES: ReadonlyArray<string> = [...CAPABILITIES.keys()];

  /** A provider of a decoded mesh config, with the way to it. */
  public static of(provider: Field): MeshConfigProvider {
    const type = MeshConfigProvider.TYPES.find((one) => provider.has(one));
    return new MeshConfigProvider(provider.text('name'), type, (type === undefined ? undefined : provider.child(type)) ?? EMPTY);
  }

  private constructor(
    /** The name that policies and telemetry use. */
    public readonly name: string,
    /** The member that says what it is (`envoyExtAuthzGrpc`); undefined where none is written. */
    public readonly type: string | undefined,
    /** That member's content. */
    public readonly settings: Field,
  ) {}

  /** The service it sends to, `''` where the type has none. */
  public get service(): string {
    return this.settings.text('service');
  }

  /** The service's port, where the type has one. */
  public get port(): number | undefined {
    return this.settings.number('port');
  }

  /** Whether it can be used for that. */
  public serves(use: ProviderUse): boolean {
    return this.type !== undefined && (CAPABILITIES.get(this.type) ?? []).includes(use);
  }
}
