import { Construct } from 'constructs';
import { GatewayApiTarget } from '../../releases/gateway-api-target';
import { IstioVersion } from '../../releases/istio-version';
import { CheckOptions } from '../app/check-options';
import { ConfigurationKey } from '../app/configuration-key';
import { enterMesh } from '../app/configuration-membership';
import { ExtensionProvider } from '../control-plane/extension-provider';
import { checkProviderName } from './check-provider-name';
import { Dialect } from './dialect';
import { MeshAttributes } from './mesh-attributes';
import { IMesh } from './mesh-ref';
import { renderMeshConfig } from './render-mesh-config';

/** A mesh that is only referred to; made by `Mesh.fromAttributes`. */
export class ReferencedMesh extends Construct implements IMesh {
  public readonly version: IstioVersion;
  public readonly gatewayApi: GatewayApiTarget;
  public readonly dialect: Dialect;
  public readonly trustDomain: string;
  public readonly rootNamespace: string;
  public readonly clusterDomain: string;
  public readonly revision?: string;
  public readonly configurationKey: ConfigurationKey;
  public readonly checks?: CheckOptions;

  private readonly providers: ExtensionProvider[];

  constructor(scope: Construct, id: string, private readonly attributes: MeshAttributes) {
    super(scope, id);
    this.version = attributes.version ?? IstioVersion.newest();
    this.gatewayApi = attributes.gatewayApi ?? GatewayApiTarget.standard();
    this.dialect = attributes.dialect ?? Dialect.ISTIO;
    this.trustDomain = attributes.trustDomain ?? 'cluster.local';
    this.rootNamespace = attributes.rootNamespace ?? 'istio-system';
    this.clusterDomain = attributes.clusterDomain ?? 'cluster.local';
    this.revision = attributes.revision;
    this.configurationKey = { cluster: attributes.cluster, stage: attributes.stage };
    this.providers = [];
    attributes.extensionProviders?.forEach((provider) => this.addExtensionProvider(provider));
    this.checks = attributes.checks;
    enterMesh(this);
  }

  public addExtensionProvider(provider: ExtensionProvider): void {
    if (this.providers.includes(provider)) return;
    checkProviderName(this, this.providers, provider);
    this.providers.push(provider);
  }

  public principal(namespace: string, serviceAccount: string): string {
    return `${this.trustDomain}/ns/${namespace}/sa/${serviceAccount}`;
  }

  /** @internal */
  public _meshConfig(): Record<string, unknown> {
    return renderMeshConfig(this.attributes, this.providers);
  }
}
