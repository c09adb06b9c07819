import { Manifest } from '../../manifest/manifest';
import { Field } from '../field';

/** Kinds that run Pods of a template, by group-kind. */
export const TEMPLATE_KINDS: ReadonlyArray<string> = [
  'apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet', 'ReplicationController', 'batch/Job', 'batch/CronJob', 'argoproj.io/Rollout',
];

/** Every kind that Pods come from. */
export const POD_KINDS: ReadonlyArray<string> = ['Pod', ...TEMPLATE_KINDS];

/** The Pod template of a workload, wherever its kind keeps it. */
export function podTemplate(workload: Manifest): Field | undefined {
  const spec = Field.of(workload.object).child('spec');
  if (workload.groupKind === 'batch/CronJob') return spec?.child('jobTemplate')?.child('spec')?.child('template');
  return TEMPLATE_KINDS.includes(workload.groupKind) ? spec?.child('template') : undefined;
}

/** The Pod spec of a Pod, or of a workload's template. */
export function podSpec(manifest: Manifest): Field | undefined {
  return manifest.groupKind === 'Pod' ? Field.of(manifest.object).child('spec') : podTemplate(manifest)?.child('spec');
}
