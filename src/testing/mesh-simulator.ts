import { IConstruct } from 'constructs';
import { ConfigurationKey } from '../constructs/app/configuration-key';
import { GatewayApiTarget } from '../releases/gateway-api-target';
import { IstioVersion } from '../releases/istio-version';
import { JsonObject } from '../manifest/manifest';
import { isJsonObject } from '../manifest/manifest-of';
import { Recent } from '../model/recent';
import { Token } from '../simulator/authorization/request';
import { Journeys } from '../simulator/journey/journeys';
import { TrafficOutcome } from '../simulator/journey/traffic-outcome';
import { readHostPort, readUrl, RequestTarget } from '../simulator/journey/request-url';
import { AccessQuestion, CounterExample, ReachabilityRow } from './access-question';
import { AccessReader } from './access-reader';
import { RouteCoverage } from './route-coverage';
import { journeysOfApp, journeysOfObjects, journeysOfYaml } from './simulation-input';
import { SourceReader } from './source-reader';
import { ConnectionProps, GrpcRequestProps, HttpRequestProps, RequestProps, TcpConnectionProps, TlsConnectionProps } from './traffic-request';

/** Tests ask for a few again and again. */
const KEPT_URLS = 1024;

/** What objects that no app declares are simulated with. */
export interface MeshSimulatorOptions {
  /**
   * Mesh config, as istiod reads it: an object of its fields, or its YAML.
   *
   * @default - that of a ConfigMap `istio` among the objects, else Istio's defaults
   */
  readonly meshConfig?: unknown;

  /**
   * The Istio release.
   *
   * @default - the newest this library knows
   */
  readonly version?: IstioVersion;

  /**
   * The Gateway API release and channel.
   *
   * @default - the newest this library knows, standard channel
   */
  readonly gatewayApi?: GatewayApiTarget;
}

/**
 * Says what the proxies of a mesh do with a request: where it goes and with which shares, timeout and retries, how it is secured, who
 * allows or denies it, and why. Without a cluster, in a unit test. Nothing is sampled: the same question has the same answer.
 *
 * What is not in the input counts as unknown: workloads behind a service that nobody declares are taken to be in the mesh, and names that
 * nothing declares lead out of it.
 *
 * @example
 * const traffic = MeshSimulator.of(app);
 * const outcome = traffic.http({ from: web, to: 'http://reviews:9080/reviews/1', headers: { 'x-tester': 'true' } });
 */
export class MeshSimulator {
  /**
   * Simulates what an app writes.
   *
   * @param app the app, as it is now; what is added later does not count
   * @param configuration which cluster and stage, where the app declares several
   * @throws where the checks of the app find an error, or it is not said which of several configurations is meant
   */
  public static of(app: IConstruct, configuration?: ConfigurationKey): MeshSimulator {
    return new MeshSimulator(journeysOfApp(app, configuration));
  }

  /**
   * Simulates objects.
   *
   * @param objects as JSON: `Testing.synth(chart)` of cdk8s, or whatever an API gives
   * @throws where the API server would refuse one
   */
  public static fromManifests(objects: unknown[], options: MeshSimulatorOptions = {}): MeshSimulator {
    const strange = objects.findIndex((object) => !isJsonObject(object));
    if (strange >= 0) throw new Error(`objects[${strange}] is no object`);
    return new MeshSimulator(journeysOfObjects(objects as JsonObject[], inputOf(options)));
  }

  /**
   * Simulates the objects of a YAML text.
   *
   * @throws where it can't be read, or the API server would refuse an object
   */
  public static fromYaml(text: string, options: MeshSimulatorOptions = {}): MeshSimulator {
    return new MeshSimulator(journeysOfYaml(text, inputOf(options)));
  }

  private readonly urls = new Recent<RequestTarget>(KEPT_URLS);
  private readonly sources: SourceReader;
  private readonly access: AccessReader;

  private constructor(private readonly journeys: Journeys) {
    this.sources = new SourceReader(journeys.clients);
    this.access = new AccessReader(journeys, this.sources);
  }

  /** What becomes of an HTTP request. One with an https URL that comes from inside the mesh is bytes to all proxies. */
  public http(request: HttpRequestProps): TrafficOutcome {
    const { host, port, path, encrypted } = this.urls.get(request.to, () => readUrl(request.to));
    const { headers, forwardedFor, method, sourceIp, providers } = request;
    return this.journeys.travel({
      client: this.sources.read(request.from),
      protocol: 'http',
      host,
      port,
      path,
      encrypted,
      method,
      sourceIp,
      providers,
      forwardedFor,
      authority: authorityOf(headers),
      headers: headers && withoutHost(headers),
      tokens: tokensOf(request),
    });
  }

  /** What becomes of a gRPC call, without TLS of the client's own. */
  public grpc(request: GrpcRequestProps): TrafficOutcome {
    const { host, port } = readHostPort(request.to, 80);
    const { headers, forwardedFor } = request;
    return this.journeys.travel({
      ...this.common(request),
      protocol: 'grpc',
      host,
      port,
      path: `/${request.service}/${request.method}`,
      forwardedFor,
      authority: authorityOf(headers),
      headers: { 'content-type': 'application/grpc', ...(headers && withoutHost(headers)) },
      tokens: tokensOf(request),
    });
  }

  /** What becomes of a connection that the client encrypts itself. */
  public tls(connection: TlsConnectionProps): TrafficOutcome {
    const { host, port } = readHostPort(connection.to, 443);
    return this.journeys.travel({ ...this.common(connection), protocol: 'tls', host, port, ...(connection.sni === undefined ? {} : { sni: connection.sni }) });
  }

  /** What becomes of a connection of bytes. */
  public tcp(connection: TcpConnectionProps): TrafficOutcome {
    return this.journeys.travel({ ...this.common(connection), protocol: 'tcp', ...readHostPort(connection.to, undefined) });
  }

  /**
   * Who may reach whom: a line for each workload, each workload that serves, and each port of its services, in order of their names.
   * It holds for every request there is: requests are divided along the conditions of the policies, not tried out.
   */
  public reachability(): ReachabilityRow[] {
    return this.access.rows();
  }

  /**
   * A request of those described that may pass where it arrives; nothing, where there is none at all.
   *
   * @example
   * expect(traffic.never({ to: payments, exceptFrom: [checkout] })).toBeUndefined();
   */
  public never(question: AccessQuestion): CounterExample | undefined {
    return this.access.find(question, true);
  }

  /** A request of those described that may not pass where it arrives; nothing, where all may. */
  public always(question: AccessQuestion): CounterExample | undefined {
    return this.access.find(question, false);
  }

  /** Which routes, matches and policies the requests so far exercised, and which they did not. */
  public coverage(): RouteCoverage {
    return RouteCoverage._of(this.journeys.coverage.items(this.journeys.model));
  }

  private common({ from, sourceIp, providers }: ConnectionProps) {
    return {
      client: this.sources.read(from),
      ...(sourceIp === undefined ? {} : { sourceIp }),
      ...(providers === undefined ? {} : { providers }),
    };
  }
}

function inputOf({ meshConfig, version, gatewayApi }: MeshSimulatorOptions) {
  return { meshConfig, target: { ...(version ? { istio: version } : {}), ...(gatewayApi ? { gatewayApi } : {}) } };
}

/** The Host header, where it is said otherwise than by the URL. */
function authorityOf(headers: RequestProps['headers']): string | undefined {
  if (headers !== undefined) for (const name of Object.keys(headers)) if (name.toLowerCase() === 'host') return headers[name];
  return undefined;
}

function tokensOf({ claims, tokens }: RequestProps): ReadonlyArray<Token> | undefined {
  return claims === undefined ? tokens : [{ claims }, ...(tokens ?? [])];
}

function withoutHost(headers: { readonly [name: string]: string }): { readonly [name: string]: string } {
  for (const name of Object.keys(headers)) {
    if (name.toLowerCase() === 'host') return Object.fromEntries(Object.entries(headers).filter(([one]) => one.toLowerCase() !== 'host'));
  }
  return headers;
}
