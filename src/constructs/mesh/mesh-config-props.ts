import { ExtensionProvider } from '../control-plane/extension-provider';
import { OutboundTraffic } from './outbound-traffic';

/** Selects namespaces by their labels. */
export interface NamespaceSelector {
  /** Labels that a namespace must have, all of them. */
  readonly matchLabels: { [key: string]: string };
}

/** What of the mesh config has a prop of its own. */
export interface MeshConfigProps {
  /**
   * Trust domain of the mesh's identities.
   *
   * @default 'cluster.local'
   */
  readonly trustDomain?: string;

  /**
   * Trust domains whose identities count as this mesh's own, as after a migration.
   *
   * @default - none
   */
  readonly trustDomainAliases?: string[];

  /**
   * Namespace whose selector-less policies hold for the whole mesh.
   *
   * @default 'istio-system'
   */
  readonly rootNamespace?: string;

  /**
   * DNS domain of the cluster's services.
   *
   * @default 'cluster.local'
   */
  readonly clusterDomain?: string;

  /**
   * What a proxy does with traffic to unknown hosts.
   *
   * @default - Istio's default, ALLOW_ANY
   */
  readonly outboundTraffic?: OutboundTraffic;

  /**
   * The namespaces that the control plane looks at; any of these selectors is enough.
   *
   * @default - all namespaces
   */
  readonly discoverySelectors?: NamespaceSelector[];

  /**
   * Providers that policies and telemetry may name.
   *
   * @default - none beside those of accessLogging, tracing and the constructs that bring their own
   */
  readonly extensionProviders?: ExtensionProvider[];

  /**
   * Further settings, in the mesh config's own words; they win over the other props, map by map.
   *
   * @default - none
   * @see https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/
   */
  readonly meshConfig?: { [key: string]: unknown };
}
