import { IConstruct } from 'constructs';
import { ExtensionProvider } from '../control-plane/extension-provider';
import { serviceHostOf } from '../workloads/service-host';

/** Where spans go and how many. */
export interface TracingBackendOptions {
  /**
   * The service that takes the spans: a MeshService, or a construct that renders a Kubernetes Service.
   *
   * @default - `host` says it
   */
  readonly service?: IConstruct;

  /**
   * Full host name of that service, where it is not declared here.
   *
   * @default - `service` says it
   */
  readonly host?: string;

  /**
   * Its port.
   *
   * @default - 9411 for Zipkin, 4317 for OpenTelemetry
   */
  readonly port?: number;

  /**
   * Percentage of requests that are traced, 0–100, in steps of 0.01.
   *
   * @default - Istio's default, 1
   */
  readonly sampling?: number;
}

/** Which requests are traced, and where the spans go. */
export class Tracing {
  /** Spans in Zipkin's format, as Zipkin and Jaeger take them. */
  public static zipkin(options: TracingBackendOptions): Tracing {
    return Tracing.backend('zipkin', 'zipkin', 9411, options);
  }

  /** Spans in OpenTelemetry's format, by gRPC. */
  public static openTelemetry(options: TracingBackendOptions): Tracing {
    return Tracing.backend('opentelemetry', 'opentelemetry', 4317, options);
  }

  /**
   * Spans to a provider of the mesh config.
   *
   * @param provider its name
   * @param sampling percentage of requests that are traced, 0–100
   */
  public static toProvider(provider: string, sampling?: number): Tracing {
    return new Tracing(provider, undefined, sampling, false);
  }

  /** No spans at all. */
  public static disabled(): Tracing {
    return new Tracing(undefined, undefined, undefined, true);
  }

  private static backend(name: string, type: string, port: number, options: TracingBackendOptions): Tracing {
    const { service, host } = options;
    if ((service === undefined) === (host === undefined)) {
      throw new Error(`Tracing.${type}: say either the \`service\` that takes the spans or its \`host\`.`);
    }
    const definition = (clusterDomain: string) => ExtensionProvider._lazy(name, type, () => ({
      service: service ? serviceHostOf(service, clusterDomain) : host,
      port: options.port ?? port,
    }));
    return new Tracing(name, definition, options.sampling, false);
  }

  private constructor(
    private readonly provider: string | undefined,
    private readonly definition: ((clusterDomain: string) => ExtensionProvider) | undefined,
    private readonly sampling: number | undefined,
    private readonly isDisabled: boolean,
  ) {
    if (sampling !== undefined && !(sampling >= 0 && sampling <= 100)) {
      throw new Error(`Tracing: sampling is a percentage from 0 to 100, not ${sampling}.`);
    }
  }

  /** @internal */
  public _definition(clusterDomain: string): ExtensionProvider | undefined {
    return this.definition?.(clusterDomain);
  }

  /**
   * The entries of a Telemetry's `tracing`.
   *
   * @internal
   */
  public _render(): Array<Record<string, unknown>> {
    if (this.isDisabled) return [{ disableSpanReporting: true }];
    return [{
      providers: [{ name: this.provider }],
      ...(this.sampling === undefined ? {} : { randomSamplingPercentage: this.sampling }),
    }];
  }
}
