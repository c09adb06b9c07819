import { displayPointer, toPointer } from '../diagnostics/field-path';
import { Duration } from '../values/duration';
import { ExportTo } from '../values/export-to';
import { LabelSelector } from '../values/label-selector';
import { TrustDomains } from '../values/trust-domain';
import { Field } from './field';
import { MeshConfigDocument } from './mesh-config-document';
import { mergeMeshConfig } from './mesh-config-merge';
import { MeshConfigProvider, ProviderUse } from './mesh-config-provider';
import { readMeshConfigText } from './mesh-config-text';

/** How request paths are changed before anything is matched. */
export type PathNormalization = 'NONE' | 'BASE' | 'MERGE_SLASHES' | 'DECODE_AND_MERGE_SLASHES';

/** Names of providers that apply where no Telemetry says otherwise. */
export interface DefaultProviders {
  readonly tracing: ReadonlyArray<string>;
  readonly metrics: ReadonlyArray<string>;
  readonly accessLogging: ReadonlyArray<string>;
}

/** The mesh config that istiod works with: what was written, over Istio's defaults. Immutable. */
export class MeshConfig {
  /** What holds where nothing is written. */
  public static readonly DEFAULT = new MeshConfig({});

  /**
   * Reads a mesh config from the text of the `istio` ConfigMap's `mesh` key, or from an object of that shape.
   *
   * @throws if istiod would refuse to read it, naming every place; unknown fields are read over
   */
  public static parse(input: unknown): MeshConfig {
    const document = MeshConfigDocument.of('MeshConfig', typeof input === 'string' ? readMeshConfigText(input) : input);
    if (document.readable) return new MeshConfig(document.decoded);
    const errors = document.problems.filter(({ severity }) => severity === 'error');
    throw new Error(errors.map(({ path, message }) => `${displayPointer(toPointer(path)) || 'mesh config'}: ${message}`).join('\n'));
  }

  /** As `parse`; undefined where that throws. */
  public static tryParse(input: unknown): MeshConfig | undefined {
    try {
      return MeshConfig.parse(input);
    } catch {
      return undefined;
    }
  }

  /**
   * The mesh config of an object, whatever is in it: what istiod could not read counts as not written.
   * For a model, whose mesh config is checked by itself.
   */
  public static of(input: unknown): MeshConfig {
    return input === undefined || input === null ? MeshConfig.DEFAULT : new MeshConfig(MeshConfigDocument.of('MeshConfig', input).decoded);
  }

  /** All fields, in camel case, as istiod works with them. */
  public readonly fields: Field;
  /** By name, in the order in which istiod has them: Istio's own first. */
  public readonly extensionProviders: ReadonlyMap<string, MeshConfigProvider>;
  public readonly trustDomains: TrustDomains;

  private constructor(decoded: Readonly<Record<string, unknown>>) {
    this.fields = Field.of(mergeMeshConfig(decoded));
    this.extensionProviders = new Map(this.fields.list('extensionProviders').map((one) => [one.text('name'), MeshConfigProvider.of(one)]));
    this.trustDomains = TrustDomains.of(this.trustDomain, this.trustDomainAliases);
  }

  /** Namespace whose policies hold in the whole mesh. */
  public get rootNamespace(): string {
    return this.fields.text('rootNamespace');
  }

  public get trustDomain(): string {
    return this.fields.text('trustDomain');
  }

  /** Sorted, each once. */
  public get trustDomainAliases(): ReadonlyArray<string> {
    return this.texts(this.fields, 'trustDomainAliases');
  }

  /** Whether sidecars may call hosts that no service or service entry declares. A block without `mode` is REGISTRY_ONLY. */
  public get outboundTrafficMode(): 'REGISTRY_ONLY' | 'ALLOW_ANY' | 'ALLOW_ANY_DYNAMIC_DNS' {
    const mode = this.fields.child('outboundTrafficPolicy')?.text('mode');
    return mode === 'ALLOW_ANY' || mode === 'ALLOW_ANY_DYNAMIC_DNS' ? mode : 'REGISTRY_ONLY';
  }

  public get inboundTrafficMode(): 'PASSTHROUGH' | 'LOCALHOST' {
    return this.fields.child('inboundTrafficPolicy')?.text('mode') === 'LOCALHOST' ? 'LOCALHOST' : 'PASSTHROUGH';
  }

  /** Whether proxies use mutual TLS among themselves where no DestinationRule says otherwise. */
  public get autoMtls(): boolean {
    return this.fields.flag('enableAutoMtls');
  }

  public get serviceExportTo(): ExportTo {
    return this.exportTo('defaultServiceExportTo');
  }

  public get virtualServiceExportTo(): ExportTo {
    return this.exportTo('defaultVirtualServiceExportTo');
  }

  public get destinationRuleExportTo(): ExportTo {
    return this.exportTo('defaultDestinationRuleExportTo');
  }

  /** `DEFAULT` is resolved: it is BASE. */
  public get pathNormalization(): PathNormalization {
    const normalization = this.fields.child('pathNormalization')?.text('normalization');
    return normalization === 'NONE' || normalization === 'MERGE_SLASHES' || normalization === 'DECODE_AND_MERGE_SLASHES' ? normalization : 'BASE';
  }

  /** Namespaces that istiod looks at: those that any selector selects; all where there is none. Malformed selectors select nothing. */
  public get discoverySelectors(): ReadonlyArray<LabelSelector> {
    return this.fields.list('discoverySelectors').flatMap(({ value }) => LabelSelector.tryParse(value) ?? []);
  }

  public get localityLbSetting(): Field | undefined {
    return this.fields.child('localityLbSetting');
  }

  /** Retries of routes that say nothing of them; undefined: Istio's built-in ones. */
  public get defaultHttpRetryPolicy(): Field | undefined {
    return this.fields.child('defaultHttpRetryPolicy');
  }

  /** Connection pool and outlier detection of hosts whose DestinationRule has none. */
  public get defaultTrafficPolicy(): Field | undefined {
    return this.fields.child('defaultTrafficPolicy');
  }

  /** TLS versions and ciphers inside the mesh. */
  public get meshMtls(): Field | undefined {
    return this.fields.child('meshMTLS');
  }

  public get serviceSettings(): ReadonlyArray<Field> {
    return this.fields.list('serviceSettings');
  }

  /** What proxies start with, before ProxyConfig objects and annotations. */
  public get defaultConfig(): Field {
    return this.fields.child('defaultConfig') ?? Field.of({});
  }

  /** Prefixes, suffixes and expressions of the extra statistics proxies keep. */
  public get proxyStatsMatcher(): Field | undefined {
    return this.defaultConfig.child('proxyStatsMatcher');
  }

  /** File that proxies log requests to; `''`: none. */
  public get accessLogFile(): string {
    return this.fields.text('accessLogFile');
  }

  public get accessLogEncoding(): 'TEXT' | 'JSON' {
    return this.fields.text('accessLogEncoding') === 'JSON' ? 'JSON' : 'TEXT';
  }

  public get accessLogFormat(): string {
    return this.fields.text('accessLogFormat');
  }

  /** Time to open a connection, where no DestinationRule says otherwise. */
  public get connectTimeout(): Duration {
    return Duration.tryParse(this.fields.text('connectTimeout')) ?? Duration.ofMillis(10000);
  }

  public get defaultProviders(): DefaultProviders {
    const providers = this.fields.child('defaultProviders') ?? Field.of({});
    return {
      tracing: this.texts(providers, 'tracing'),
      metrics: this.texts(providers, 'metrics'),
      accessLogging: this.texts(providers, 'accessLogging'),
    };
  }

  /** The provider of that name, if it is of a type that serves the use. */
  public providerFor(use: ProviderUse, name: string): MeshConfigProvider | undefined {
    const provider = this.extensionProviders.get(name);
    return provider?.serves(use) ? provider : undefined;
  }

  private exportTo(name: string): ExportTo {
    return ExportTo.parse(this.texts(this.fields, name));
  }

  private texts(owner: Field, name: string): string[] {
    return owner.list(name).map((one) => one.string);
  }
}
