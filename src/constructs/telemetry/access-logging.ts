import { ExtensionProvider } from '../control-plane/extension-provider';

/** How an access log is written. */
export interface AccessLogOptions {
  /**
   * Envoy's format string for one line of text, ended by a line break.
   *
   * @default - Istio's default format
   * @see https://www.envoyproxy.io/docs/envoy/latest/configuration/observability/access_log/usage
   */
  readonly format?: string;

  /**
   * Fields of one JSON object per line, instead of text: field name to Envoy's format string.
   *
   * @default - text
   */
  readonly jsonFormat?: { [field: string]: string };

  /**
   * A CEL expression over the request; only requests for which it holds are logged.
   *
   * @default - all requests
   * @see https://www.envoyproxy.io/docs/envoy/latest/intro/arch_overview/advanced/attributes
   */
  readonly filter?: string;
}

/** Which requests are logged, and where to. */
export class AccessLogging {
  /** To the proxy's standard output. */
  public static toStdout(options: AccessLogOptions = {}): AccessLogging {
    return AccessLogging.toFile('/dev/stdout', options);
  }

  /**
   * To a file in the proxy's container.
   *
   * @param path an absolute path
   */
  public static toFile(path: string, options: AccessLogOptions = {}): AccessLogging {
    if (!path.startsWith('/')) throw new Error(`AccessLogging.toFile: ${JSON.stringify(path)} is no absolute path, as /var/log/access.log.`);
    if (options.format !== undefined && options.jsonFormat) {
      throw new Error('AccessLogging: `format` and `jsonFormat` are two ways to write one line. Say one of them.');
    }
    const plain = path === '/dev/stdout' && !options.format && !options.jsonFormat;
    // `envoy` is the provider that Istio defines by itself: text to standard output.
    if (plain) return new AccessLogging('envoy', undefined, options.filter, false);
    const settings: Record<string, unknown> = { path };
    if (options.jsonFormat) settings.logFormat = { labels: options.jsonFormat };
    else if (options.format) settings.logFormat = { text: options.format };
    const name = 'access-log-file';
    return new AccessLogging(name, ExtensionProvider.of(name, 'envoyFileAccessLog', settings), options.filter, false);
  }

  /**
   * To a provider of the mesh config, which also says the format.
   *
   * @param provider its name
   */
  public static toProvider(provider: string, options: AccessLogOptions = {}): AccessLogging {
    if (options.format !== undefined || options.jsonFormat) {
      throw new Error(`AccessLogging.toProvider: the format is said by the provider ${JSON.stringify(provider)} itself. Leave it out here.`);
    }
    return new AccessLogging(provider, undefined, options.filter, false);
  }

  /** No access log. */
  public static disabled(): AccessLogging {
    return new AccessLogging(undefined, undefined, undefined, true);
  }

  private constructor(
    private readonly provider: string | undefined,
    private readonly definition: ExtensionProvider | undefined,
    private readonly filter: string | undefined,
    private readonly isDisabled: boolean,
  ) {}

  /** @internal */
  public _definition(): ExtensionProvider | undefined {
    return this.definition;
  }

  /**
   * The entries of a Telemetry's `accessLogging`.
   *
   * @internal
   */
  public _render(): Array<Record<string, unknown>> {
    if (this.isDisabled) return [{ disabled: true }];
    return [{
      providers: [{ name: this.provider }],
      ...(this.filter ? { filter: { expression: this.filter } } : {}),
    }];
  }
}
