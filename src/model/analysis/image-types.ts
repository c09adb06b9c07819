import { LabelSelector } from '../../values/label-selector';
import { Field } from '../field';
import { MeshModel } from '../mesh-model';
import { byName } from './group';
import { labelMap } from './label-map';
import { Pod } from './pod';

const TYPE = 'sidecar.istio.io/proxyImageType';

/** Which variant of the proxy's image Pods get: by their annotation, by ProxyConfigs, or by the mesh config. */
export class ImageTypes {
  private readonly meshWide: string;

  constructor(private readonly model: MeshModel) {
    this.meshWide = model.meshConfig.fields.child('defaultConfig')?.child('image')?.text('imageType') ?? '';
  }

  public of(pod: Pod): string {
    const own = pod.manifest.annotations[TYPE];
    if (own !== undefined) return own;
    const namespaces = [...new Set([pod.namespace, this.model.meshConfig.rootNamespace])];
    const specs = namespaces.flatMap((namespace) => [...this.model.index.inNamespace('networking.istio.io/ProxyConfig', namespace)].sort(byName))
      .map(({ namespace, object }) => ({ namespace, spec: Field.of(object).child('spec') }))
      .filter(({ spec }) => (spec?.child('image')?.text('imageType') ?? '') !== '')
      .map(({ namespace, spec }) => ({ namespace, spec, labels: labelMap(spec?.child('selector'), 'matchLabels') }));
    const selecting = specs.find(({ namespace, labels }) => (
      namespace === pod.namespace && Object.keys(labels).length > 0 && LabelSelector.ofLabels(labels).matches(pod.labels)));
    const general = specs.filter(({ labels }) => Object.keys(labels).length === 0);
    const chosen = selecting ?? general.find(({ namespace }) => namespace === pod.namespace) ?? general[0];
    return chosen?.spec?.child('image')?.text('imageType') ?? this.meshWide;
  }
}
