import { Manifest } from '../../manifest/manifest';
import { compareAge } from '../age-order';
import { Field } from '../field';
import { ManifestIndex } from '../manifest-index';
import { Proxy, selects } from '../proxy';

const SIDECAR = 'networking.istio.io/Sidecar';

/**
 * The Sidecar that holds for a proxy: of its namespace the oldest one that selects it, else the oldest without a
 * selector; else the oldest without a selector in the root namespace.
 */
export function sidecarFor(proxy: Proxy, index: ManifestIndex, rootNamespace: string): Manifest | undefined {
  const own = [...index.inNamespace(SIDECAR, proxy.namespace)].sort(compareAge);
  const selecting = own.find((sidecar) => {
    const selector = selectorOf(sidecar);
    return selector !== undefined && selects(selector, proxy.labels);
  });
  if (selecting !== undefined) return selecting;
  const root = [...index.inNamespace(SIDECAR, rootNamespace)].sort(compareAge);
  return [...own, ...root].find((sidecar) => selectorOf(sidecar) === undefined);
}

function selectorOf(sidecar: Manifest): Record<string, string> | undefined {
  const labels = Field.of(sidecar.object).child('spec')?.child('workloadSelector')?.entries('labels');
  return labels === undefined || labels.length === 0 ? undefined : Object.fromEntries(labels.map((label) => [label.key, label.string]));
}
