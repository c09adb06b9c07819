import { Manifest } from '../../manifest/manifest';
import { policyLabels } from '../analysis/analysis-model';
import { Field } from '../field';
import type { MeshModel } from '../mesh-model';
import { selects } from '../proxy';
import { Workload } from '../workloads/workload';
import { keptWithModel } from './model-cache';

/** Whether a policy attaches by reference instead of by labels. */
export function hasTargetRefs(policy: Manifest): boolean {
  const spec = Field.of(policy.object).child('spec');
  return spec !== undefined && (spec.has('targetRef') || spec.count('targetRefs') > 0);
}

/**
 * The workloads that a policy selects by labels: of its namespace, or for one in the root namespace of all. None where it attaches by
 * reference.
 */
export function selectedWorkloads(policy: Manifest, model: MeshModel): ReadonlyArray<Workload> {
  const selections = selectionsOf(model);
  let selection = selections.get(policy);
  if (selection === undefined) {
    selection = select(policy, model);
    selections.set(policy, selection);
  }
  return selection;
}

const selectionsOf = keptWithModel(() => new Map<Manifest, ReadonlyArray<Workload>>());

function select(policy: Manifest, model: MeshModel): ReadonlyArray<Workload> {
  if (hasTargetRefs(policy)) return [];
  const labels = policyLabels(policy);
  if (policy.namespace !== model.settings.rootNamespace) return model.workloads.selectedBy(policy.namespace, labels);
  return model.workloads.all.filter((workload) => selects(labels, workload.labels));
}
