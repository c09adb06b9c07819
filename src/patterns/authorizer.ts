import { Duration } from 'cdk8s';
import { IConstruct } from 'constructs';
import { ExtensionProvider } from '../constructs/control-plane/extension-provider';
import { InvalidPropError } from '../constructs/app/invalid-prop';
import { compact } from '../constructs/networking/compact';
import { wireDuration } from '../constructs/networking/wire-duration';
import { serviceHostOf, servicePortsOf } from '../constructs/workloads/service-host';
import { portNumberProblem } from '../values/port-number';

/** Where an authorizer is, and what happens when it does not answer. */
export interface AuthorizerOptions {
  /**
   * The service that decides: a MeshService, an ExternalService, or a construct that renders a Kubernetes Service.
   *
   * @default - `host` says it
   */
  readonly service?: IConstruct;

  /**
   * Its full host name, where it is declared elsewhere.
   *
   * @default - `service` says it
   */
  readonly host?: string;

  /** Its port. */
  readonly port: number;

  /**
   * How long it may take.
   *
   * @default 10m, Istio's default
   */
  readonly timeout?: Duration;

  /**
   * Whether requests pass when it does not answer.
   *
   * @default false
   */
  readonly failOpen?: boolean;

  /**
   * Status that a client gets when it does not answer.
   *
   * @default 403
   */
  readonly statusOnError?: number;
}

/** What an authorizer that speaks HTTP is told and may change. */
export interface HttpAuthorizerOptions extends AuthorizerOptions {
  /**
   * Path put before the request's own when it is asked.
   *
   * @default - none
   */
  readonly pathPrefix?: string;

  /**
   * Headers of the request that it is told; `*` at one end. Host, method, path and length always are.
   *
   * @default - the Authorization header is not told, nor any other
   */
  readonly includeRequestHeaders?: string[];

  /**
   * Headers that it is told beside.
   *
   * @default - none
   */
  readonly includeAdditionalHeaders?: { [name: string]: string };

  /**
   * Headers of its answer that the service gets, when it allows.
   *
   * @default - none
   */
  readonly headersToUpstreamOnAllow?: string[];

  /**
   * Headers of its answer that the client gets, when it allows.
   *
   * @default - none
   */
  readonly headersToDownstreamOnAllow?: string[];

  /**
   * Headers of its answer that the client gets, when it denies.
   *
   * @default - all
   */
  readonly headersToDownstreamOnDeny?: string[];
}

/** Where OAuth2 Proxy is. */
export interface OAuth2ProxyOptions extends AuthorizerOptions {
  /**
   * Further headers of its answer that the service gets.
   *
   * @default - none beside those of the preset
   */
  readonly headersToUpstreamOnAllow?: string[];
}

/**
 * A service that decides about requests.
 *
 * @see https://istio.io/latest/docs/tasks/security/authorization/authz-custom/
 */
export class Authorizer {
  /** One that speaks Envoy's ext_authz protocol by gRPC. */
  public static grpc(options: AuthorizerOptions): Authorizer {
    return new Authorizer('envoyExtAuthzGrpc', options, {});
  }

  /** One that speaks HTTP: status 200 allows, any other denies. */
  public static http(options: HttpAuthorizerOptions): Authorizer {
    return new Authorizer('envoyExtAuthzHttp', options, {
      pathPrefix: options.pathPrefix,
      includeRequestHeadersInCheck: options.includeRequestHeaders,
      includeAdditionalHeadersInCheck: options.includeAdditionalHeaders,
      headersToUpstreamOnAllow: options.headersToUpstreamOnAllow,
      headersToDownstreamOnAllow: options.headersToDownstreamOnAllow,
      headersToDownstreamOnDeny: options.headersToDownstreamOnDeny,
    });
  }

  /** Open Policy Agent with its Envoy plugin, by gRPC. Its usual port is 9191. */
  public static opa(options: AuthorizerOptions): Authorizer {
    return Authorizer.grpc(options);
  }

  /** OAuth2 Proxy: asks the user to log in, and tells the service who it is. Its usual port is 4180. */
  public static oauth2Proxy(options: OAuth2ProxyOptions): Authorizer {
    return Authorizer.http({
      ...options,
      includeRequestHeaders: ['authorization', 'cookie'],
      headersToUpstreamOnAllow: ['authorization', 'path', 'x-auth-request-user', 'x-auth-request-email', 'x-auth-request-access-token', ...(options.headersToUpstreamOnAllow ?? [])],
      headersToDownstreamOnAllow: ['set-cookie'],
      headersToDownstreamOnDeny: ['content-type', 'set-cookie'],
    });
  }

  private constructor(
    private readonly type: string,
    private readonly options: AuthorizerOptions,
    private readonly settings: { [key: string]: unknown },
  ) {}

  /**
   * What is wrong with where it is, if anything.
   *
   * @internal
   */
  public _problem(): string | undefined {
    const { service, host } = this.options;
    if ((service === undefined) === (host === undefined)) return 'says neither `service` nor `host`, or both';
    if (host !== undefined && !host.includes('.')) return `says the short host ${JSON.stringify(host)}, which the mesh config does not know`;
    return undefined;
  }

  /**
   * What is wrong with its port, once those of its service are known.
   *
   * @internal
   */
  public _unknownPort(): string[] {
    const { service, port } = this.options;
    const known = service ? servicePortsOf(service) : undefined;
    if (!known || known.includes(port)) return [];
    return [`authorizer.port ${port} is no port of ${service!.node.path}. Right would be: one of ${known.join(', ')}`];
  }

  /**
   * Its entry in the mesh config.
   *
   * @internal
   */
  public _provider(owner: IConstruct, name: string, clusterDomain: string): ExtensionProvider {
    const { service, host, port, timeout, failOpen, statusOnError } = this.options;
    const number = portNumberProblem(port);
    if (number) throw new InvalidPropError(owner, { field: 'authorizer.port', value: port, problem: number, expected: 'a port of the service that decides' });
    return ExtensionProvider._lazy(name, this.type, () => compact({
      service: service ? serviceHostOf(service, clusterDomain) : host,
      port,
      timeout: timeout && wireDuration(timeout),
      failOpen,
      statusOnError: statusOnError === undefined ? undefined : String(statusOnError),
      ...this.settings,
    }));
  }
}
