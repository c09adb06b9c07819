import { JsonPatch, ApiObject } from 'cdk8s';
import { IConstruct } from 'constructs';
import { Release } from '../../releases/release';
import { InvalidPropError } from '../app/invalid-prop';
import { IMesh } from '../mesh/mesh-ref';

const GROUP = 'gateway.networking.k8s.io';

/** Throws where the cluster's Gateway API lacks the version of a kind that Istio reads, naming since when there is one. */
export function requireKind(owner: IConstruct, mesh: IMesh, kind: string): void {
  const groupKind = `${GROUP}/${kind}`;
  const release = Release.of({ istio: mesh.version, gatewayApi: mesh.gatewayApi });
  if (release.mayServe(groupKind, 'v1')) return;
  const since = release.findVersion(groupKind, 'v1')?.since;
  throw new InvalidPropError(owner, {
    field: 'dialect',
    value: kind,
    problem: `cannot be expressed with ${release.label(groupKind)}, which has no ${GROUP}/v1`,
    expected: since === undefined ? 'dialect: Dialect.ISTIO' : `gatewayApi: release ${since} or newer in the Mesh, or dialect: Dialect.ISTIO`,
    docs: 'https://gateway-api.sigs.k8s.io/concepts/versioning/',
  });
}

/** Whether rules of a route may have names: later releases only. */
export function mayNameRules(mesh: IMesh, kind: string): boolean {
  const groupKind = `${GROUP}/${kind}`;
  const release = Release.of({ istio: mesh.version, gatewayApi: mesh.gatewayApi });
  const named = release.findField(groupKind, 'spec.rules[].name');
  return named === undefined || release.has(groupKind, named);
}

/** Writes a ReferenceGrant in the version that Istio reads. */
export function asIstioReads(grant: ApiObject): void {
  grant.addJsonPatch(JsonPatch.replace('/apiVersion', `${GROUP}/v1beta1`));
}
