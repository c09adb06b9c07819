/** What every listener may say. */
export interface ListenerOptions {
  /**
   * The port clients come to, 1–65535.
   *
   * @default - 80 for HTTP, 443 for HTTPS and TLS, 15443 for automatic passthrough
   */
  readonly port?: number;

  /**
   * Name of the listener.
   *
   * @default - the protocol and the port: `https-443`, with a number behind it where that is taken
   */
  readonly name?: string;

  /**
   * Namespaces whose routes may use it. `*` stands for all.
   *
   * @default - all in Istio's dialect; those of routes made with this construct in the Gateway API dialect
   */
  readonly routeNamespaces?: string[];
}

/** What a listener for named hosts says. */
export interface HostListenerOptions extends ListenerOptions {
  /**
   * Hosts it takes; a leading `*.` stands for any subdomain.
   *
   * @default - all hosts
   */
  readonly hosts?: string[];
}

/** What a listener that ends TLS says. */
export interface TlsListenerOptions extends HostListenerOptions {
  /**
   * Secret with certificate and key, in the namespace of the gateway's workload.
   *
   * @default - `credentialNames` says several
   */
  readonly credentialName?: string;

  /**
   * Several secrets, for certificates of different key types (at most two).
   *
   * @default - `credentialName` says one
   */
  readonly credentialNames?: string[];

  /**
   * Oldest TLS version that is taken: `1.2`, `1.3`. Istio's dialect only.
   *
   * @default - 1.2
   */
  readonly minimumTlsVersion?: string;

  /**
   * Cipher suites, for TLS up to 1.2. Istio's dialect only.
   *
   * @default - Istio's
   */
  readonly cipherSuites?: string[];
}

/** What a listener that asks clients for a certificate says. */
export interface MutualTlsListenerOptions extends TlsListenerOptions {
  /**
   * ConfigMap with the CA certificates that clients' certificates are checked against. In Istio's dialect the CA stands in
   * the secret of `credentialName`, or in the one with `-cacert` behind its name.
   *
   * @default - the secret says it
   */
  readonly caConfigMap?: string;

  /**
   * Whether clients without a certificate are taken, too.
   *
   * @default false
   */
  readonly optional?: boolean;
}
