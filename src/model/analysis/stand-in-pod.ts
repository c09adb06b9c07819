import { JsonObject, Manifest } from '../../manifest/manifest';
import { Labels } from '../../values/label-selector';
import { ManifestIndex } from '../manifest-index';
import { isAutoProxy } from './auto-proxy';
import { labelMap } from './label-map';
import { hasProxyContainer } from './pod';
import { podTemplate, TEMPLATE_KINDS } from './pod-template';

const PROXY_IMAGE = 'istio/proxyv2';
const MADE_UP = new WeakSet<Manifest>();

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
  const containers = (written?.list('containers') ?? []).map((container) => (
    isAutoProxy(container) ? { ...(container.value as JsonObject), image: PROXY_IMAGE } : container.value));
  const hasProxy = hasProxyContainer(written, ['containers', 'initContainers']);
  const injected = isInjectedNamespace(index.get('Namespace', '', namespace)?.labels ?? {});
  const object = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name, namespace, labels, annotations },
    spec: { ...spec, containers: injected && !hasProxy ? [...containers, { name: 'istio-proxy', image: PROXY_IMAGE }] : containers },
  };
  const pod: Manifest = {
    apiVersion: 'v1', group: '', version: 'v1', kind: 'Pod', groupKind: 'Pod', name, namespace, labels, annotations, object, origin,
    ...(cluster === undefined ? {} : { cluster }),
  };
  MADE_UP.add(pod);
  return pod;
}

/** Whether a Pod stands in for others, so that nobody chose its proxy. */
export function isStandInPod(pod: Manifest): boolean {
  return MADE_UP.has(pod);
}

/** By either label; that which switches injection off wins. */
function isInjectedNamespace(labels: Labels): boolean {
  const injection = labels['istio-injection'];
  return injection === 'enabled' || (injection === undefined && Object.hasOwn(labels, 'istio.io/rev'));
}
