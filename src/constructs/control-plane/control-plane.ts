import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { writeYamlValue } from '../../manifest/write-yaml';
import { Configuration } from '../app/configuration';
import { compact, orNone } from '../networking/compact';

/** How istiod is installed, by whichever means. */
export interface ConfigMapControlPlaneOptions {
  /**
   * Revision of the control plane.
   *
   * @default - the unnamed one
   */
  readonly revision?: string;

  /**
   * Whether application containers wait until their proxy is ready.
   *
   * @default false
   */
  readonly holdApplicationUntilProxyStarts?: boolean;
}

/** How istiod is installed with Helm. */
export interface HelmControlPlaneOptions extends ConfigMapControlPlaneOptions {
  /**
   * Registry and path that images are pulled from.
   *
   * @default - that of the charts
   */
  readonly hub?: string;
}

/** What a control plane has to know of its mesh. */
interface ControlPlaneOwner {
  readonly revision?: string;
  readonly rootNamespace: string;
  readonly clusterDomain: string;
  _meshConfig(): Record<string, unknown>;
}

const DEFAULT_DOMAIN = 'cluster.local';

/**
 * How the mesh's control plane is installed. Its settings, with the mesh config, are an artifact: a file beside the
 * manifests, not among what is applied, unless the ConfigMap is asked for.
 *
 * @see https://istio.io/latest/docs/setup/install/helm/
 */
export class ControlPlane {
  /** By Istio's Helm charts: writes `istiod-values.yaml` for the chart `istiod`. */
  public static helm(options: HelmControlPlaneOptions = {}): ControlPlane {
    return new ControlPlane(options);
  }

  /**
   * By other means: writes the mesh config among the manifests, as the ConfigMap `istio` (`istio-REVISION`) that istiod
   * reads in the root namespace. Not together with Istio's charts, which write that ConfigMap themselves.
   */
  public static configMap(options: ConfigMapControlPlaneOptions = {}): ControlPlane {
    return new ControlPlane(options, true);
  }

  /** Revision of the control plane, where it has one. */
  public readonly revision?: string;

  private constructor(private readonly options: HelmControlPlaneOptions, private readonly asConfigMap: boolean = false) {
    this.revision = options.revision;
  }

  /** @internal */
  public _bind(mesh: Construct & ControlPlaneOwner, configuration: Configuration): void {
    if (!this.asConfigMap) {
      configuration.artifacts.add(mesh, 'istiod-values.yaml', () => writeYamlValue(this.values(mesh)));
      return;
    }
    new ApiObject(mesh, 'MeshConfig', {
      apiVersion: 'v1',
      kind: 'ConfigMap',
      metadata: { name: mesh.revision === undefined ? 'istio' : `istio-${mesh.revision}`, namespace: mesh.rootNamespace },
      data: Lazy.any({ produce: () => ({ mesh: writeYamlValue(mesh._meshConfig()), meshNetworks: 'networks: {}\n' }) }),
    });
  }

  /** @internal */
  public _meshConfigDefaults(): Record<string, unknown> {
    return this.options.holdApplicationUntilProxyStarts === undefined
      ? {}
      : { defaultConfig: { holdApplicationUntilProxyStarts: this.options.holdApplicationUntilProxyStarts } };
  }

  private values(mesh: ControlPlaneOwner): Record<string, unknown> {
    return compact({
      revision: mesh.revision,
      global: orNone(compact({
        hub: this.options.hub,
        proxy: mesh.clusterDomain === DEFAULT_DOMAIN ? undefined : { clusterDomain: mesh.clusterDomain },
      })),
      meshConfig: mesh._meshConfig(),
    });
  }
}
