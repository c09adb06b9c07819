import { tryParseGoBool } from '../../values/go-bool';
import { isAmbientNamespace } from '../analysis/pod';
import { Field } from '../field';
import type { MeshModel } from '../mesh-model';
import { Workload } from '../workloads/workload';
import { keptWithModel } from './model-cache';

/** How the traffic of a workload is taken over; `unknown` where the input does not say. */
export type DataPlaneMode = 'sidecar' | 'ambient' | 'none' | 'unknown';

/** Kinds that are read to find out. */
export const DATA_PLANE_KINDS: ReadonlyArray<string> = ['Namespace'];

const INJECT = 'sidecar.istio.io/inject';
const REVISION = 'istio.io/rev';
const MODE = 'istio.io/dataplane-mode';

const modesOf = keptWithModel(() => new Map<Workload, DataPlaneMode>());

/** How the traffic of a workload is taken over, as far as labels and annotations prove it. */
export function dataPlaneOf(workload: Workload, model: MeshModel): DataPlaneMode {
  const modes = modesOf(model);
  let mode = modes.get(workload);
  if (mode === undefined) {
    mode = findMode(workload, model);
    modes.set(workload, mode);
  }
  return mode;
}

function findMode(workload: Workload, model: MeshModel): DataPlaneMode {
  const { kind, labels, annotations, namespace } = workload;
  if (kind === 'WorkloadEntry' || kind === 'WorkloadGroup') return 'unknown';
  if (annotations['ambient.istio.io/redirection'] === 'enabled') return 'ambient';
  const spec = podSpec(workload);
  if ([...(spec?.list('containers') ?? []), ...(spec?.list('initContainers') ?? [])].some((one) => one.text('name') === 'istio-proxy')) return 'sidecar';
  const asked = injection(labels[INJECT] ?? annotations[INJECT]);
  const hostNetwork = spec?.flag('hostNetwork') === true;
  if (asked === true && !hostNetwork) return 'sidecar';
  const namespaceLabels = model.index.get('Namespace', '', namespace)?.labels;
  if (namespaceLabels === undefined) return 'unknown';
  if (asked !== false && !hostNetwork) {
    if (namespaceLabels['istio-injection'] === 'enabled') return 'sidecar';
    if (namespaceLabels['istio-injection'] === undefined && (namespaceLabels[REVISION] || labels[REVISION])) return 'sidecar';
  }
  if (labels[MODE] === 'none' || hostNetwork) return 'none';
  if (labels[MODE] === 'ambient' || isAmbientNamespace(namespaceLabels)) return 'ambient';
  // Injection may be on by default, where nothing is written.
  return asked === false || namespaceLabels['istio-injection'] === 'disabled' ? 'none' : 'unknown';
}

function injection(text: string | undefined): boolean | undefined {
  return text === undefined ? undefined : tryParseGoBool(text);
}

function podSpec({ manifest, kind }: Workload): Field | undefined {
  const spec = Field.of(manifest.object).child('spec');
  if (kind === 'Pod') return spec;
  const owner = kind === 'CronJob' ? spec?.child('jobTemplate')?.child('spec') : spec;
  return owner?.child('template')?.child('spec');
}
