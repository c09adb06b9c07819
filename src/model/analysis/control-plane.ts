import { Manifest } from '../../manifest/manifest';

const MANAGED = 'gateway.istio.io/managed';

/** Whether an object is a part of Istio itself. */
export function isControlPlane({ labels }: Manifest): boolean {
  return Object.hasOwn(labels, 'istio') || labels.release === 'istio';
}

/** Whether Istio made it for a Kubernetes Gateway; its label has the name of the controller, with `-` for `/`. */
export function isManagedGateway({ labels }: Manifest): boolean {
  return /^istio\.io[-/](gateway|mesh|eastwest)-controller$/.test(labels[MANAGED] ?? '');
}

/** Whether Istio made it for a waypoint. */
export function isWaypoint({ labels }: Manifest): boolean {
  return /^istio\.io[-/]mesh-controller$/.test(labels[MANAGED] ?? '');
}
