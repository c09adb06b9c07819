import { Labels } from '../../values/label-selector';
import { ManifestIndex } from '../manifest-index';
import { Labelled, LabelIndex } from './label-index';
import { Pod } from './pod';

const TOPOLOGY: ReadonlyArray<readonly [string, ReadonlyArray<string>]> = [
  ['topology.kubernetes.io/region', ['topology.kubernetes.io/region', 'failure-domain.beta.kubernetes.io/region']],
  ['topology.kubernetes.io/zone', ['topology.kubernetes.io/zone', 'failure-domain.beta.kubernetes.io/zone']],
  ['topology.istio.io/subzone', ['topology.istio.io/subzone']],
];

/** Pods by their labels and those that istiod adds: where they run, and on which node. */
export function locatedPods(pods: ReadonlyArray<Pod>, index: ManifestIndex): LabelIndex<Labelled> {
  return new LabelIndex(pods.map((pod) => ({ namespace: pod.namespace, labels: locatedLabels(pod, index) })));
}

function locatedLabels(pod: Pod, index: ManifestIndex): Labels {
  const node = pod.spec.text('nodeName');
  if (node === '') return pod.labels;
  const nodeLabels = index.get('Node', '', node)?.labels ?? {};
  // A Pod may say itself where it is: region, zone and subzone in one.
  const own = (pod.labels['istio-locality'] ?? '').split(pod.labels['istio-locality']?.includes('/') ? '/' : '.');
  const places = TOPOLOGY.flatMap(([label, sources], i): Array<[string, string]> => {
    const place = own[0] === '' ? sources.map((source) => nodeLabels[source]).find((each) => each) : own[i];
    return place ? [[label, place]] : [];
  });
  return { ...pod.labels, ...Object.fromEntries(places), 'kubernetes.io/hostname': node };
}
