import { Field } from '../../model/field';
import { ManifestIndex } from '../../model/manifest-index';
import { Workload } from '../../model/workloads/workload';

/** What carries a workload's traffic: a proxy beside it, the node's ztunnel, or nothing of the mesh. */
export type DataPlane = 'sidecar' | 'ambient' | 'none';

/** What says how a workload takes part. */
export type Member = Pick<Workload, 'namespace' | 'labels'> & Partial<Pick<Workload, 'annotations' | 'kind' | 'manifest'>>;

const INJECT = 'sidecar.istio.io/inject';
const DATA_PLANE = 'istio.io/dataplane-mode';
const REVISION = 'istio.io/rev';
const INJECTION = 'istio-injection';

/** How a workload takes part in the mesh. Where the namespace is not in the input, it counts as injected. */
export function dataPlaneOf(member: Member, index: ManifestIndex): DataPlane {
  if (member.kind === 'WorkloadEntry' || member.kind === 'WorkloadGroup') return 'sidecar';
  const namespace = index.get('Namespace', '', member.namespace);
  const labels = namespace?.labels ?? {};
  const asked = own(member.labels, INJECT) ?? own(member.annotations, INJECT);
  if (usesHostNetwork(member)) return 'none';
  if (asked === 'true') return 'sidecar';
  const ambient = own(member.labels, DATA_PLANE) ?? own(labels, DATA_PLANE);
  if (asked !== 'false' && injects(labels, member, namespace !== undefined)) return 'sidecar';
  return ambient === 'ambient' ? 'ambient' : 'none';
}

function injects(labels: Readonly<Record<string, string>>, member: Member, known: boolean): boolean {
  const said = own(labels, INJECTION);
  if (said !== undefined) return said === 'enabled';
  if ((own(labels, REVISION) ?? own(member.labels, REVISION) ?? '') !== '') return true;
  const ambient = own(member.labels, DATA_PLANE) === 'ambient';
  return !known && !ambient;
}

/** Pods in the node's network are left alone by injection. */
function usesHostNetwork({ manifest, kind }: Member): boolean {
  if (manifest === undefined) return false;
  const spec = Field.of(manifest.object).child('spec');
  return (kind === 'Pod' ? spec : spec?.child('template')?.child('spec'))?.flag('hostNetwork') === true;
}

function own(labels: Readonly<Record<string, string>> | undefined, key: string): string | undefined {
  return labels !== undefined && Object.hasOwn(labels, key) ? labels[key] : undefined;
}
