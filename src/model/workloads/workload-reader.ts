import { Manifest } from '../../manifest/manifest';
import { Field } from '../field';
import { Workload, WorkloadPort } from './workload';

/** Kinds that run Pods of a template at `spec.template`. */
const TEMPLATED: ReadonlyArray<string> = [
  'apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet', 'ReplicationController', 'batch/Job', 'argoproj.io/Rollout',
];

/** Every kind that a workload can come from, by group-kind. */
export const WORKLOAD_KINDS: ReadonlyArray<string> = [
  'Pod', ...TEMPLATED, 'batch/CronJob', 'networking.istio.io/WorkloadEntry', 'networking.istio.io/WorkloadGroup',
];

/** The workload that an object declares; undefined for objects that declare none. */
export function workloadOf(manifest: Manifest): Workload | undefined {
  const root = Field.of(manifest.object);
  const spec = root.child('spec') ?? Field.of(undefined);
  switch (manifest.groupKind) {
    case 'Pod':
      return ofPod(manifest, spec, manifest.labels, manifest.annotations, ofText(root.child('status')?.text('podIP')));
    case 'networking.istio.io/WorkloadEntry':
      return { ...ofEntry(manifest, spec, { ...manifest.labels, ...textMap(spec, 'labels') }, true), ...ofText(spec.text('address')) };
    case 'networking.istio.io/WorkloadGroup':
      return ofEntry(manifest, spec.child('template') ?? Field.of(undefined), textMap(spec.child('metadata'), 'labels'), false);
    case 'batch/CronJob':
      return ofTemplate(manifest, spec.child('jobTemplate')?.child('spec')?.child('template'), true);
    default:
      if (!TEMPLATED.includes(manifest.groupKind)) return undefined;
      return ofTemplate(manifest, spec.child('template'), spec.number('replicas') !== 0);
  }
}

function ofTemplate(manifest: Manifest, template: Field | undefined, runs: boolean): Workload | undefined {
  if (template === undefined) return undefined;
  const metadata = template.child('metadata');
  return ofPod(manifest, template.child('spec') ?? Field.of(undefined), textMap(metadata, 'labels'), textMap(metadata, 'annotations'), {}, runs);
}

function ofPod(
  manifest: Manifest, spec: Field, labels: Workload['labels'], annotations: Workload['annotations'], address: { address?: string }, runs = true,
): Workload {
  const containers = [...spec.list('containers'), ...spec.list('initContainers').filter((one) => one.text('restartPolicy') === 'Always')];
  return {
    manifest,
    namespace: manifest.namespace,
    name: manifest.name,
    kind: manifest.kind,
    labels,
    annotations,
    serviceAccount: spec.text('serviceAccountName') || spec.text('serviceAccount') || 'default',
    ports: containers.flatMap((container) => container.list('ports').map(containerPort)),
    ...address,
    runs,
  };
}

function ofEntry(manifest: Manifest, spec: Field, labels: Workload['labels'], runs: boolean): Workload {
  return {
    manifest,
    namespace: manifest.namespace,
    name: manifest.name,
    kind: manifest.kind,
    labels,
    annotations: manifest.annotations,
    serviceAccount: spec.text('serviceAccount') || 'default',
    ports: spec.entries('ports').map((port) => ({ name: port.key, number: typeof port.value === 'number' ? port.value : 0, transport: 'TCP' })),
    runs,
  };
}

function containerPort(port: Field): WorkloadPort {
  return { name: port.text('name'), number: port.number('containerPort') ?? 0, transport: port.text('protocol') || 'TCP' };
}

function textMap(parent: Field | undefined, name: string): Record<string, string> {
  return Object.fromEntries((parent?.entries(name) ?? []).map((entry) => [entry.key, entry.string]));
}

function ofText(address: string | undefined): { address?: string } {
  return address === undefined || address === '' ? {} : { address };
}
