import { Field } from '../../model/field';
import { gatewayRole } from '../../model/gateways/gateway-class';
import type { MeshModel } from '../../model/mesh-model';
import { GATEWAY_NAME, PolicySubject } from '../../model/policies/policy-subject';
import { Proxy } from '../../model/proxy';
import { Service } from '../../model/services/service';
import { Principal } from '../../values/principal';

const USE = 'istio.io/use-waypoint';
const USE_NAMESPACE = 'istio.io/use-waypoint-namespace';
const FOR = 'istio.io/waypoint-for';

/** The proxy in front of a service of the ambient mesh. */
export interface Waypoint {
  /** `shop/waypoint`. */
  readonly name: string;
  readonly identity: Principal;
  readonly subject: PolicySubject;
  /** Whose routes hold: those of the service's namespace, whoever the client is. */
  readonly proxy: Proxy;
}

/** The waypoint that a service uses: named by its label, else by its namespace's. Nothing where it is not in the input. */
export function waypointOf(service: Service, model: MeshModel): Waypoint | undefined {
  const { namespace, manifest } = service;
  const labels = manifest.labels;
  const home = model.index.get('Namespace', '', namespace)?.labels ?? {};
  const said = Object.hasOwn(labels, USE) ? labels : Object.hasOwn(home, USE) ? home : undefined;
  if (said === undefined || said[USE] === 'none' || said[USE] === '') return undefined;
  const [place, name] = [said[USE_NAMESPACE] || namespace, said[USE]];
  const gateway = model.index.get('gateway.networking.k8s.io/Gateway', place, name);
  if (gateway === undefined) return undefined;
  if (gatewayRole(Field.of(gateway.object).child('spec')?.text('gatewayClassName') ?? '', model.index) !== 'waypoint') return undefined;
  const serves = Object.hasOwn(gateway.labels, FOR) ? gateway.labels[FOR] : 'service';
  if (serves !== 'service' && serves !== 'all') return undefined;
  return {
    name: `${place}/${name}`,
    identity: Principal.of(model.meshConfig.trustDomain, place, name),
    subject: {
      proxy: 'waypoint',
      namespace: place,
      labels: { [GATEWAY_NAME]: name },
      serves: [{ groupKind: manifest.groupKind, namespace, name: service.name }],
    },
    proxy: { type: 'sidecar', namespace, labels: {} },
  };
}
