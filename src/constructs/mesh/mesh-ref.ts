import { IConstruct } from 'constructs';
import { ExtensionProvider } from '../control-plane/extension-provider';
import { ConfigurationKey } from '../app/configuration-key';
import { GatewayApiTarget } from '../../releases/gateway-api-target';
import { IstioVersion } from '../../releases/istio-version';
import { Dialect } from './dialect';

/** A mesh, declared here or elsewhere. */
export interface IMesh extends IConstruct {
  /** The Istio release that reads what is written. */
  readonly version: IstioVersion;

  /** The Gateway API release and channel that the cluster has. */
  readonly gatewayApi: GatewayApiTarget;

  /** The dialect of routes and gateways that do not say their own. */
  readonly dialect: Dialect;

  /** Trust domain of the mesh's identities. */
  readonly trustDomain: string;

  /** Namespace whose selector-less policies hold for the whole mesh. */
  readonly rootNamespace: string;

  /** DNS domain of the cluster's services. */
  readonly clusterDomain: string;

  /**
   * Revision of the control plane.
   *
   * @default - the unnamed one
   */
  readonly revision?: string;

  /** Cluster and stage that this mesh describes. */
  readonly configurationKey: ConfigurationKey;

  /**
   * Makes a provider known in the mesh config, for policies and telemetry that name it. A referenced mesh is not
   * changed: its provider counts as present.
   */
  addExtensionProvider(provider: ExtensionProvider): void;

  /** The mesh's identity of a service account: `cluster.local/ns/shop/sa/web`. */
  principal(namespace: string, serviceAccount: string): string;

  /**
   * The mesh config that the mesh stands for, as istiod would read it.
   *
   * @internal
   */
  _meshConfig(): { [key: string]: unknown };
}
