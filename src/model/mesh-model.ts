import { Manifest } from '../manifest/manifest';
import { ManifestIndex } from './manifest-index';

/** What the model is told beside the objects. */
export interface MeshModelOptions {
  /** Target Istio release, `major.minor`. @default - the newest known */
  readonly release?: string;
  /** Mesh config as istiod would load it, already decoded. @default - Istio's defaults */
  readonly meshConfig?: Readonly<Record<string, unknown>>;
  /** Objects that exist elsewhere: they count as present, but are never subjects of findings. */
  readonly context?: ReadonlyArray<Manifest>;
  /** Whether what is absent here is absent from the cluster. @default false */
  readonly closedWorld?: boolean;
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

  private constructor(
    public readonly manifests: ReadonlyArray<Manifest>,
    public readonly options: MeshModelOptions,
  ) {
    this.index = new ManifestIndex([...manifests, ...(options.context ?? [])]);
  }
}
