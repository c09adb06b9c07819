import { Field } from '../field';
import { ManifestIndex } from '../manifest-index';

/** What Istio makes of a Kubernetes Gateway, by its class. */
export type GatewayRole = 'gateway' | 'waypoint' | 'east-west';

const CLASSES: ReadonlyMap<string, GatewayRole> = new Map([
  ['istio', 'gateway'],
  ['istio-remote', 'gateway'],
  ['istio-waypoint', 'waypoint'],
  ['istio-east-west', 'east-west'],
]);

const CONTROLLERS: ReadonlyMap<string, GatewayRole> = new Map([
  ['istio.io/gateway-controller', 'gateway'],
  ['istio.io/unmanaged-gateway', 'gateway'],
  ['istio.io/mesh-controller', 'waypoint'],
  ['istio.io/eastwest-controller', 'east-west'],
]);

/** The role of a class: by the controller of its GatewayClass, else by name; undefined: not Istio's. */
export function gatewayRole(className: string, index: ManifestIndex): GatewayRole | undefined {
  const written = index.get('gateway.networking.k8s.io/GatewayClass', '', className);
  if (written === undefined) return CLASSES.get(className);
  return CONTROLLERS.get(Field.of(written.object).child('spec')?.text('controllerName') ?? '');
}
