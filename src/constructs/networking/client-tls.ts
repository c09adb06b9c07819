import { compact } from './compact';

/** What a client checks of the server, whatever it shows of itself. */
export interface ClientTlsOptions {
  /**
   * Server name that is asked for.
   *
   * @default - the request's host
   */
  readonly sni?: string;

  /**
   * Names of which the server's certificate must have one.
   *
   * @default - the server name asked for
   */
  readonly subjectAltNames?: string[];

  /**
   * Secret with the CA certificate (and, for mutual TLS, certificate and key), by SDS. Works at gateways, and at sidecars
   * whose DestinationRule selects their workload.
   *
   * @default - files, or the system's CAs
   */
  readonly credentialName?: string;

  /**
   * File with the CA certificates.
   *
   * @default - the system's CAs
   */
  readonly caCertificates?: string;

  /**
   * Accept any certificate. Says explicitly that the server is not verified.
   *
   * @default false
   */
  readonly insecureSkipVerify?: boolean;
}

/** The client's own certificate, in files of the proxy. */
export interface ClientCertificateFiles extends ClientTlsOptions {
  /**
   * File with the client's certificate.
   *
   * @default - `credentialName` has it
   */
  readonly clientCertificate?: string;

  /**
   * File with the client's private key.
   *
   * @default - `credentialName` has it
   */
  readonly privateKey?: string;
}

/**
 * How a client's proxy speaks TLS to a service.
 *
 * @see https://istio.io/latest/docs/reference/config/networking/destination-rule/#ClientTLSSettings
 */
export class ClientTls {
  /** Plain text. */
  public static disabled(): ClientTls {
    return new ClientTls({ mode: 'DISABLE' });
  }

  /** TLS that the proxy begins; the client shows no certificate. */
  public static simple(options: ClientTlsOptions = {}): ClientTls {
    return new ClientTls(compact({ mode: 'SIMPLE', ...options }));
  }

  /** TLS that the proxy begins, with a client certificate of the user's own. */
  public static mutual(options: ClientCertificateFiles): ClientTls {
    return new ClientTls(compact({ mode: 'MUTUAL', ...options }));
  }

  /** Mutual TLS with the mesh's own certificates. */
  public static istioMutual(): ClientTls {
    return new ClientTls({ mode: 'ISTIO_MUTUAL' });
  }

  private constructor(private readonly wire: Record<string, unknown>) {}

  /**
   * The content of a DestinationRule's `tls`.
   *
   * @internal
   */
  public _render(): Record<string, unknown> {
    return this.wire;
  }
}
