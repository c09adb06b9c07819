import { JsonObject, Manifest } from '../../manifest/manifest';
import { ManifestIndex } from '../manifest-index';
import { labelMap } from './label-map';
import { podTemplate, TEMPLATE_KINDS } from './pod-template';

/** A Pod made up for a workload, which would run more of it. */
export interface StandInPod {
  readonly pod: Manifest;
  readonly workload: Manifest;
}

/**
 * One Pod for each workload template, called `<workload>-0`: with the template's labels, annotations and spec, and the container that
 * injection would add where its namespace is labelled for it. A Pod of that name which is there takes its place.
 */
export function standInPods(index: ManifestIndex): StandInPod[] {
  const stands: StandInPod[] = [];
  const taken = new Set<string>();
  for (const kind of TEMPLATE_KINDS) {
    for (const workload of index.ofKind(kind)) {
      const name = `${workload.name}-0`;
      const key = `${workload.namespace}/${name}`;
      const pod = taken.has(key) || index.get('Pod', workload.namespace, name) ? undefined : standInPod(workload, name, index);
      if (pod === undefined) continue;
      taken.add(key);
      stands.push({ pod, workload });
    }
  }
  return stands;
}

function standInPod(workload: Manifest, name: string, index: ManifestIndex): Manifest | undefined {
  const template = podTemplate(workload);
  if (template === undefined) return undefined;
  const { namespace, origin, cluster } = workload;
  const labels = labelMap(template.child('metadata'), 'labels');
  const annotations = labelMap(template.child('metadata'), 'annotations');
  const written = template.child('spec');
  const spec: JsonObject = { ...(written?.value as JsonObject | undefined) };
  const containers = (written?.list('containers') ?? []).map(({ value }) => value);
  const injected = index.get('Namespace', '', namespace)?.labels['istio-injection'] === 'enabled';
  const object = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace, labels, annotations },
    spec: injected ? { ...spec, containers: [...containers, { name: 'istio-proxy', image: 'istio/proxyv2' }] } : spec,
  };
  return {
    apiVersion: 'v1', group: '', version: 'v1', kind: 'Pod', groupKind: 'Pod', name, namespace, labels, annotations, object, origin,
    ...(cluster === undefined ? {} : { cluster }),
  };
}
