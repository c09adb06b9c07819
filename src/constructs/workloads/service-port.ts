/** Options of a port beyond protocol and number. */
export interface ServicePortOptions {
  /**
   * The port's name, as Kubernetes wants it.
   *
   * @default - the protocol, for a second port of that protocol followed by the number: `http`, `http-8080`
   */
  readonly name?: string;

  /**
   * The port of the container behind it, 1–65535.
   *
   * @default - the same number
   */
  readonly targetPort?: number;
}

/**
 * A port of a service, with the protocol spoken on it. Istio routes, retries and authorizes by protocol, so it is
 * always said.
 *
 * @see https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/
 */
export class ServicePort {
  /** HTTP/1.1 in plain text. */
  public static http(number: number, options: ServicePortOptions = {}): ServicePort {
    return new ServicePort('http', number, options);
  }

  /** HTTP/2 in plain text. */
  public static http2(number: number, options: ServicePortOptions = {}): ServicePort {
    return new ServicePort('http2', number, options);
  }

  /** gRPC. */
  public static grpc(number: number, options: ServicePortOptions = {}): ServicePort {
    return new ServicePort('grpc', number, options);
  }

  /** HTTP in TLS of the application's own: the mesh sees the SNI only. */
  public static https(number: number, options: ServicePortOptions = {}): ServicePort {
    return new ServicePort('https', number, options);
  }

  /** Any protocol in TLS of the application's own: the mesh sees the SNI only. */
  public static tls(number: number, options: ServicePortOptions = {}): ServicePort {
    return new ServicePort('tls', number, options);
  }

  /** Opaque TCP. */
  public static tcp(number: number, options: ServicePortOptions = {}): ServicePort {
    return new ServicePort('tcp', number, options);
  }

  /** MongoDB. */
  public static mongo(number: number, options: ServicePortOptions = {}): ServicePort {
    return new ServicePort('mongo', number, options);
  }

  /** MySQL. */
  public static mysql(number: number, options: ServicePortOptions = {}): ServicePort {
    return new ServicePort('mysql', number, options);
  }

  /** Redis. */
  public static redis(number: number, options: ServicePortOptions = {}): ServicePort {
    return new ServicePort('redis', number, options);
  }

  /** UDP; proxies leave it alone. */
  public static udp(number: number, options: ServicePortOptions = {}): ServicePort {
    return new ServicePort('udp', number, options);
  }

  /**
   * Another protocol that Istio knows, by its name.
   *
   * @param protocol as in a port name or `appProtocol`: `grpc-web`, `http_proxy`
   */
  public static of(protocol: string, number: number, options: ServicePortOptions = {}): ServicePort {
    return new ServicePort(protocol, number, options);
  }

  /** The port's name, where one was given. */
  public readonly name?: string;

  /** The container's port. */
  public readonly targetPort: number;

  private constructor(
    /** The protocol, in lower case. */
    public readonly protocol: string,
    /** The port's number. */
    public readonly number: number,
    options: ServicePortOptions,
  ) {
    this.name = options.name;
    this.targetPort = options.targetPort ?? number;
  }

  /** Whether HTTP routes apply to this port. */
  public get isHttp(): boolean {
    return ['http', 'http2', 'http_proxy', 'grpc', 'grpc-web'].includes(this.protocol);
  }

  /** Whether the SNI is all that the mesh sees of this port. */
  public get isTls(): boolean {
    return this.protocol === 'https' || this.protocol === 'tls';
  }
}
