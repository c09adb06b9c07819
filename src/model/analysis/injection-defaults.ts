import { Manifest } from '../../manifest/manifest';
import { ManifestIndex } from '../manifest-index';
import { isIgnoredNamespace } from './ignored-namespace';
import { InjectorValues } from './injector-values';

const REVISION = 'istio.io/rev';

/** What becomes of the Pods of namespaces that do not say whether they are injected. */
export class InjectionDefaults {
  private readonly injected = new Map<Manifest, boolean>();

  /** What the injector of one namespace's revision says holds for those after it whose injector says nothing: Istio's analyzer does not forget. */
  constructor(index: ManifestIndex, values: InjectorValues) {
    let byDefault = false;
    for (const namespace of [...index.ofKind('Namespace')].sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const { name, labels } = namespace;
      if (name === 'istio-system' || isIgnoredNamespace(name) || labels['istio.io/dataplane-mode'] === 'ambient') continue;
      byDefault = values.of(labels[REVISION] ?? '')?.enableNamespacesByDefault ?? byDefault;
      if (!labels['istio-injection'] && !Object.hasOwn(labels, REVISION)) this.injected.set(namespace, byDefault);
    }
  }

  /** Whether the injector takes the Pods by default; undefined where the namespace says it itself, or is Istio's or Kubernetes' own. */
  public of(namespace: Manifest): boolean | undefined {
    return this.injected.get(namespace);
  }
}
