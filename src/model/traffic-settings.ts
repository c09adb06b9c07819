import { ExportTo } from '../values/export-to';
import { DEFAULT_CLUSTER_DOMAIN } from '../values/host';
import { Field } from './field';
import { MeshConfig } from './mesh-config';

/** What becomes of traffic to hosts the mesh does not know. */
export interface OutboundTrafficPolicy {
  readonly mode: 'ALLOW_ANY' | 'REGISTRY_ONLY';
  /** Where it is sent instead, where a Sidecar names an egress proxy. */
  readonly egressProxy?: Field;
}

/** What routing asks of the mesh as a whole. */
export class TrafficSettings {
  public static from(mesh: MeshConfig, clusterDomain: string = DEFAULT_CLUSTER_DOMAIN): TrafficSettings {
    return new TrafficSettings(mesh, clusterDomain);
  }

  public readonly rootNamespace: string;
  public readonly outboundTrafficPolicy: OutboundTrafficPolicy;
  public readonly autoMtls: boolean;
  public readonly serviceExportTo: ExportTo;
  public readonly virtualServiceExportTo: ExportTo;
  public readonly destinationRuleExportTo: ExportTo;
  /** Retries of routes that say nothing of them; undefined: Istio's built-in ones. */
  public readonly defaultHttpRetryPolicy: Field | undefined;
  /** Blocks that hold where no DestinationRule has them. */
  public readonly defaultTrafficPolicy: Field | undefined;
  /** The mesh's say in who sees ServiceEntries. */
  public readonly serviceEntryVisibility: Field | undefined;
  /** How paths are normalized before anything looks at them. */
  public readonly pathNormalization: MeshConfig['pathNormalization'];

  private constructor(
    mesh: MeshConfig,
    /** Domain that names of services end in. */
    public readonly clusterDomain: string,
  ) {
    this.rootNamespace = mesh.rootNamespace;
    this.outboundTrafficPolicy = { mode: mesh.outboundTrafficMode === 'REGISTRY_ONLY' ? 'REGISTRY_ONLY' : 'ALLOW_ANY' };
    this.autoMtls = mesh.autoMtls;
    this.serviceExportTo = mesh.serviceExportTo;
    this.virtualServiceExportTo = mesh.virtualServiceExportTo;
    this.destinationRuleExportTo = mesh.destinationRuleExportTo;
    this.defaultHttpRetryPolicy = mesh.defaultHttpRetryPolicy;
    this.defaultTrafficPolicy = mesh.defaultTrafficPolicy;
    this.serviceEntryVisibility = mesh.fields.child('serviceEntryVisibility');
    this.pathNormalization = mesh.pathNormalization;
  }
}

/** Istio's own retries where neither the route nor the mesh says otherwise. */
export const BUILT_IN_RETRY_ON = 'connect-failure,refused-stream,unavailable,cancelled';
