import { HostListenerOptions, ListenerOptions, MutualTlsListenerOptions, TlsListenerOptions } from './listener-options';

/** What a listener does with connections. */
export enum ListenerProtocol {
  /** HTTP in plain text. */
  HTTP = 'HTTP',
  /** Every request is sent to https. */
  HTTPS_REDIRECT = 'HTTPS redirect',
  /** TLS ends here, HTTP goes on. */
  HTTPS = 'HTTPS',
  /** TLS ends here, TCP goes on. */
  TLS_TERMINATE = 'TLS',
  /** TLS goes through, by server name. */
  TLS_PASSTHROUGH = 'TLS passthrough',
  /** Mesh traffic of other clusters goes through; the server name says the service. */
  TLS_AUTO_PASSTHROUGH = 'TLS auto passthrough',
  /** TCP. */
  TCP = 'TCP',
}

interface ListenerSettings extends MutualTlsListenerOptions {
  readonly protocol: ListenerProtocol;
  readonly mutual?: boolean;
}

/**
 * One port of a gateway, with the hosts and the protocol it takes.
 *
 * @see https://istio.io/latest/docs/reference/config/networking/gateway/#Server
 */
export class Listener {
  /** HTTP in plain text. */
  public static http(options: HostListenerOptions = {}): Listener {
    return new Listener({ ...options, protocol: ListenerProtocol.HTTP });
  }

  /** HTTP in plain text, of which every request is sent to the same address by https (301). */
  public static httpsRedirect(options: HostListenerOptions = {}): Listener {
    return new Listener({ ...options, protocol: ListenerProtocol.HTTPS_REDIRECT });
  }

  /** HTTP in TLS that ends here. */
  public static https(options: TlsListenerOptions): Listener {
    return new Listener({ ...options, protocol: ListenerProtocol.HTTPS });
  }

  /** HTTP in TLS that ends here; clients show a certificate. */
  public static mutualHttps(options: MutualTlsListenerOptions): Listener {
    return new Listener({ ...options, protocol: ListenerProtocol.HTTPS, mutual: true });
  }

  /** Any protocol in TLS that ends here; TCP routes say where it goes. */
  public static tls(options: TlsListenerOptions): Listener {
    return new Listener({ ...options, protocol: ListenerProtocol.TLS_TERMINATE });
  }

  /** TLS that goes through to its destination, by server name; TLS routes say where. */
  public static tlsPassthrough(options: HostListenerOptions = {}): Listener {
    return new Listener({ ...options, protocol: ListenerProtocol.TLS_PASSTHROUGH });
  }

  /** Mutual TLS of the mesh that goes through, as between clusters: the server name says the service. Istio's dialect only. */
  public static tlsAutoPassthrough(options: HostListenerOptions = {}): Listener {
    return new Listener({ ...options, protocol: ListenerProtocol.TLS_AUTO_PASSTHROUGH });
  }

  /** Opaque TCP. */
  public static tcp(options: ListenerOptions): Listener {
    return new Listener({ ...options, protocol: ListenerProtocol.TCP });
  }

  /** What it does with connections. */
  public readonly protocol: ListenerProtocol;

  /** The port clients come to. */
  public readonly port: number;

  /** Hosts it takes; `*` is any. */
  public readonly hosts: string[];

  private constructor(private readonly settings: ListenerSettings) {
    this.protocol = settings.protocol;
    this.port = settings.port ?? defaultPort(settings.protocol);
    this.hosts = settings.hosts ?? ['*'];
  }

  /** Whether it ends TLS. */
  public get terminatesTls(): boolean {
    return this.protocol === ListenerProtocol.HTTPS || this.protocol === ListenerProtocol.TLS_TERMINATE;
  }

  /** Whether HTTP routes apply to it. */
  public get isHttp(): boolean {
    return this.protocol === ListenerProtocol.HTTP || this.protocol === ListenerProtocol.HTTPS;
  }

  /** @internal */
  public _settings(): ListenerSettings {
    return this.settings;
  }
}

function defaultPort(protocol: ListenerProtocol): number {
  switch (protocol) {
    case ListenerProtocol.HTTP:
    case ListenerProtocol.HTTPS_REDIRECT:
      return 80;
    case ListenerProtocol.TLS_AUTO_PASSTHROUGH:
      return 15443;
    case ListenerProtocol.TCP:
      return 0;
    default:
      return 443;
  }
}
