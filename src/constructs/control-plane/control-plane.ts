import { IConstruct } from 'constructs';
import { writeYamlValue } from '../../manifest/write-yaml';
import { Configuration } from '../app/configuration';

/** How istiod is installed with Helm. */
export interface HelmControlPlaneOptions {
  /**
   * Revision of the control plane.
   *
   * @default - the unnamed one
   */
  readonly revision?: string;

  /**
   * Registry and path that images are pulled from.
   *
   * @default - that of the charts
   */
  readonly hub?: string;

  /**
   * Whether application containers wait until their proxy is ready.
   *
   * @default false
   */
  readonly holdApplicationUntilProxyStarts?: boolean;
}

/**
 * How the mesh's control plane is installed. Its settings, with the mesh config, are an artifact: a file beside the
 * manifests, never among what is applied.
 */
export class ControlPlane {
  /** By Istio's Helm charts: writes `istiod-values.yaml` for the chart `istiod`. */
  public static helm(options: HelmControlPlaneOptions = {}): ControlPlane {
    return new ControlPlane(options);
  }

  /** Revision of the control plane, where it has one. */
  public readonly revision?: string;

  private constructor(private readonly options: HelmControlPlaneOptions) {
    this.revision = options.revision;
  }

  /** @internal */
  public _bind(mesh: IConstruct, configuration: Configuration, meshConfig: () => Record<string, unknown>): void {
    configuration.artifacts.add(mesh, 'istiod-values.yaml', () => writeYamlValue(this.values(meshConfig())));
  }

  /** @internal */
  public _meshConfigDefaults(): Record<string, unknown> {
    return this.options.holdApplicationUntilProxyStarts === undefined
      ? {}
      : { defaultConfig: { holdApplicationUntilProxyStarts: this.options.holdApplicationUntilProxyStarts } };
  }

  private values(meshConfig: Record<string, unknown>): Record<string, unknown> {
    return {
      ...(this.options.revision ? { revision: this.options.revision } : {}),
      ...(this.options.hub ? { global: { hub: this.options.hub } } : {}),
      meshConfig,
    };
  }
}
