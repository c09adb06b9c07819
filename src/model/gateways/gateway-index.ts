import { Manifest } from '../../manifest/manifest';
import { oldestFirst } from '../age-order';
import { ManifestIndex } from '../manifest-index';
import { GATEWAY_NAME } from '../policies/policy-subject';
import { Proxy, selects } from '../proxy';
import { ServiceRegistry } from '../services/service-registry';
import { GatewayDefinition } from './gateway-definition';
import { istioGateway } from './istio-gateway';
import { kubernetesGateway, kubernetesListeners } from './kubernetes-gateway';
import { KubernetesListener } from './kubernetes-listener';

/** Gateways of both APIs. */
export class GatewayIndex {
  public static from(index: ManifestIndex, services: ServiceRegistry): GatewayIndex {
    const listeners = kubernetesListeners(index);
    const all = [
      ...index.ofKind('networking.istio.io/Gateway').map(istioGateway),
      ...[...listeners].map(([gateway, own]) => kubernetesGateway(gateway, own, services)),
    ];
    return new GatewayIndex(oldestFirst(all), listeners);
  }

  private constructor(
    /** Oldest first. */
    public readonly all: ReadonlyArray<GatewayDefinition>,
    /** Listeners of Kubernetes Gateways that Istio serves, by Gateway. */
    public readonly listeners: ReadonlyMap<Manifest, ReadonlyArray<KubernetesListener>>,
  ) {}

  /** The gateways that a proxy serves, oldest first. */
  public servedBy(proxy: Proxy): ReadonlyArray<GatewayDefinition> {
    const selected = this.all.filter((gateway) => {
      if (gateway.selfDeployed && Object.hasOwn(proxy.labels, GATEWAY_NAME)) return false;
      return (gateway.proxyNamespace ?? proxy.namespace) === proxy.namespace && selects(gateway.selector, proxy.labels);
    });
    const managed = selected.filter((gateway) => gateway.api === 'gateway-api');
    if (managed.length === 0) return selected;
    // A proxy of a Kubernetes Gateway takes Istio Gateways only from that Gateway's namespace.
    return selected.filter((gateway) => gateway.api === 'gateway-api' || managed.some((one) => one.namespace === gateway.namespace));
  }
}
