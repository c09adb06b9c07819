import { manifestOf } from '../../manifest/manifest-of';
import type { MeshModel } from '../../model/mesh-model';
import { dataPlaneOf } from '../../model/practice/data-plane';
import { Workload } from '../../model/workloads/workload';

/** What carries a workload's traffic: a proxy beside it, the node's ztunnel, or nothing of the mesh. */
export type DataPlane = 'sidecar' | 'ambient' | 'none';

const NOTHING = manifestOf({});

/** How a workload takes part in the mesh. Where the input does not say, it counts as injected, unless it asks not to be. */
export function planeOf(workload: Workload, model: MeshModel): DataPlane {
  const mode = dataPlaneOf(workload, model);
  if (mode !== 'unknown') return mode;
  const asked = workload.labels['sidecar.istio.io/inject'] ?? workload.annotations['sidecar.istio.io/inject'];
  return asked === 'false' ? 'none' : 'sidecar';
}

/** The same for workloads that are not in the input, of which only labels are known. */
export function planeOfLabels(namespace: string, labels: Workload['labels'], model: MeshModel): DataPlane {
  return planeOf({ manifest: NOTHING, namespace, name: '', kind: 'Pod', labels, annotations: {}, serviceAccount: '', ports: [], runs: true }, model);
}
