import { Manifest } from '../../manifest/manifest';
import { Labels } from '../../values/label-selector';
import { Field } from '../field';

const PROXY = 'istio-proxy';
const INJECT = 'sidecar.istio.io/inject';

/** A Pod as analyzers look at it: one that is written, or one that stands in for a workload. */
export class Pod {
  /**
   * @param manifest the Pod
   * @param subject the object to name to people: the Pod, or the workload it stands in for
   */
  constructor(
    public readonly manifest: Manifest,
    public readonly subject: Manifest,
  ) {}

  public get namespace(): string {
    return this.manifest.namespace;
  }

  public get name(): string {
    return this.manifest.name;
  }

  public get labels(): Labels {
    return this.manifest.labels;
  }

  public get spec(): Field {
    return Field.of(this.manifest.object).child('spec') ?? Field.of(undefined);
  }

  /** Whether traffic of the Pod is taken over by the node's proxy. */
  public get isAmbient(): boolean {
    return this.manifest.annotations['ambient.istio.io/redirection'] === 'enabled';
  }

  /** Whether it has the sidecar already. */
  public get hasProxy(): boolean {
    return hasProxyContainer(this.spec, ['containers', 'initContainers']);
  }

  /** Whether Istio's analyzers count it to the mesh. Revision labels do not count. */
  public isInMesh(namespaceLabels: Labels | undefined): boolean {
    return this.isAmbient || this.hasProxy || isInjected(this.labels, this.manifest.annotations, namespaceLabels);
  }
}

/** Whether a Pod spec has a proxy with an image. */
export function hasProxyContainer(spec: Field | undefined, lists: ReadonlyArray<'containers' | 'initContainers'>): boolean {
  return lists.some((list) => spec?.list(list).some((container) => container.text('name') === PROXY && container.text('image') !== '') === true);
}

/** Whether labels ask for injection: the Pod's own label, then its annotation, then the label of its namespace. */
export function isInjected(labels: Labels, annotations: Labels, namespaceLabels: Labels | undefined): boolean {
  if (Object.hasOwn(labels, INJECT)) return labels[INJECT] === 'true';
  if (Object.hasOwn(annotations, INJECT)) return annotations[INJECT] === 'true';
  return namespaceLabels?.['istio-injection'] === 'enabled';
}

/** Whether the labels of a namespace put it into ambient mode. */
export function isAmbientNamespace(labels: Labels | undefined): boolean {
  if (labels?.['istio.io/dataplane-mode'] !== 'ambient') return false;
  return labels['istio-injection'] !== 'enabled' && !labels['istio.io/rev'];
}
