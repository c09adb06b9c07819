import { Duration } from 'cdk8s';
import { compact } from '../constructs/networking/compact';

/** When and how often a workload is asked whether it is well. */
export interface VmProbeOptions {
  /**
   * Time from the proxy's start to the first probe.
   *
   * @default 0s
   */
  readonly initialDelay?: Duration;

  /**
   * Time between probes.
   *
   * @default 10s
   */
  readonly period?: Duration;

  /**
   * Longest time of a probe.
   *
   * @default 1s
   */
  readonly timeout?: Duration;

  /**
   * Good answers in a row until it counts as well.
   *
   * @default 1
   */
  readonly successThreshold?: number;

  /**
   * Bad answers in a row until it counts as unwell.
   *
   * @default 3
   */
  readonly failureThreshold?: number;
}

/** How a workload is asked by HTTP. */
export interface VmHttpProbeOptions extends VmProbeOptions {
  /**
   * The path.
   *
   * @default '/'
   */
  readonly path?: string;

  /**
   * Whether it is asked by https; the certificate is not checked.
   *
   * @default false
   */
  readonly https?: boolean;

  /**
   * Headers of the request.
   *
   * @default - none
   */
  readonly headers?: { [name: string]: string };
}

/** How the proxy on a virtual machine finds out whether the workload is well; only then it gets traffic. Istio takes no gRPC probes. */
export class VmProbe {
  /** By HTTP: 200 to 399 is well. */
  public static http(port: number, options: VmHttpProbeOptions = {}): VmProbe {
    return new VmProbe(options, {
      httpGet: compact({
        path: options.path,
        port,
        scheme: options.https ? 'HTTPS' : undefined,
        httpHeaders: options.headers && Object.entries(options.headers).map(([name, value]) => ({ name, value })),
      }),
    });
  }

  /** By opening a TCP connection. */
  public static tcp(port: number, options: VmProbeOptions = {}): VmProbe {
    return new VmProbe(options, { tcpSocket: { port } });
  }

  /** By running a command on the machine: 0 is well. */
  public static exec(command: string[], options: VmProbeOptions = {}): VmProbe {
    return new VmProbe(options, { exec: { command } });
  }

  private constructor(private readonly options: VmProbeOptions, private readonly method: { [key: string]: unknown }) {}

  /**
   * The content of a WorkloadGroup's `probe`.
   *
   * @internal
   */
  public _render(): { [key: string]: unknown } {
    const { initialDelay, period, timeout, successThreshold, failureThreshold } = this.options;
    return compact({
      ...this.method,
      initialDelaySeconds: initialDelay?.toSeconds(),
      timeoutSeconds: timeout?.toSeconds(),
      periodSeconds: period?.toSeconds(),
      successThreshold,
      failureThreshold,
    });
  }
}
