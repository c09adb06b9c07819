import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { joinConfiguration } from '../app/configuration-membership';
import { Dialect } from '../mesh/dialect';
import { IMesh } from '../mesh/mesh-ref';
import { nameListeners } from './check-listeners';
import { GatewayAttributes } from './gateway-attributes';
import { IGateway } from './gateway-ref';
import { istioGatewaySpec } from './istio-gateway-spec';
import { kubernetesGatewaySpec, listenerSections } from './kubernetes-gateway-spec';
import { Listener } from './listener';

/** A gateway that is only referred to; made by `Gateway.fromGatewayAttributes`. */
export class ReferencedGateway extends Construct implements IGateway {
  public readonly mesh: IMesh;
  public readonly dialect: Dialect;
  public readonly gatewayName: string;
  public readonly namespace: string;
  public readonly listeners?: Listener[];
  public readonly serviceAccount?: string;
  public readonly proxyLabels?: { [key: string]: string };

  constructor(scope: Construct, id: string, attributes: GatewayAttributes) {
    super(scope, id);
    this.mesh = attributes.mesh;
    this.dialect = attributes.dialect ?? attributes.mesh.dialect;
    this.gatewayName = attributes.gatewayName;
    this.namespace = attributes.namespace ?? Chart.of(this).namespace ?? 'default';
    this.listeners = attributes.listeners;
    this.serviceAccount = attributes.serviceAccount;
    const { declarations } = joinConfiguration(this, attributes.mesh);
    declarations.addContext({ constructPath: this.node.path, object: () => this.standIn(attributes) });
  }

  /** @internal */
  public _attach(_namespace: string): void {
    // Its owner says whose routes it takes.
  }

  /** The object as far as it is known; nothing where its listeners are not. */
  private standIn(attributes: GatewayAttributes): Record<string, unknown> | undefined {
    if (!this.listeners) return undefined;
    const listeners = nameListeners(this.listeners);
    const metadata = { name: this.gatewayName, namespace: this.namespace };
    if (this.dialect === Dialect.ISTIO) {
      const spec = istioGatewaySpec(attributes.workloadLabels ?? { istio: 'ingressgateway' }, listeners);
      return { apiVersion: 'networking.istio.io/v1', kind: 'Gateway', metadata, spec };
    }
    const spec = kubernetesGatewaySpec(listenerSections(listeners), { className: 'istio', routeNamespaces: ['*'], ownNamespace: this.namespace });
    return { apiVersion: 'gateway.networking.k8s.io/v1', kind: 'Gateway', metadata, spec };
  }
}
