import { Manifest } from '../manifest/manifest';
import { ClientLabels } from './client-labels';
import { Declarations } from './declarations';
import { BackendTlsPolicies } from './destinations/backend-tls-policies';
import { DestinationRuleIndex } from './destinations/destination-rule-index';
import { GatewayIndex } from './gateways/gateway-index';
import { ManifestIndex } from './manifest-index';
import { MeshConfig } from './mesh-config';
import { PeerAuthentications } from './policies/peer-authentications';
import { Policies } from './policies/policies';
import { RouteSetIndex } from './routes/route-set-index';
import { routeSets } from './routes/route-sets';
import { ServiceRegistry } from './services/service-registry';
import { SidecarScopes } from './sidecars/sidecar-scopes';
import { TrafficSettings } from './traffic-settings';
import { ServiceEndpoints } from './workloads/service-endpoints';
import { WorkloadRegistry } from './workloads/workload-registry';

/** What the model is told beside the objects. */
export interface MeshModelOptions {
  /** Target Istio release, `major.minor`. @default - the newest known */
  readonly release?: string;
  /** Mesh config as istiod would load it, already decoded. @default - Istio's defaults */
  readonly meshConfig?: Readonly<Record<string, unknown>>;
  /** Domain that names of services end in. @default 'cluster.local' */
  readonly clusterDomain?: string;
  /** Objects that exist elsewhere: they count as present, but are never subjects of findings. */
  readonly context?: ReadonlyArray<Manifest>;
  /** Whether what is absent here is absent from the cluster. @default false */
  readonly closedWorld?: boolean;
  /** Whether objects are judged as files are written, to the letter of Istio's analyzers, instead of as the API server stores them. @default false */
  readonly asWritten?: boolean;
  /** What is known of the configuration and not said by its objects. @default - nothing */
  readonly declarations?: Declarations;
}

/**
 * The whole configuration, indexed once, immutable. Views (services, visibility, gateways, routes, policies …) are
 * files of their own in this folder; the model creates each on first use and keeps it.
 */
export class MeshModel {
  /** Indexes the objects. Takes them as the API server stores them (pack `istioctl`: as written). */
  public static of(manifests: ReadonlyArray<Manifest>, options: MeshModelOptions = {}): MeshModel {
    return new MeshModel(manifests, options);
  }

  /** All objects, those of the context included, by group-kind, namespace and name. */
  public readonly index: ManifestIndex;
  private readonly made: Views = {};

  private constructor(
    public readonly manifests: ReadonlyArray<Manifest>,
    public readonly options: MeshModelOptions,
  ) {
    this.index = new ManifestIndex([...manifests, ...(options.context ?? [])]);
  }

  /** The mesh config, over Istio's defaults. */
  public get meshConfig(): MeshConfig {
    return (this.made.meshConfig ??= MeshConfig.of(this.options.meshConfig));
  }

  /** What routing asks of the mesh config. */
  public get settings(): TrafficSettings {
    return (this.made.settings ??= TrafficSettings.from(this.meshConfig, this.options.clusterDomain));
  }

  /** Every host that a Service or ServiceEntry declares. */
  public get services(): ServiceRegistry {
    return (this.made.services ??= ServiceRegistry.from(this.index, this.settings));
  }

  /** Every workload, found by labels. */
  public get workloads(): WorkloadRegistry {
    return (this.made.workloads ??= WorkloadRegistry.from(this.index));
  }

  /** What stands behind services. */
  public get endpoints(): ServiceEndpoints {
    return (this.made.endpoints ??= new ServiceEndpoints(this.index, this.workloads));
  }

  /** Gateways of both APIs, with their servers. */
  public get gateways(): GatewayIndex {
    return (this.made.gateways ??= GatewayIndex.from(this.index, this.services));
  }

  /** Routing rules of both APIs in one form, found by gateway. */
  public get routeSets(): RouteSetIndex {
    return (this.made.routeSets ??= new RouteSetIndex(routeSets(this)));
  }

  /** What sidecars know of the mesh. */
  public get sidecarScopes(): SidecarScopes {
    return (this.made.sidecarScopes ??= new SidecarScopes(this));
  }

  /** Labels of clients that count for what they get. */
  public get clientLabels(): ClientLabels {
    return (this.made.clientLabels ??= new ClientLabels(this.index, this.routeSets.all));
  }

  /** DestinationRules, as clients find them. */
  public get destinationRules(): DestinationRuleIndex {
    return (this.made.destinationRules ??= DestinationRuleIndex.from(this.index, this.settings));
  }

  /** TLS towards backends, as said with the Gateway API. */
  public get backendTlsPolicies(): BackendTlsPolicies {
    return (this.made.backendTlsPolicies ??= new BackendTlsPolicies(this.index));
  }

  /** Mutual TLS as workloads take it. */
  public get mtlsLevels(): PeerAuthentications {
    return (this.made.mtlsLevels ??= new PeerAuthentications(this.index, this.settings.rootNamespace));
  }

  /** Who decides about requests to workloads: authorization and authentication. */
  public get policies(): Policies {
    return (this.made.policies ??= new Policies(this));
  }
}

/** The views that have been made, each on first use. */
interface Views {
  meshConfig?: MeshConfig;
  settings?: TrafficSettings;
  services?: ServiceRegistry;
  workloads?: WorkloadRegistry;
  endpoints?: ServiceEndpoints;
  gateways?: GatewayIndex;
  routeSets?: RouteSetIndex;
  destinationRules?: DestinationRuleIndex;
  sidecarScopes?: SidecarScopes;
  clientLabels?: ClientLabels;
  mtlsLevels?: PeerAuthentications;
  policies?: Policies;
  backendTlsPolicies?: BackendTlsPolicies;
}
