import { Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { PeerAuthentication, PeerAuthenticationSpecMtlsMode } from '../../../imports/security-istio-io';
import { Telemetry } from '../../../imports/telemetry-istio-io';
import { GatewayApiTarget } from '../../releases/gateway-api-target';
import { IstioVersion } from '../../releases/istio-version';
import { fqdnProblem } from '../../values/fqdn';
import { kubernetesLabelProblem } from '../../values/kubernetes-name';
import { CheckOptions } from '../app/check-options';
import { ConfigurationKey } from '../app/configuration-key';
import { enterMesh } from '../app/configuration-membership';
import { InvalidPropError } from '../app/invalid-prop';
import { ControlPlane } from '../control-plane/control-plane';
import { ExtensionProvider } from '../control-plane/extension-provider';
import { AccessLogging } from '../telemetry/access-logging';
import { Tracing } from '../telemetry/tracing';
import { checkProviderName } from './check-provider-name';
import { Dialect } from './dialect';
import { MeshAttributes } from './mesh-attributes';
import { MeshConfigProps } from './mesh-config-props';
import { IMesh } from './mesh-ref';
import { MutualTls } from './mutual-tls';
import { ReferencedMesh } from './referenced-mesh';
import { mergeMaps, renderMeshConfig } from './render-mesh-config';

/** Props of a `Mesh`. */
export interface MeshProps extends MeshConfigProps {
  /**
   * The Istio release that will read what is written. Checks hold every object against it.
   *
   * @default - the newest release this library knows
   */
  readonly version?: IstioVersion;

  /**
   * The Gateway API release and channel whose CRDs the cluster has.
   *
   * @default - 1.6, standard channel
   */
  readonly gatewayApi?: GatewayApiTarget;

  /**
   * The dialect of routes and gateways that do not say their own.
   *
   * @default Dialect.ISTIO
   */
  readonly dialect?: Dialect;

  /**
   * Which connections every workload accepts, unless a namespace or workload says otherwise. Writes the
   * PeerAuthentication `default` in the root namespace.
   *
   * @default - nothing is written: Istio accepts both mutual TLS and plain text
   */
  readonly mutualTls?: MutualTls;

  /**
   * Access log of all proxies, by the Telemetry `mesh-default` in the root namespace.
   *
   * @default - nothing is written: Istio logs nothing
   */
  readonly accessLogging?: AccessLogging;

  /**
   * Tracing of all proxies, by the Telemetry `mesh-default` in the root namespace.
   *
   * @default - nothing is written
   */
  readonly tracing?: Tracing;

  /**
   * How the control plane is installed. Its settings are written as an artifact, beside the manifests.
   *
   * @default - the Helm values of istiod, with the mesh config
   */
  readonly controlPlane?: ControlPlane;

  /**
   * Revision of the control plane that reads the mesh's objects.
   *
   * @default - that of `controlPlane`, else the unnamed one
   */
  readonly revision?: string;

  /**
   * Name of the cluster, where the app declares several.
   *
   * @default - one cluster
   */
  readonly cluster?: string;

  /**
   * Name of the stage, where the app declares several stages of a rollout.
   *
   * @default - one state
   */
  readonly stage?: string;

  /**
   * What is checked, and what comes of it.
   *
   * @default - that of the app (see MeshChecks.configure): what is provably wrong stops synthesis
   */
  readonly checks?: CheckOptions;
}

/**
 * An Istio mesh: what holds for all its workloads, and the release that everything is checked against. It is named
 * by every other construct, which so learns dialect, release and trust domain.
 *
 * Nothing is written by `app.synth()` while any object of the app would be refused by the API server, by Istio's
 * webhook or by its analyzers.
 *
 * @see https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/
 *
 * @example
 * const mesh = new Mesh(platform, 'mesh', {
 *   version: IstioVersion.V1_31,
 *   mutualTls: MutualTls.STRICT,
 *   outboundTraffic: OutboundTraffic.REGISTRY_ONLY,
 *   accessLogging: AccessLogging.toStdout(),
 * });
 */
export class Mesh extends Construct implements IMesh {
  /**
   * A mesh that another app (or nobody's code) declares. Nothing is written for it; its settings take part in the
   * checks and in simulation.
   */
  public static fromAttributes(scope: Construct, id: string, attributes: MeshAttributes): IMesh {
    return new ReferencedMesh(scope, id, attributes);
  }

  public readonly version: IstioVersion;
  public readonly gatewayApi: GatewayApiTarget;
  public readonly dialect: Dialect;
  public readonly trustDomain: string;
  public readonly rootNamespace: string;
  public readonly clusterDomain: string;
  public readonly revision?: string;
  public readonly configurationKey: ConfigurationKey;

  /** What is checked, and what comes of it. */
  public readonly checks?: CheckOptions;

  /** The mesh-wide PeerAuthentication, where `mutualTls` was said. */
  public readonly peerAuthentication?: PeerAuthentication;

  /** The mesh-wide Telemetry, where `accessLogging` or `tracing` was said. */
  public readonly telemetry?: Telemetry;

  private readonly props: MeshProps;
  private readonly controlPlane: ControlPlane;
  private readonly providers = new Map<string, ExtensionProvider>();

  /** Throws where a domain, namespace, revision or provider can't be right. */
  constructor(scope: Construct, id: string, props: MeshProps = {}) {
    super(scope, id);
    this.props = props;
    const controlPlane = props.controlPlane ?? ControlPlane.helm();
    this.controlPlane = controlPlane;
    this.version = props.version ?? IstioVersion.newest();
    this.gatewayApi = props.gatewayApi ?? GatewayApiTarget.standard();
    this.dialect = props.dialect ?? Dialect.ISTIO;
    this.trustDomain = props.trustDomain ?? 'cluster.local';
    this.rootNamespace = props.rootNamespace ?? 'istio-system';
    this.clusterDomain = props.clusterDomain ?? 'cluster.local';
    this.revision = props.revision ?? controlPlane.revision;
    if (props.revision && controlPlane.revision && props.revision !== controlPlane.revision) {
      throw new InvalidPropError(this, {
        field: 'revision',
        value: props.revision,
        problem: `is not the revision of controlPlane (${JSON.stringify(controlPlane.revision)})`,
        expected: 'the revision said once, in either place',
      });
    }
    for (const [field, value] of [['rootNamespace', this.rootNamespace], ['revision', this.revision]] as const) {
      const problem = value === undefined ? undefined : kubernetesLabelProblem(value);
      if (problem) throw new InvalidPropError(this, { field, value, problem, expected: 'lower case letters, digits and "-", at most 63 characters' });
    }
    const domain = fqdnProblem(this.clusterDomain);
    if (domain) throw new InvalidPropError(this, { field: 'clusterDomain', value: this.clusterDomain, problem: domain, expected: 'a DNS domain, as cluster.local' });
    this.configurationKey = { cluster: props.cluster, stage: props.stage };
    this.checks = props.checks;
    const configuration = enterMesh(this);
    configuration.declarations.closeMeshConfig();

    const own = [props.accessLogging?._definition(), props.tracing?._definition(this.clusterDomain)];
    for (const provider of [...own, ...(props.extensionProviders ?? [])]) {
      if (provider) this.addExtensionProvider(provider);
    }
    this.peerAuthentication = this.writePeerAuthentication();
    this.telemetry = this.writeTelemetry();
    controlPlane._bind(this, configuration);
  }

  public addExtensionProvider(provider: ExtensionProvider): void {
    checkProviderName(this, [...this.providers.values()], provider);
    this.providers.set(provider.name, provider);
  }

  public principal(namespace: string, serviceAccount: string): string {
    return `${this.trustDomain}/ns/${namespace}/sa/${serviceAccount}`;
  }

  /** @internal */
  public _meshConfig(): Record<string, unknown> {
    return mergeMaps(this.controlPlane._meshConfigDefaults(), renderMeshConfig(this.props, [...this.providers.values()]));
  }

  private writePeerAuthentication(): PeerAuthentication | undefined {
    const { mutualTls } = this.props;
    if (mutualTls === undefined) return undefined;
    return new PeerAuthentication(this, 'PeerAuthentication', {
      metadata: { name: 'default', namespace: this.rootNamespace },
      spec: { mtls: { mode: PeerAuthenticationSpecMtlsMode[mutualTls] } },
    });
  }

  private writeTelemetry(): Telemetry | undefined {
    const { accessLogging, tracing } = this.props;
    if (!accessLogging && !tracing) return undefined;
    return new Telemetry(this, 'Telemetry', {
      metadata: { name: 'mesh-default', namespace: this.rootNamespace },
      spec: Lazy.any({
        produce: () => ({
          ...(accessLogging ? { accessLogging: accessLogging._render() } : {}),
          ...(tracing ? { tracing: tracing._render() } : {}),
        }),
      }),
    });
  }
}
